import type { ServiceContract } from '@jatigi/contracts';
import { dataSchemaOf, DEFAULT_SOURCE_NAMESPACE, sourceOf } from '@jatigi/contracts';
import { DomainError } from '@jatigi/kernel';
import type { DataSource } from 'typeorm';
import type { ReplayedEvent, ReplayPage } from './replay-source';

/** What one page holds at the most. */
export const REPLAY_PAGE = 2_000;

const columns = 'id, event_id, aggregate_id, version, type, headers, payload, occurred_at';

/**
 * Only what the relay has passed: beyond it, a smaller id may still be committed by a slow transaction. The bound is a
 * number, not a subquery: the planner must see that a page is a few steps along the index.
 */
const logSql = `select ${columns} from event_log where id > $1 and id <= $3 order by id limit $2`;

/** Within one aggregate versions are committed in order, so nothing has to be awaited. */
const aggregateSql = `select ${columns} from event_log where aggregate_id = $1 and version > $2 order by version limit $3`;

interface Row {
  id: string;
  event_id: string;
  aggregate_id: string;
  version: number;
  type: string;
  headers: Record<string, string>;
  payload: unknown;
  occurred_at: Date;
}

export interface ReplayRequest {
  /** Position in the log; with an aggregate, its version. */
  after: number;
  aggregateId?: string;
  limit?: number;
}

interface State {
  log_epoch: string;
  archived: string;
  position: string;
  last: string;
}

const stateSql = `
  select log_epoch, position, coalesce((select max(last_id) from event_archive), 0) as archived,
    greatest(position, (select max(id) from event_log)) as last from relay_cursor`;

/**
 * One page of a service's own event log, oldest first.
 * @throws DomainError 410 `range-archived` when events after `after` left the log; `oldest` says where it begins now
 */
export async function readLog(db: DataSource, contract: ServiceContract, request: ReplayRequest): Promise<ReplayPage> {
  const [state] = (await db.query(stateSql)) as [State];
  const { after, aggregateId, limit = REPLAY_PAGE } = request;
  const rows =
    aggregateId === undefined
      ? await readPositions(db, state, after, limit)
      : await readVersions(db, aggregateId, after, limit);
  const last = rows.at(-1);
  const reached = aggregateId === undefined ? Number(last?.id ?? after) : (last?.version ?? after);
  const events = rows.map((row) => toReplayed(row, contract.service));
  return { logEpoch: state.log_epoch, events, next: reached, end: Number(state.last) };
}

async function readPositions(db: DataSource, state: State, after: number, limit: number): Promise<Row[]> {
  const archived = Number(state.archived);
  if (after < archived) throw gone(archived + 1);
  return db.query(logSql, [after, limit, state.position]);
}

async function readVersions(db: DataSource, aggregateId: string, after: number, limit: number): Promise<Row[]> {
  const rows = (await db.query(aggregateSql, [aggregateId, after, limit])) as Row[];
  const [first] = rows;
  if (first && first.version > after + 1) throw gone(first.version);
  if (!first) await refuseArchived(db, aggregateId, after);
  return rows;
}

/** Nothing after `after`: nothing was said, or everything that was lies in the archive. */
async function refuseArchived(db: DataSource, aggregateId: string, after: number): Promise<void> {
  const [head] = (await db.query('select max(version) as version from event_head where aggregate_id = $1', [
    aggregateId,
  ])) as [{ version: number | null }];
  if ((head.version ?? 0) > after) throw gone((head.version ?? 0) + 1);
}

function toReplayed(row: Row, service: string, namespace = DEFAULT_SOURCE_NAMESPACE): ReplayedEvent {
  const { correlationid, causationid, traceparent } = row.headers;
  return {
    specversion: '1.0',
    id: row.event_id,
    source: sourceOf(service, namespace),
    type: row.type,
    subject: row.aggregate_id,
    time: row.occurred_at.toISOString(),
    dataschema: dataSchemaOf(service, row.type, namespace),
    sequence: row.version,
    correlationid,
    causationid,
    traceparent,
    pos: Number(row.id),
    data: row.payload,
  };
}

function gone(oldest: number): DomainError {
  return new DomainError({
    code: 'range-archived',
    kind: 'gone',
    detail: `The events before ${oldest} have left the log; they lie in the archive files. What is left begins at ${oldest}.`,
    extra: { oldest },
  });
}
