import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { Client } from 'pg';
import { startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

let identity: TestIdentity;
let app: Client;
let awa: { accountId: string; personId: string };

/** What the application role sees of account, role_grant and mail_code with these settings. */
async function seen(settings: Record<string, string>): Promise<number[]> {
  await app.query('begin');
  try {
    for (const [name, value] of Object.entries(settings)) {
      await app.query('select set_config($1, $2, true)', [`jatigi.${name}`, value]);
    }
    const { rows } = await app.query<{ accounts: number; grants: number; codes: number }>(
      `select (select count(*)::int from account) accounts, (select count(*)::int from role_grant) grants,
              (select count(*)::int from mail_code) codes`,
    );
    return [rows[0]!.accounts, rows[0]!.grants, rows[0]!.codes];
  } finally {
    await app.query('rollback');
  }
}

beforeAll(async () => {
  identity = await startIdentity();
  awa = await identity.openAccount('awa@exemple.ml');
  const pending = { email: 'binta@exemple.ml', password: 'un long fleuve tranquille' };
  await identity.service.request('POST', '/v1/identity/accounts', { body: pending });
  for (const personId of [awa.personId, uuidv7()]) {
    await identity.service.sql(
      `insert into role_grant (id, person_id, role, posts, valid_from, state, requested_by, version)
       values ($1, $2, 'agent', '{BER}', '2026-01-01', 'REQUESTED', $3, 1)`,
      [uuidv7(), personId, uuidv7()],
    );
  }
  app = new Client({ connectionString: identity.service.database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await identity.stop();
});

describe('the application role', () => {
  it('sees nothing without settings, and nothing after a transaction left them empty', async () => {
    expect(await seen({})).toEqual([0, 0, 0]);
    expect(await seen({ person: '', posts: '', actor_kind: '', login: '' })).toEqual([0, 0, 0]);
  });

  it('sees its own person, nobody else', async () => {
    expect(await seen({ person: awa.personId, actor_kind: 'person', posts: '{}' })).toEqual([1, 1, 0]);
    expect(await seen({ person: uuidv7(), actor_kind: 'person', posts: '{BER}' })).toEqual([0, 0, 0]);
  });

  it('sees everything only as a service or with a grant everywhere', async () => {
    expect(await seen({ actor_kind: 'service' })).toEqual([2, 2, 1]);
    expect(await seen({ person: uuidv7(), actor_kind: 'person', posts: '{*}' })).toEqual([2, 2, 1]);
  });

  it('owns nothing and cannot bypass', async () => {
    const [role] = await identity.service.sql<{ rolbypassrls: boolean; rolsuper: boolean }>(
      `select rolbypassrls, rolsuper from pg_roles where rolname = 'identity_app'`,
    );
    expect(role).toEqual({ rolbypassrls: false, rolsuper: false });
    const owned = await identity.service.sql(`select 1 from pg_class where relowner = 'identity_app'::regrole`);
    expect(owned).toEqual([]);
    await expect(app.query('alter table account disable row level security')).rejects.toThrow('must be owner');
    await expect(app.query('delete from account')).rejects.toThrow('permission denied');
  });

  it('cannot store a grant that one person gave alone', async () => {
    const one = uuidv7();
    const insert = identity.service.sql(
      `insert into role_grant (id, person_id, role, posts, valid_from, state, requested_by, approved_by, version)
       values ($1, $2, 'agent', '{BER}', '2026-01-01', 'GIVEN', $3, $3, 1)`,
      [uuidv7(), uuidv7(), one],
    );
    await expect(insert).rejects.toThrow('check constraint');
  });
});
