import type { Tx } from '@jatigi/platform-persistence';

/** A job that did not succeed yet: parked for a person to look at, or failed and tried again by itself. */
export interface WaitingJob {
  id: string;
  kind: string;
  key: string;
  payload: unknown;
  state: 'parked' | 'retrying';
  /** What the last try died of. */
  reason: string;
  attempts: number;
  /** When the effect was asked for. */
  since: Date;
  /** When it is tried next; null: only when somebody says so. */
  nextTry: Date | null;
}

export interface WaitingQuery {
  kinds: readonly string[];
  limit: number;
  /** Id of the last one of the page before. */
  after?: string | undefined;
}

/** The oldest first. One more than `limit` is never read: ask for one more to see whether there are more. */
export async function waitingJobs(tx: Tx, { kinds, limit, after }: WaitingQuery): Promise<WaitingJob[]> {
  return (await tx.manager.query(
    `select id, kind, key, payload, case state when 'failed' then 'parked' else 'retrying' end as state,
            last_error as reason, attempts, created_at as since, case state when 'failed' then null else run_at end as "nextTry"
     from job
     where kind = any ($1) and last_error is not null and state <> 'done'
       and ($3::uuid is null or (created_at, id) > (select created_at, id from job where id = $3))
     order by created_at, id limit $2`,
    [kinds, limit, after ?? null],
  )) as WaitingJob[];
}

/** Parked jobs that died of the same. */
export interface ParkedReason {
  reason: string;
  count: number;
  /** The oldest of them. */
  id: string;
  since: Date;
}

/** Why jobs are parked, the reason of the most first; the first fifty. */
export async function parkedReasons(tx: Tx, kinds: readonly string[]): Promise<ParkedReason[]> {
  return (await tx.manager.query(
    `select last_error as reason, count(*)::int as count, min(created_at) as since,
            (array_agg(id order by created_at, id))[1] as id
     from job where kind = any ($1) and state = 'failed' group by last_error order by count desc, since limit 50`,
    [kinds],
  )) as ParkedReason[];
}

/** Which parked jobs are tried again: all that fit everything that is said. */
export interface RetryOnly {
  ids?: readonly string[];
  keys?: readonly string[];
  /** Id of a parked job: those that died of the same. */
  alike?: string;
}

/**
 * Tries parked jobs again from the start, as if they had just been planned; what runs or is done is left alone.
 * @param only nothing said: all of these kinds
 * @returns how many are tried again
 */
export async function retryJobs(
  tx: Tx,
  kinds: readonly string[],
  { ids, keys, alike }: RetryOnly = {},
): Promise<number> {
  const [rows] = (await tx.manager.query(
    `update job set state = 'ready', attempts = 0, run_at = now(), finished_at = null
     where kind = any ($1) and state = 'failed' and ($2::uuid[] is null or id = any ($2)) and ($3::text[] is null or key = any ($3))
       and ($4::uuid is null or last_error = (select last_error from job where id = $4 and kind = any ($1) and state = 'failed'))
     returning id`,
    [kinds, ids ?? null, keys ?? null, alike ?? null],
  )) as [unknown[], number];
  return rows.length;
}
