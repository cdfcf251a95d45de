import type { Actor, PlainDate } from '@jatigi/kernel';
import { allowedPolicyActions, stateOn } from '@jatigi/visas-domain';
import type { PolicyChange } from '@jatigi/visas-domain';
import type { ApprovedSet } from './policy-store';

/** What the state depends on beside the row. */
export interface PolicyCalendar {
  approved: ApprovedSet[];
  /** The date at headquarters. */
  today: PlainDate;
}

/** One line of the list of policy sets. `state` is ACTIVE and SUPERSEDED by the calendar of headquarters. */
export function toPolicyLine(change: PolicyChange, actor: Actor, { approved, today }: PolicyCalendar) {
  const { id, version, policy, basedOn, writtenBy, proposedBy, decidedBy, note } = change;
  return {
    id,
    version,
    policyVersion: policy.version,
    state: stateOn({ state: change.state, version: policy.version }, approved, today),
    activeFrom: policy.activeFrom,
    basedOn,
    storedAt: change.storedAt.toISOString(),
    writtenBy,
    proposedBy,
    decidedBy,
    decidedAt: change.decidedAt?.toISOString() ?? null,
    refusesEverybody: change.refuseEverybodyBy !== null,
    refusesEverybodyReason: change.refuseEverybodyReason,
    note,
    allowedActions: allowedPolicyActions(change, actor),
  };
}
export type PolicyLine = ReturnType<typeof toPolicyLine>;

/** The whole set, with its row of the list. */
export const toPolicyAnswer = (change: PolicyChange, actor: Actor, calendar: PolicyCalendar) => ({
  ...toPolicyLine(change, actor, calendar),
  policy: change.policy,
});
export type PolicyAnswerOfSet = ReturnType<typeof toPolicyAnswer>;
