import type { Tx } from '@jatigi/platform-persistence';
import { REISSUE } from '../issuing/reissue-rows';

/** A batch and how far it is: planned = done + skipped + parked + left. */
export interface Batch {
  id: string;
  kind: string;
  post: string | null;
  reason: string;
  askedBy: string;
  askedAt: string;
  planned: number;
  done: number;
  /** No longer stood when their turn came. */
  skipped: number;
  /** Failed for good until somebody looks at them. */
  parked: number;
  left: number;
  /** Rows that named nothing to issue again. */
  refused: number;
  /** When the last one was done or skipped; null while any is left. */
  finishedAt: string | null;
}

type Row = Omit<Batch, 'askedAt' | 'finishedAt' | 'left'> & { askedAt: Date; lastAt: Date | null };

const rowsSql = `
  select b.id, b.kind, b.post, b.reason, b.asked_by as "askedBy", b.asked_at as "askedAt", b.planned,
    count(*) filter (where r.state = 'done')::int as done, count(*) filter (where r.state = 'skipped')::int as skipped,
    count(*) filter (where r.state = 'planned' and j.state = 'failed')::int as parked, max(r.finished_at) as "lastAt",
    (select count(*)::int from reissue_batch_refusal f where f.batch_id = b.id) as refused
  from reissue_batch b join reissue r on r.batch_id = b.id
  left join job j on j.kind = '${REISSUE}' and j.key = r.id::text
  where ($1::uuid is null or b.id = $1) and ($2::text[] is null or '*' = any ($2) or b.post = any ($2))
  group by b.id order by b.asked_at desc limit 50`;

/** The newest fifty. */
export async function batchesOf(tx: Tx, { id, posts }: { id?: string; posts?: string[] }): Promise<Batch[]> {
  const rows = (await tx.manager.query(rowsSql, [id ?? null, posts ?? null])) as Row[];
  return rows.map(({ lastAt, askedAt, ...row }) => {
    const left = row.planned - row.done - row.skipped - row.parked;
    const finishedAt = left === 0 ? (lastAt?.toISOString() ?? null) : null;
    return { ...row, left, askedAt: askedAt.toISOString(), finishedAt };
  });
}

/** Keys of the jobs of a batch that wait for a person. */
export async function parkedOf(tx: Tx, batchId: string): Promise<string[]> {
  const rows = (await tx.manager.query(
    `select j.key from reissue r join job j on j.kind = '${REISSUE}' and j.key = r.id::text
     where r.batch_id = $1 and r.state = 'planned' and j.state = 'failed'`,
    [batchId],
  )) as { key: string }[];
  return rows.map(({ key }) => key);
}
