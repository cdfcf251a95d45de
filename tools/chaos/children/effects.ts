import type { FoldedEvent, Projection } from '@jatigi/platform-messaging';
import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** What every handler does: consumer, event, aggregate, version, reason. */
export const effectSql =
  'insert into effect (consumer, event_id, aggregate_id, version, reason) values ($1, $2, $3, $4, $5)';

const foldedSql = 'select aggregate_id, version, digest from model where consumer = $1 and aggregate_id = any($2)';
const foldSql = `
  insert into model (consumer, aggregate_id, version, digest)
  select $1, * from unnest($2::uuid[], $3::int[], $4::text[])
  on conflict (consumer, aggregate_id) do update set version = excluded.version, digest = excluded.digest`;

interface Queries {
  query(sql: string, values: unknown[]): Promise<unknown>;
}

interface Folded {
  aggregate_id: string;
  version: number;
  digest: string;
}

/** The read model of a consumer: a digest of all events of an aggregate, which depends on their order. */
export function modelOf(consumer: string, type: string): Projection {
  const fold = (manager: Queries, events: readonly FoldedEvent[]): Promise<void> => foldInto(manager, consumer, events);
  return { name: 'model', tables: ['model'], topic: 'payments.v1', types: [type], fold };
}

/** @param session its `query` resolves to the rows, as TypeORM's does */
export async function foldInto(session: Queries, consumer: string, events: readonly FoldedEvent[]): Promise<void> {
  const ids = [...new Set(events.map(({ aggregateId }) => aggregateId))];
  const known = (await session.query(foldedSql, [consumer, ids])) as Folded[];
  const models = new Map(known.map((row) => [row.aggregate_id, row]));
  for (const { aggregateId, version, data } of events) {
    const before = models.get(aggregateId)?.digest ?? '';
    const text = `${before}${version}${(data as { reason: string }).reason}`;
    const digest = createHash('md5').update(text).digest('hex');
    models.set(aggregateId, { aggregate_id: aggregateId, version, digest });
  }
  const rows = [...models.values()];
  const columns = [rows.map((row) => row.aggregate_id), rows.map((row) => row.version), rows.map((row) => row.digest)];
  await session.query(foldSql, [consumer, ...columns]);
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,79}$/;

/** Looks at data with eyes of its own, not with the contract that the product validates by. */
export function noteWhenInvalid(data: unknown, eventId: string, file: string): void {
  const { reason, reference, ...rest } = data as { reason?: unknown; reference?: unknown };
  const right = (value: unknown): boolean => typeof value === 'string' && CODE.test(value);
  const valid = right(reason) && (reference === undefined || right(reference)) && Object.keys(rest).length === 0;
  if (!valid) appendFileSync(file, `${eventId}\n`);
}
