import type { DeskAccountState } from '@jatigi/identity-domain';
import { notFound } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';

/** An account of a desk as the desk sees it: no name, no contact. */
export interface DeskAccountRow {
  id: string;
  number: string;
  post: string;
  state: DeskAccountState;
  openedAt: Date;
  codeIssuedAt: Date | null;
  codeExpiresAt: Date | null;
  redeemedAt: Date | null;
}

const columns = `account_id as id, number, post, case when redeemed_at is null then 'WAITING' else 'OPENED' end as state,
  opened_at as "openedAt", code_issued_at as "codeIssuedAt", code_expires_at as "codeExpiresAt",
  redeemed_at as "redeemedAt"`;

/** @throws 404, also when row-level security hides it */
export async function deskAccount(tx: Tx, id: string, { lock = false } = {}): Promise<DeskAccountRow> {
  const [row] = (await tx.manager.query(
    `select ${columns} from desk_account where account_id = $1${lock ? ' for update' : ''}`,
    [id],
  )) as DeskAccountRow[];
  if (!row) throw notFound('This account');
  return row;
}

/** The account to which a code belongs, held; null when no slip carries this code. */
export async function deskAccountOf(tx: Tx, digest: Buffer): Promise<DeskAccountRow | null> {
  const [row] = (await tx.manager.query(`select ${columns} from desk_account where code_digest = $1 for update`, [
    digest,
  ])) as DeskAccountRow[];
  return row ?? null;
}

/** The newest of the posts that the actor may see. */
export async function newestDeskAccounts(tx: Tx, limit: number): Promise<DeskAccountRow[]> {
  return (await tx.manager.query(
    `select ${columns} from desk_account order by opened_at desc, account_id desc limit $1`,
    [limit],
  )) as DeskAccountRow[];
}

export type DeskAccountDeed = 'opened' | 'code-issued' | 'redeemed' | 'refused-to-staff';

/** Who did what with the account and its code; nothing of it is ever changed. */
export async function noteDeed(tx: Tx, id: string, kind: DeskAccountDeed): Promise<void> {
  await tx.manager.query('insert into desk_account_history (account_id, at, kind, by_person) values ($1, $2, $3, $4)', [
    id,
    tx.now,
    kind,
    tx.actor.personId,
  ]);
}
