import { uuidv7 } from '@jatigi/kernel';
import { benchData, contract, definition } from '../parts/bench-event';
import type { OpenPublishing } from '../parts/publishing';

/** Writes Debezium's outbox table with its documented columns; Kafka Connect does the rest (debezium.mjs). */
export const openDebeziumOutbox: OpenPublishing = () =>
  Promise.resolve({
    say: async (tx, events) => {
      const rows = events.map(({ n, aggregateId }) => ({
        id: uuidv7(),
        aggregateid: aggregateId,
        payload: benchData(n),
        version: n,
      }));
      await tx.manager.query(
        `insert into outbox (id, aggregatetype, aggregateid, type, payload, version)
         select id, $2, aggregateid, $3, payload, version
         from jsonb_to_recordset($1::jsonb) as r(id uuid, aggregateid uuid, payload jsonb, version int)`,
        [JSON.stringify(rows), contract.topic, definition.type],
      );
    },
    acks: () => Promise.resolve(null),
    stop: () => Promise.resolve(),
  });
