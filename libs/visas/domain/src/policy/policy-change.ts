import { decide, DomainError } from '@jatigi/kernel';
import type { Actor, PlainDate } from '@jatigi/kernel';
import type { PolicyFault } from './faults/policy-fault';
import { toRowErrors } from './faults/policy-fault';
import { REFUSES_EVERYBODY } from './faults/refuses-everybody';
import type { KnownCodes } from './faults/unknown-codes';
import { visasRules } from '../permissions';
import { policyLifecycle } from './policy-change.lifecycle';
import type { PolicyCommand, PolicyState } from './policy-change.lifecycle';
import type { PolicySet } from './policy-set';
import { policyFaults } from './validate';

/** Who acts, when, and what is known outside the set. */
export interface PolicyMoment {
  by: string;
  now: Date;
  /** The date at headquarters. */
  today: PlainDate;
  known: KnownCodes;
}

const rule = (code: string, detail: string, pointer?: string): DomainError =>
  new DomainError({ code, kind: 'rule', detail, errors: pointer ? [{ pointer, code, detail }] : [] });

/** @throws 422 `policy-invalid` with one entry per row that clashes */
export function thePolicyIsSound(faults: readonly PolicyFault[]): void {
  if (faults.length === 0) return;
  throw new DomainError({
    code: 'policy-invalid',
    kind: 'rule',
    detail: `The policy set cannot be used as it is: ${faults.length} fault(s), see errors.`,
    errors: toRowErrors(faults),
    extra: { faults },
  });
}

/** @throws 422 `refuses-everybody` unless somebody took it upon herself */
function nobodyIsRefusedByMistake(faults: readonly PolicyFault[], isMeant: boolean): void {
  if (faults.length === 0 || isMeant) return;
  throw new DomainError({
    code: REFUSES_EVERYBODY,
    kind: 'rule',
    detail:
      'Nobody would get a visa any more. If that is meant, say so with refuseEverybody, both who save and approve.',
    errors: toRowErrors(faults),
    extra: { faults },
  });
}

const theReasonIsGiven = (reason: string | null): void => {
  if (reason !== null) return;
  throw rule('override-reason-missing', 'Say why everybody is to be refused.', '/refuseEverybodyReason');
};

const theDateLiesAhead = ({ activeFrom }: PolicySet, today: PlainDate): void => {
  if (activeFrom > today) return;
  throw rule('active-from-not-ahead', 'A policy set becomes active tomorrow at the earliest.', '/policy/activeFrom');
};

const anotherPerson = (others: ReadonlyArray<string | null>, by: string): void => {
  if (!others.includes(by)) return;
  const detail = 'Whoever wrote or proposed a policy set does not decide on it: another person must.';
  throw new DomainError({ code: 'four-eyes', kind: 'forbidden', detail });
};

/** That everybody is to be refused, and why: the one fault that two persons may override. */
export interface Override {
  isMeant: boolean;
  /** For whoever decides. */
  reason: string | null;
}

/** A policy set on its way: written by one person, decided by another. Persons, not accounts. */
export class PolicyChange {
  id!: string;
  version!: number;
  state!: PolicyState;
  policy!: PolicySet;
  /** The set it was begun from: what it is compared with. */
  basedOn!: string | null;
  writtenBy!: string | null;
  /** Who said that everybody is to be refused, at the last save. */
  refuseEverybodyBy!: string | null;
  refuseEverybodyReason!: string | null;
  proposedBy!: string | null;
  decidedBy!: string | null;
  decidedAt!: Date | null;
  note!: string | null;
  storedAt!: Date;

  private constructor() {}

  /** @throws 422 `policy-invalid`, `refuses-everybody`, `override-reason-missing` */
  static draft(
    { id, policy, basedOn }: { id: string; policy: PolicySet; basedOn: string | null },
    override: Override,
    moment: PolicyMoment,
  ): PolicyChange {
    const change = new PolicyChange();
    Object.assign(change, { id, version: 1, state: policyLifecycle.initial, basedOn, storedAt: moment.now });
    Object.assign(change, { proposedBy: null, decidedBy: null, decidedAt: null, note: null });
    change.write(policy, override, moment);
    return change;
  }

  /** As it was stored. */
  static restore(stored: Omit<PolicyChange, 'edit' | 'propose' | 'withdraw' | 'discard' | 'approve' | 'reject'>) {
    return Object.assign(new PolicyChange(), stored);
  }

  /** @throws 409; 422 `policy-invalid`, `refuses-everybody`, `override-reason-missing`, `version-is-fixed` */
  edit(policy: PolicySet, override: Override, moment: PolicyMoment): void {
    this.move('edit');
    if (policy.version !== this.policy.version) {
      throw rule('version-is-fixed', 'The name of a policy set does not change.', '/policy/version');
    }
    this.write(policy, override, moment);
  }

  /** Checked again: a post may have closed since. @throws 409; 422 `policy-invalid`, `active-from-not-ahead` */
  propose(moment: PolicyMoment): void {
    this.move('propose');
    this.expectSound(moment);
    theDateLiesAhead(this.policy, moment.today);
    this.proposedBy = moment.by;
  }

  /** Back on the desk of who writes it. @throws 409 */
  withdraw(): void {
    this.move('withdraw');
    this.proposedBy = null;
  }

  /** @throws 409 */
  discard({ by, now }: PolicyMoment): void {
    this.move('discard');
    this.decide(by, now, null);
  }

  /**
   * The second person. From the midnight of its date on every instance judges by it.
   * @throws 409; 403 `four-eyes`; 422 `policy-invalid`, `refuses-everybody`, `active-from-not-ahead`
   */
  approve(refuseEverybody: boolean, moment: PolicyMoment): void {
    this.move('approve');
    anotherPerson(this.hands(), moment.by);
    nobodyIsRefusedByMistake(this.expectSound(moment), refuseEverybody);
    theDateLiesAhead(this.policy, moment.today);
    this.decide(moment.by, moment.now, null);
  }

  /** @throws 409; 403 `four-eyes` */
  reject(note: string, { by, now }: PolicyMoment): void {
    this.move('reject');
    anotherPerson(this.hands(), by);
    this.decide(by, now, note);
  }

  /** Whether the set, under which everybody is refused, was meant so by who wrote it. */
  private expectSound({ known }: PolicyMoment): PolicyFault[] {
    const faults = policyFaults(this.policy, known);
    thePolicyIsSound(faults.filter(({ code }) => code !== REFUSES_EVERYBODY));
    const refusals = faults.filter(({ code }) => code === REFUSES_EVERYBODY);
    nobodyIsRefusedByMistake(refusals, this.refuseEverybodyBy !== null);
    return refusals;
  }

  private write(policy: PolicySet, { isMeant, reason }: Override, moment: PolicyMoment): void {
    this.policy = policy;
    this.writtenBy = moment.by;
    this.refuseEverybodyBy = isMeant ? moment.by : null;
    const isNeeded = this.expectSound(moment).length > 0;
    if (isNeeded) theReasonIsGiven(reason);
    this.refuseEverybodyBy = isNeeded ? moment.by : null;
    this.refuseEverybodyReason = isNeeded ? reason : null;
  }

  private hands(): Array<string | null> {
    return [this.writtenBy, this.proposedBy, this.refuseEverybodyBy];
  }

  private decide(by: string, now: Date, note: string | null): void {
    Object.assign(this, { decidedBy: by, decidedAt: now, note });
  }

  private move(command: PolicyCommand): void {
    this.state = policyLifecycle.next(this.state, command);
  }
}

/** Possible in every state: to begin another set from this one, to see whom it would touch. */
const always = { copy: 'draft', simulate: 'simulate' } as const;

/** What this actor may do now: the same tables that answer 403 and 409. */
export function allowedPolicyActions(change: PolicyChange, actor: Actor): string[] {
  const hands: Array<string | null> = [change.writtenBy, change.proposedBy, change.refuseEverybodyBy];
  const commands = policyLifecycle.allowed(change.state).filter((command) => {
    const isDecision = command === 'approve' || command === 'reject';
    const action = `visas.policy-set.${command === 'edit' ? 'draft' : command}`;
    return decide(visasRules, actor, action).allow && !(isDecision && hands.includes(actor.personId));
  });
  // Whoever may simulate states the purpose when she does.
  const purposeful: Actor = { ...actor, purpose: 'administration' };
  const others = Object.entries(always)
    .filter(([, verb]) => decide(visasRules, purposeful, `visas.policy-set.${verb}`).allow)
    .map(([name]) => name);
  return [...commands, ...others];
}

/**
 * The state as people see it: an approved set is ACTIVE from its date on, until a later one takes its place.
 * @param approved the approved sets in the order in which they take each other's place, the last first
 */
export function stateOn(
  { state, version }: { state: PolicyState; version: string },
  approved: ReadonlyArray<{ version: string; activeFrom: PlainDate }>,
  today: PlainDate,
): PolicyState {
  if (state !== 'APPROVED') return state;
  const reached = approved.filter(({ activeFrom }) => activeFrom <= today);
  if (reached[0]?.version === version) return policyLifecycle.next('APPROVED', 'reach-its-date');
  return reached.some((set) => set.version === version) ? policyLifecycle.next('ACTIVE', 'give-way') : state;
}
