import 'reflect-metadata';
import { Client } from 'pg';
import type { TestService } from '@jatigi/platform-testing';
import { arrangeDue, arrangeOfficer, cash, chargeOf, startPayments, tell } from './arrange';
import type { Due } from './arrange';

let service: TestService;
let app: Client;
let due: Due;
beforeAll(async () => {
  service = await startPayments();
  due = await arrangeDue(service);
  await service.request('POST', `/v1/payments/${due.id}/counter-receipts`, {
    as: await arrangeOfficer(service),
    body: cash,
  });
  await tell(service, chargeOf(due.id));
  app = new Client({ connectionString: service.database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await service.stop();
});

interface Who {
  person?: string;
  posts?: string;
  kind?: string;
  service?: string;
}

/** Runs one statement under the application role with these settings, and takes it back. */
async function as(who: Who, sql: string): Promise<number> {
  await app.query('begin');
  const settings = {
    person: who.person ?? '',
    posts: who.posts ?? '{}',
    actor_kind: who.kind ?? 'person',
    service: who.service ?? 'gateway',
  };
  for (const [name, value] of Object.entries(settings))
    await app.query('select set_config($1, $2, true)', [`jatigi.${name}`, value]);
  try {
    return (await app.query(sql)).rowCount ?? 0;
  } finally {
    await app.query('rollback');
  }
}
const payer = () => ({ person: due.payer.personId as string });
const berlin = { person: '0199f0a0-0000-7000-8000-000000000009', posts: '{BER}' };
const paris = { ...berlin, posts: '{PAR}' };
const everywhere = { ...berlin, posts: '{*}' };
const itself = { kind: 'service', service: 'payments' };
const peer = { kind: 'service', service: 'visas' };
const tables = [
  'payment',
  'register_entry',
  'number_series',
  'unmatched_payment',
  'provider_event',
  'provider_charge',
  'checkout',
];

it('shows nothing at all without settings', async () => {
  for (const table of tables) expect((await app.query(`select * from ${table}`)).rowCount).toBe(0);
});

it.each([
  ['payment', 1, 1, 0, 1, 1],
  ['register_entry', 1, 1, 0, 1, 1],
  ['number_series', 0, 1, 0, 1, 1],
  ['unmatched_payment', 0, 1, 0, 1, 1],
  ['provider_event', 0, 0, 0, 0, 1],
  ['provider_charge', 0, 0, 0, 0, 1],
])('%s: payer %i, Berlin %i, Paris %i, every post %i, payments itself %i', async (table, ...counts) => {
  const seen = [];
  for (const who of [payer(), berlin, paris, everywhere, itself]) seen.push(await as(who, `select * from ${table}`));
  expect(seen).toEqual(counts);
  expect(await as({}, `select * from ${table}`)).toBe(0);
  expect(await as(peer, `select * from ${table}`)).toBe(0);
});

it('lets a payer change nothing, and a post only its own', async () => {
  const change = `update payment set version = version + 1`;
  expect(await as(payer(), change)).toBe(0);
  expect(await as(paris, change)).toBe(0);
  expect(await as(berlin, change)).toBe(1);
  await expect(as(berlin, `update payment set post = 'PAR'`)).rejects.toThrow(/row-level security/);
});

it('lets nobody ask for money but the service itself', async () => {
  const insert = `insert into payment (id, subject_kind, subject_id, payer_person_id, post, amount_minor, currency, due_by, state, version)
    values (gen_random_uuid(), 'visa-application', gen_random_uuid(), gen_random_uuid(), 'BER', 1, 'EUR', '2030-01-01', 'DUE', 1)`;
  expect(await as(itself, insert)).toBe(1);
  for (const who of [payer(), berlin, peer]) await expect(as(who, insert)).rejects.toThrow(/row-level security/);
});

it.each(['register_entry', 'provider_event', 'provider_charge', 'unmatched_payment', 'checkout'])(
  '%s is never edited and never deleted, by anybody',
  async (table) => {
    await expect(as(itself, `delete from ${table}`)).rejects.toThrow(/permission denied/);
    const [column] = await service.sql<{ column_name: string }>(
      `select column_name from information_schema.columns where table_name = $1 limit 1`,
      [table],
    );
    const name = column!.column_name;
    await expect(as(itself, `update ${table} set ${name} = ${name}`)).rejects.toThrow(/permission denied/);
  },
);

it('cannot be switched off: the role owns nothing and bypasses nothing', async () => {
  await expect(app.query('alter table payment disable row level security')).rejects.toThrow(/must be owner/);
  const { rows } = await app.query('select rolsuper, rolbypassrls from pg_roles where rolname = current_user');
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
});
