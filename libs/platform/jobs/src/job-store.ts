import type { DataSource } from 'typeorm';

/** One effect to bring about, at least once: handlers make it once by its key. */
export interface Job<Payload = unknown> {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly payload: Payload;
  /** 1 on the first try. */
  readonly attempt: number;
}

const claimSql = `
  update job set state = 'running', attempts = attempts + 1, lease_until = now() + $3 * interval '1 millisecond'
  where id in (
    select id from job
    where kind = $1 and ((state = 'ready' and run_at <= now()) or (state = 'running' and lease_until < now()))
    order by run_at limit $2 for update skip locked)
  returning id, kind, key, payload, attempts as attempt`;

/** Claims jobs under a lease: a dead worker's jobs come back when it ends. */
export async function claim(db: DataSource, kind: string, limit: number, leaseMs: number): Promise<Job[]> {
  const [rows] = (await db.query(claimSql, [kind, limit, leaseMs])) as [Job[], number];
  return rows;
}

/** The payload goes with the work: it may hold a code or an address. */
export async function finish(db: DataSource, job: Job): Promise<void> {
  await db.query(
    `update job set state = 'done', finished_at = now(), lease_until = null, last_error = null, payload = '{}'
     where id = $1 and attempts = $2`,
    [job.id, job.attempt],
  );
}

/** Plans the next try, or gives up for a person to look at. */
export async function fail(db: DataSource, job: Job, error: string, retryInMs: number | null): Promise<void> {
  await db.query(
    `update job set lease_until = null, last_error = $3,
            state = case when $4::bigint is null then 'failed' else 'ready' end,
            finished_at = case when $4::bigint is null then now() end,
            run_at = now() + coalesce($4::bigint, 0) * interval '1 millisecond'
     where id = $1 and attempts = $2`,
    [job.id, job.attempt, error.slice(0, 500), retryInMs],
  );
}

/** Counts by kind and state, for readiness pages and metrics. */
export async function countJobs(db: DataSource): Promise<Array<{ kind: string; state: string; count: number }>> {
  return db.query('select kind, state, count(*)::int as count from job group by kind, state order by kind, state');
}
