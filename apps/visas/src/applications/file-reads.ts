import { cursorPage, decodeCursor, PageQuery } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import { prepared } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { readingAs, toldRead } from '@jatigi/visas-domain';
import type { RecordedRead, ToldRead } from '@jatigi/visas-domain';

/** One read of personal data by somebody else than the applicant. */
export interface Read {
  what: string;
  /** The action of the table of permissions by which it was allowed. */
  action: string;
  /** The file; null for a list. */
  file: string | null;
  /** The post, or the desk, at which it was read. */
  post?: string | null;
}

const columns = '(application_id, at, by_person, by_service, purpose, what, by_role, by_post)';
const keepOneSql = `insert into file_read ${columns} values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const keepManySql = `
  insert into file_read ${columns}
  select id, $4, $5, $6, $7, $8, role, post from unnest($1::uuid[], $2::text[], $3::text[]) as t (id, role, post)`;

/** Writes down that somebody read, as what, and why. In the same transaction as the read. */
export async function recordRead(tx: Tx, { what, action, file, post = null }: Read): Promise<void> {
  const { actor, now } = tx;
  const as = readingAs(actor, action, post);
  const values = [file, now, actor.personId, actor.service, actor.purpose ?? 'none', what, as.role, as.post];
  await prepared(tx.manager, 'keep-read', keepOneSql, values);
}

/** The same for every file of a list that shows somebody; a search that found nobody was one too. */
export async function recordReads(
  tx: Tx,
  { what, action }: Pick<Read, 'what' | 'action'>,
  files: ReadonlyArray<{ id: string | null; post: string | null }>,
): Promise<void> {
  const shown = files.length > 0 ? files : [{ id: null, post: null }];
  const as = shown.map(({ post }) => readingAs(tx.actor, action, post));
  await prepared(tx.manager, 'keep-reads', keepManySql, [
    ...[shown.map(({ id }) => id), as.map(({ role }) => role), as.map(({ post }) => post)],
    ...[tx.now, tx.actor.personId, tx.actor.service, tx.actor.purpose ?? 'none', what],
  ]);
}

/** So many stand in a history; the others come page by page. */
const IN_HISTORY = 100;

interface KeptRead extends Omit<RecordedRead, 'at'> {
  id: string;
  at: Date;
}

/** Who consulted a file, when and why, the newest first: by role and post, without the officer's person. */
async function kept(
  tx: Tx,
  applicationId: string,
  { before = null, most = null }: { before?: number | null; most?: number | null },
): Promise<KeptRead[]> {
  return (await tx.manager.query(
    `select id, at, by_service as service, purpose, what, by_role as role, by_post as post from file_read
      where application_id = $1 and ($2::bigint is null or id < $2) order by id desc limit $3`,
    [applicationId, before, most],
  )) as KeptRead[];
}

const told = ({ id: _place, at, ...read }: KeptRead): ToldRead => toldRead({ ...read, at: at.toISOString() });

/** The newest of them. */
export async function readsOf(tx: Tx, applicationId: string): Promise<ToldRead[]> {
  return (await kept(tx, applicationId, { most: IN_HISTORY })).map(told);
}

/** All of them. */
export async function everyReadOf(tx: Tx, applicationId: string): Promise<ToldRead[]> {
  return (await kept(tx, applicationId, {})).map(told);
}

export async function pageOfReads(
  tx: Tx,
  applicationId: string,
  { limit = 25, cursor }: PageQuery,
): Promise<Page<ToldRead>> {
  const [last] = cursor === undefined ? [] : decodeCursor(cursor);
  const before = last === undefined ? null : Math.trunc(Number(last));
  const rows = await kept(tx, applicationId, { before, most: limit + 1 });
  return cursorPage(rows, limit, { position: ({ id }) => [id], toItem: told });
}
