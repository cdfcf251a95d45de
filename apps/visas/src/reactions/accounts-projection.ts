import { AccountDisabled, AccountLinked, AccountOpened } from '@jatigi/contracts';
import { only } from '@jatigi/platform-messaging';
import type { FoldedEvent, Projection } from '@jatigi/platform-messaging';
import type { EntityManager } from 'typeorm';

/** Of one account each fact comes after the one before; of several, all that were opened may come first. */
const openSql = `
  insert into account_copy (account_id, person_id) select * from unnest($1::uuid[], $2::uuid[]) on conflict do nothing`;
const linkSql = `
  insert into account_copy (account_id, person_id) values ($1, $2)
  on conflict (account_id) do update set person_id = excluded.person_id`;
const disableSql = `
  insert into account_copy (account_id, person_id, disabled_at) values ($1, $2, $3)
  on conflict (account_id) do update set disabled_at = excluded.disabled_at where account_copy.disabled_at is null`;

/** Whose account is in use: an officer who signs in no more is no second officer, whatever grants she holds. */
export const accountsProjection: Projection = {
  name: 'accounts',
  tables: ['account_copy'],
  topic: 'identity.v1',
  types: [AccountOpened.type, AccountLinked.type, AccountDisabled.type],
  async fold(manager: EntityManager, events: readonly FoldedEvent[]): Promise<void> {
    const opened = only(AccountOpened, events);
    if (opened.length > 0) {
      const columns = [opened.map(({ aggregateId }) => aggregateId), opened.map(({ data }) => data.personId)];
      await manager.query(openSql, columns);
    }
    for (const { type, aggregateId, time, data } of events) {
      const { personId } = data as { personId: string };
      if (type === AccountLinked.type) await manager.query(linkSql, [aggregateId, personId]);
      if (type === AccountDisabled.type) await manager.query(disableSql, [aggregateId, personId, time.toISOString()]);
    }
  },
};

/**
 * SQL: true of a person who can still sign in, as far as is known. Somebody who was disabled and has another account
 * acts by that one: the grants are hers, not the account's.
 * @param person an expression of type uuid
 */
export const canSignIn = (person: string): string => `(
  not exists (select 1 from account_copy d where d.person_id = ${person} and d.disabled_at is not null)
  or exists (select 1 from account_copy o where o.person_id = ${person} and o.disabled_at is null))`;
