import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { Client } from 'pg';
import { ME, PasskeyScene } from './passkey-scene';
import type { Holder } from './passkey-scene';
import { PASSWORD, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

let identity: TestIdentity;
let app: Client;
let owner: Holder;

const TABLES = ['passkey', 'passkey_challenge', 'recovery_code'] as const;

/** How many rows of each table the application role sees with these settings. */
async function seen(settings: Record<string, string>): Promise<number[]> {
  await app.query('begin');
  try {
    for (const [name, value] of Object.entries(settings)) {
      await app.query('select set_config($1, $2, true)', [`jatigi.${name}`, value]);
    }
    const counts = [];
    for (const table of TABLES) {
      const { rows } = await app.query<{ count: number }>(`select count(*)::int as count from ${table}`);
      counts.push(rows[0]!.count);
    }
    return counts;
  } finally {
    await app.query('rollback');
  }
}

beforeAll(async () => {
  identity = await startIdentity();
  const scene = new PasskeyScene(identity);
  owner = await scene.withPasskey();
  await scene.send(`${ME}/recovery-codes`, owner.as, { password: PASSWORD });
  await scene.send(`${ME}/step-up-options`, owner.as);
  await scene.challenge();
  app = new Client({ connectionString: identity.service.database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await identity.stop();
});

describe('passkeys, challenges and recovery codes, to the application role', () => {
  it('are nobody’s without settings, nor after a transaction left them empty', async () => {
    expect(await seen({})).toEqual([0, 0, 0]);
    expect(await seen({ person: '', posts: '', actor_kind: '', login: '' })).toEqual([0, 0, 0]);
  });

  it('are their holder’s, and of no other person or post', async () => {
    expect(await seen({ person: owner.as.personId as string, actor_kind: 'person', posts: '{}' })).toEqual([1, 1, 10]);
    expect(await seen({ person: uuidv7(), actor_kind: 'person', posts: '{BER}' })).toEqual([0, 0, 0]);
  });

  it('are read by a service in its own name: nobody has signed in yet', async () => {
    expect(await seen({ actor_kind: 'service' })).toEqual([1, 2, 10]);
  });

  it('are written for no account of somebody else, and passkeys are never deleted', async () => {
    await app.query('begin');
    await app.query(`select set_config('jatigi.person', $1, true)`, [uuidv7()]);
    const insert = app.query(
      `insert into passkey_challenge (id, challenge, purpose, account_id, expires_at) values ($1, 'x', 'enrol', $2, now())`,
      [uuidv7(), owner.accountId],
    );
    await expect(insert).rejects.toThrow('row-level security');
    await app.query('rollback');
    await expect(app.query('delete from passkey')).rejects.toThrow('permission denied');
  });
});
