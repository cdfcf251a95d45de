import { AccountDisabled, GrantEnded, GrantGiven } from '@jatigi/contracts';
import type { EventData, EventDefinition } from '@jatigi/contracts';
import { only } from '@jatigi/platform-messaging';
import type { FoldedEvent, Projection } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';
import type { EntityManager } from 'typeorm';

const giveSql = `
  insert into grant_projection (grant_id, person_id, role, posts, valid_from, valid_to)
  select * from jsonb_to_recordset($1::jsonb) as g(grant_id uuid, person_id uuid, role text, posts text[], valid_from date, valid_to date)
  on conflict (grant_id) do update set person_id = excluded.person_id, role = excluded.role, posts = excluded.posts,
    valid_from = excluded.valid_from, valid_to = excluded.valid_to`;

const endSql = `
  update grant_projection g set ended_at = e.ended_at
  from unnest($1::uuid[], $2::timestamptz[]) as e(grant_id, ended_at) where g.grant_id = e.grant_id and g.ended_at is null`;

const disableSql = `
  insert into disabled_account (account_id, disabled_at) select * from unnest($1::uuid[], $2::timestamptz[])
  on conflict do nothing`;

/**
 * Each service keeps its own copy of the grants, so that `decide` reads them inside the transaction (ADR-0008). A grant
 * is given once and ended after, so all that were given may come first.
 */
export const grantsProjection: Projection = {
  name: 'grants',
  tables: ['grant_projection', 'disabled_account'],
  topic: 'identity.v1',
  types: [GrantGiven.type, GrantEnded.type, AccountDisabled.type],
  async fold(manager: EntityManager, events: readonly FoldedEvent[]): Promise<void> {
    const given = new Map(only(GrantGiven, events).map((event) => [event.aggregateId, rowOf(event)]));
    if (given.size > 0) await manager.query(giveSql, [JSON.stringify([...given.values()])]);
    await atTheirTime(manager, endSql, only(GrantEnded, events));
    await atTheirTime(manager, disableSql, only(AccountDisabled, events));
  },
};

function rowOf({ aggregateId, data }: FoldedEvent & { data: EventData<typeof GrantGiven> }): object {
  return {
    grant_id: aggregateId,
    person_id: data.personId,
    role: data.role,
    posts: data.posts,
    valid_from: data.from,
    valid_to: data.to,
  };
}

/** What this service says itself, and need not wait for the bus to know: rights change with the commit. */
export function foldNow(tx: Tx, definition: EventDefinition, aggregateId: string, data: unknown): Promise<void> {
  const event = { type: definition.type, aggregateId, version: 0, time: tx.now, data };
  return grantsProjection.fold(tx.manager, [event]);
}

async function atTheirTime(manager: EntityManager, sql: string, events: readonly FoldedEvent[]): Promise<void> {
  if (events.length === 0) return;
  await manager.query(sql, [
    events.map(({ aggregateId }) => aggregateId),
    events.map(({ time }) => time.toISOString()),
  ]);
}
