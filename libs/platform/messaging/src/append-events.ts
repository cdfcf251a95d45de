import { checkForPublishing, ContractViolation, schemaVersion } from '@jatigi/contracts';
import type { NewEvent } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { outboxOf } from './outbox';

/** 64 KB is what the NL GOV profile lets every CloudEvents receiver count on. */
const MAX_BYTES = 64 * 1024;

const appendSql = `
  with said as (
    select * from jsonb_to_recordset($1::jsonb) as e(ordinal int, event_id uuid, type text, schema_version int, data jsonb)
  ), head as (
    insert into event_head (aggregate_type, aggregate_id, version) values ($2, $3, $4)
    on conflict (aggregate_type, aggregate_id) do update set version = event_head.version + excluded.version
    returning version
  )
  insert into event_log (event_id, aggregate_type, aggregate_id, version, type, schema_version, headers, payload, occurred_at)
  select said.event_id, $2, $3, head.version - $4::int + said.ordinal, said.type, said.schema_version, $5::jsonb, said.data, $6
  from head, said order by said.ordinal`;

/**
 * Says what happened, in the business transaction and in one statement (ADR-0005). Call it last, after the
 * aggregate was locked and saved. The relay wakes after COMMIT.
 * @throws ContractViolation when an event does not fit the service's contract; nothing is committed then
 */
export async function appendEvents(
  tx: Tx,
  aggregate: { type: string; id: string },
  events: readonly NewEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const { contract, doorbell } = outboxOf(tx.manager.dataSource);
  const said = events.map((event, index) => {
    checkForPublishing(contract, event);
    if (Buffer.byteLength(JSON.stringify(event.data)) > MAX_BYTES) {
      throw new ContractViolation(event.type, ['larger than 64 KB']);
    }
    return {
      ordinal: index + 1,
      event_id: uuidv7(),
      type: event.type,
      schema_version: schemaVersion(event.type),
      data: event.data,
    };
  });
  await tx.manager.query(appendSql, [
    JSON.stringify(said),
    aggregate.type,
    aggregate.id,
    said.length,
    JSON.stringify(headersOf(tx)),
    tx.now.toISOString(),
  ]);
  tx.afterCommit(() => doorbell.ring());
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
