import { newEvent, PolicySetApproved } from '@jatigi/contracts';
import { DomainError, notFound } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { appendEvents } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';
import { PolicyChange, withEverySetting } from '@jatigi/visas-domain';
import type { PolicySet, StoredPolicy } from '@jatigi/visas-domain';

const columns = `id, row_version as version, upper(state) as state, body as policy, based_on as "basedOn",
  written_by as "writtenBy", refuse_everybody_by as "refuseEverybodyBy",
  refuse_everybody_reason as "refuseEverybodyReason", proposed_by as "proposedBy",
  decided_by as "decidedBy", decided_at as "decidedAt", note, stored_at as "storedAt"`;

/** The order in which approved sets take each other's place, the last first. */
const newestFirst = 'active_from desc, decided_at desc nulls last, version desc';

type StoredChange = Omit<PolicyChange, 'policy'> & { policy: StoredPolicy };

const restored = (row: StoredChange): PolicyChange =>
  PolicyChange.restore({ ...row, policy: withEverySetting(row.policy) } as PolicyChange);

/** @throws 404 */
export async function policyChangeOf(tx: Tx, id: string, lock: '' | 'for update' = ''): Promise<PolicyChange> {
  const rows = await tx.manager.query(`select ${columns} from policy_set where id = $1 ${lock}`, [id]);
  const [row] = rows as StoredChange[];
  if (!row) throw notFound('This policy set');
  return restored(row);
}

/** A decided or drafted set by its name. @throws 422 `policy-unknown` at `pointer` */
export async function policyNamed(tx: Tx, version: string, pointer: string): Promise<PolicySet> {
  const rows = await tx.manager.query('select body from policy_set where version = $1', [version]);
  const [row] = rows as Array<{ body: StoredPolicy }>;
  if (row) return withEverySetting(row.body);
  const fault = { code: 'policy-unknown', detail: 'No policy set has this name.' };
  throw new DomainError({ ...fault, kind: 'rule', errors: [{ pointer, ...fault }] });
}

/** The set that would be in force on that day without `version`: what a draft is compared with by default. */
export async function policyBefore(tx: Tx, { version, activeFrom }: PolicySet): Promise<PolicySet> {
  const rows = await tx.manager.query(
    `select body from policy_set where state = 'approved' and active_from <= $1 and version <> $2
     order by ${newestFirst} limit 1`,
    [activeFrom, version],
  );
  const [row] = rows as Array<{ body: StoredPolicy }>;
  if (!row) throw notFound('A policy set in force on that day');
  return withEverySetting(row.body);
}

export interface ApprovedSet {
  version: string;
  activeFrom: PlainDate;
}

/** Every approved set, by name and date. */
export const approvedSets = async (tx: Tx): Promise<ApprovedSet[]> =>
  (await tx.manager.query(
    `select version, active_from::text as "activeFrom" from policy_set where state = 'approved' order by ${newestFirst}`,
  )) as ApprovedSet[];

/** By the day from which they count, the last first. */
export const policyChanges = async (tx: Tx): Promise<PolicyChange[]> =>
  (
    (await tx.manager.query(
      `select ${columns} from policy_set order by active_from desc, stored_at desc, version limit 200`,
    )) as StoredChange[]
  ).map(restored);

/** @throws 422 `policy-version-taken` */
export async function insertPolicyChange(tx: Tx, { id, policy, ...change }: PolicyChange): Promise<void> {
  const rows = (await tx.manager.query(
    `insert into policy_set (id, version, active_from, state, body, stored_at, based_on, written_by, refuse_everybody_by,
       refuse_everybody_reason)
     values ($1, $2, $3, lower($4), $5, $6, $7, $8, $9, $10) on conflict (version) do nothing returning id`,
    [
      id,
      policy.version,
      policy.activeFrom,
      change.state,
      JSON.stringify(policy),
      change.storedAt,
      change.basedOn,
      change.writtenBy,
      change.refuseEverybodyBy,
      change.refuseEverybodyReason,
    ],
  )) as unknown[];
  if (rows.length === 1) return;
  const fault = { code: 'policy-version-taken', detail: 'A policy set has this name already.' };
  throw new DomainError({ ...fault, kind: 'rule', errors: [{ pointer: '/policy/version', ...fault }] });
}

/** Saves a locked set under the next version; an approval is told in the same transaction. */
export async function savePolicyChange(tx: Tx, change: PolicyChange): Promise<void> {
  change.version += 1;
  const { id, policy, version, state } = change;
  await tx.manager.query(
    `update policy_set set row_version = $2, state = lower($3), body = $4, active_from = $5, written_by = $6,
       refuse_everybody_by = $7, proposed_by = $8, decided_by = $9, decided_at = $10, note = $11, refuse_everybody_reason = $12 where id = $1`,
    [
      ...[id, version, state, JSON.stringify(policy), policy.activeFrom, change.writtenBy, change.refuseEverybodyBy],
      ...[change.proposedBy, change.decidedBy, change.decidedAt, change.note, change.refuseEverybodyReason],
    ],
  );
  if (state !== 'APPROVED') return;
  const { version: policyVersion, activeFrom } = policy;
  await appendEvents(tx, { type: 'policy-set', id }, [newEvent(PolicySetApproved, { policyVersion, activeFrom })]);
}
