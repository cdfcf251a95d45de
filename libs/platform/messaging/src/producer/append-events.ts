import { checkForPublishing, ContractViolation, schemaVersion } from '@jatigi/contracts';
import type { NewEvent, ServiceContract } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { prepared } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { AppendRefused } from './append-refused';
import { outboxOf } from './outbox';

/**
 * 64 KB is what the NL GOV profile lets every CloudEvents receiver count on. It is measured here as consumers measure it:
 * by what is sent.
 */
const MAX_BYTES = 64 * 1024;

/**
 * The clock check keeps its sentinel in the same statement: rows are written only when the database agrees about the
 * time. Heads are taken in one order, so that two bulk commands cannot deadlock on them.
 */
const appendSql = `
  with said as (
    select * from jsonb_to_recordset($1::jsonb) as e(ordinal int, of int, aggregate_type text, aggregate_id uuid,
      event_id uuid, type text, schema_version int, data jsonb)
  ), head as (
    insert into event_head (aggregate_type, aggregate_id, version)
    select aggregate_type, aggregate_id, of from said
    where ordinal = 1 and $3::timestamptz <= clock_timestamp() + $4 * interval '1 millisecond'
    order by aggregate_type, aggregate_id
    on conflict (aggregate_type, aggregate_id) do update set version = event_head.version + excluded.version
    returning aggregate_type, aggregate_id, version
  ), written as (
    insert into event_log (event_id, aggregate_type, aggregate_id, version, type, schema_version, headers, payload, occurred_at)
    select said.event_id, said.aggregate_type, said.aggregate_id, head.version - said.of + said.ordinal, said.type,
      said.schema_version, $2::jsonb, said.data, $3
    from said join head using (aggregate_type, aggregate_id) order by said.aggregate_type, said.aggregate_id, said.ordinal
  )
  select aggregate_id, version from head`;

/** What happened to one aggregate. */
export interface Happened {
  readonly aggregate: {
    readonly type: string;
    readonly id: string;
    /** Number of events it had when it was read; the append is refused when there are others by now. */
    readonly version?: number;
  };
  readonly events: readonly NewEvent[];
}

/**
 * Says what happened, in the business transaction and in one statement (ADR-0005). Call it last, after the
 * aggregate was locked and saved. The relay wakes after COMMIT.
 * @throws ContractViolation when an event does not fit the service's contract; nothing is committed then
 * @throws AppendRefused when the clock is ahead, or the aggregate's events are not those that were expected
 */
export function appendEvents(tx: Tx, aggregate: Happened['aggregate'], events: readonly NewEvent[]): Promise<void> {
  return appendAll(tx, [{ aggregate, events }]);
}

/** The same for a bulk command: the events of many aggregates (each named once) in one statement. */
export async function appendAll(tx: Tx, happened: readonly Happened[]): Promise<void> {
  const { contract, doorbell, clockAheadMs } = outboxOf(tx.manager.dataSource);
  const rows = happened.flatMap((one) => rowsOf(one, contract));
  if (rows.length === 0) return;
  const values = [JSON.stringify(rows), JSON.stringify(headersOf(tx)), tx.now.toISOString(), clockAheadMs];
  const heads = await prepared<{ aggregate_id: string; version: number }>(tx.manager, 'append', appendSql, values);
  if (heads.length === 0) throw new AppendRefused('clock-ahead', 'The clock of this service is ahead of its database.');
  for (const { aggregate, events } of happened) {
    const head = heads.find((row) => row.aggregate_id === aggregate.id.toLowerCase());
    const before = (head?.version ?? 0) - events.length;
    if (events.length > 0 && aggregate.version !== undefined && aggregate.version !== before) {
      const detail = `Version ${aggregate.version + 1} of a ${aggregate.type} was to be said, but it is at ${before}.`;
      throw new AppendRefused('version-not-next', detail);
    }
  }
  tx.afterCommit(() => doorbell.ring());
}

function rowsOf({ aggregate, events }: Happened, contract: ServiceContract): object[] {
  return events.map((event, index) => {
    checkForPublishing(contract, event);
    if (isTooLarge(event.data)) {
      throw new ContractViolation(event.type, ['larger than 64 KB'], 'event-too-large');
    }
    return {
      ordinal: index + 1,
      of: events.length,
      aggregate_type: aggregate.type,
      aggregate_id: aggregate.id,
      event_id: uuidv7(),
      type: event.type,
      schema_version: schemaVersion(event.type),
      data: event.data,
    };
  });
}

/** `1e+21`, `-1.5e-7`: what JSON writes shortly and PostgreSQL in full. */
const EXPONENT = /-?\d(?:\.(\d+))?e([+-]\d+)/g;

/**
 * The relay sends the text that PostgreSQL makes of the stored data: a blank after each colon and comma of its structure,
 * so that a list of small numbers grows by half, and numbers without exponents. The constraint of the table
 * (`event_log_payload_size`) measures that text.
 */
function isTooLarge(data: unknown): boolean {
  const text = JSON.stringify(data);
  const bytes = Buffer.byteLength(text);
  // A blank behind every byte would not be too much.
  if (bytes <= MAX_BYTES / 2 && !/e[+-]/.test(text)) return false;
  const structure = text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
  const blanks = structure.replaceAll(/[^,:]/g, '').length;
  const digits = [...structure.matchAll(EXPONENT)].reduce((sum, number) => sum + addedDigits(number), 0);
  return bytes + blanks + digits > MAX_BYTES;
}

/** How much longer a number is without its exponent: `1e+21` has 22 digits, `1.5e-7` is 0.00000015. */
function addedDigits([short, fraction = '', power]: RegExpMatchArray): number {
  const exponent = Number(power);
  const sign = short.startsWith('-') ? 1 : 0;
  return sign + (exponent < 0 ? 2 + fraction.length - exponent : 1 + exponent) - short.length;
}

/** Who and why, stored now: at relay time nobody knows any more. The actor stays in the log, it is not published. */
function headersOf(tx: Tx): Record<string, string> {
  const { actor, cause } = tx;
  const who = actor.personId ? `person:${actor.personId}` : `${actor.kind}:${actor.service}`;
  return {
    actor: who,
    correlationid: cause.correlationId,
    ...(cause.causationId === undefined ? {} : { causationid: cause.causationId }),
    ...(cause.traceparent === undefined ? {} : { traceparent: cause.traceparent }),
  };
}
