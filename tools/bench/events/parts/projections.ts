import type { EventData } from '@jatigi/contracts';
import { only } from '@jatigi/platform-messaging';
import type { FoldedEvent, Projection } from '@jatigi/platform-messaging';
import type { EntityManager } from 'typeorm';
import { definition, topic } from './bench-event';

/** One row for each event, those of a transaction in one statement. */
export const effects: Projection = {
  name: 'effects',
  tables: ['effect'],
  topic,
  types: [definition.type],
  fold: async (manager, events) => {
    await manager.query(
      `insert into effect (aggregate_id, version, n) select * from unnest($1::uuid[], $2::int[], $3::int[])`,
      columnsOf(events),
    );
  },
};

/** The newest state of each aggregate: what most read models are. */
export const latest: Projection = {
  name: 'latest',
  tables: ['latest'],
  topic,
  types: [definition.type],
  fold: (manager, events) => upsert(manager, events),
};

/** Of several events about one aggregate the last one counts; Postgres would refuse to touch a row twice. */
export async function upsert(manager: EntityManager, events: readonly FoldedEvent[]): Promise<void> {
  const newest = [...new Map(events.map((event) => [event.aggregateId, event])).values()];
  await manager.query(
    `insert into latest (aggregate_id, version, n) select * from unnest($1::uuid[], $2::int[], $3::int[])
     on conflict (aggregate_id) do update set version = excluded.version, n = excluded.n`,
    columnsOf(newest),
  );
}

function columnsOf(events: readonly FoldedEvent[]): unknown[][] {
  const known = only(definition, events);
  return [
    known.map(({ aggregateId }) => aggregateId),
    known.map(({ version }) => version),
    known.map(({ data }: { data: EventData<typeof definition> }) => data.candidates),
  ];
}
