import 'reflect-metadata';
import type { TestAnswer, TestService } from '@jatigi/platform-testing';
import {
  arrangeDue,
  arrangeDues,
  arrangeOfficer,
  cash,
  chargeOf,
  factsOf,
  startPayments,
  stateOf,
  tell,
} from './arrange';

let service: TestService;
beforeAll(async () => {
  service = await startPayments();
});
afterAll(() => service.stop());

const outcomesOf = (answers: { body: unknown }[]) =>
  answers.map(({ body }) => (body as { outcome: string }).outcome).sort();
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const entriesOf = (id: string) => service.sql('select number from register_entry where payment_id = $1', [id]);

it('50 deliveries of one event at once: one receipt, 49 duplicates', async () => {
  const { id } = await arrangeDue(service);
  const event = chargeOf(id);
  const answers = await Promise.all(times(50, () => tell(service, event)));
  expect(outcomesOf(answers)).toEqual([...times(49, () => 'duplicate'), 'settled']);
  expect(await entriesOf(id)).toHaveLength(1);
  expect(await factsOf(service, id)).toEqual([
    'payment.requested.v2',
    'payment.requested.v1',
    'payment.received.v2',
    'payment.received.v1',
  ]);
});

it('50 events about the same charge at once: one receipt, nothing unmatched', async () => {
  const { id } = await arrangeDue(service);
  const { chargeId } = chargeOf(id);
  const answers = await Promise.all(times(50, () => tell(service, chargeOf(id, { chargeId }))));
  expect(outcomesOf(answers)).toEqual([...times(49, () => 'duplicate'), 'settled']);
  expect(await entriesOf(id)).toHaveLength(1);
});

it('10 charges of a payer who presses often: one settles, nine are kept', async () => {
  const { id } = await arrangeDue(service);
  const answers = await Promise.all(times(10, () => tell(service, chargeOf(id))));
  expect(outcomesOf(answers)).toEqual(['settled', ...times(9, () => 'unmatched')]);
  const kept = await service.sql('select reason from unmatched_payment where payment_id = $1', [id]);
  expect(kept).toEqual(times(9, () => ({ reason: 'already-paid' })));
});

it('counter and online at the same instant, 25 times: one effect, the other is 409 or kept', async () => {
  const as = await arrangeOfficer(service);
  const winners = { counter: 0, online: 0 };
  for (const _ of times(25, () => null)) {
    const { id } = await arrangeDue(service);
    const [counter, online] = await Promise.all([
      service.request('POST', `/v1/payments/${id}/counter-receipts`, { as, body: cash }),
      tell(service, chargeOf(id)),
    ]);
    const { outcome } = online.body as { outcome: string };
    expect([`${counter.status} ${outcome}`]).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(201 unmatched|409 settled)$/)]),
    );
    winners[outcome === 'settled' ? 'online' : 'counter'] += 1;
    expect(await entriesOf(id)).toHaveLength(1);
    expect(await factsOf(service, id)).toHaveLength(4); // two facts, each in both versions
  }
  expect(winners.counter + winners.online).toBe(25);
});

it('two officers take the same money at the same instant: one receipt, one 409 that says what is allowed', async () => {
  const [one, two] = [await arrangeOfficer(service), await arrangeOfficer(service)];
  const { id } = await arrangeDue(service);
  const answers = await Promise.all(
    [one, two].map((as) => service.request('POST', `/v1/payments/${id}/counter-receipts`, { as, body: cash })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  const refused = answers.find(({ status }) => status === 409)!;
  expect(refused.body).toMatchObject({ state: 'PAID', allowed: ['owe-back'] });
});

it('the same counter request 50 times at once with one key: one receipt, one answer', async () => {
  const as = await arrangeOfficer(service);
  const { id } = await arrangeDue(service);
  const headers = { 'idempotency-key': 'the-same-key' };
  const send = () => service.request('POST', `/v1/payments/${id}/counter-receipts`, { as, body: cash, headers });
  const answers = await Promise.all(times(50, send));
  const done = answers.filter(({ status }) => status === 201);
  const busy = answers.filter(
    ({ status, body }) => status === 409 && (body as { code: string }).code === 'idempotency-key-in-progress',
  );
  expect(done.length).toBeGreaterThan(0);
  expect(done.length + busy.length).toBe(50);
  expect(new Set(done.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect((await send()).body).toEqual(done[0]!.body);
  expect(await entriesOf(id)).toHaveLength(1);
});

it('200 receipts, 40 at any moment, and 50 that fail after their number was drawn: the series has no gap and no double', async () => {
  const as = await arrangeOfficer(service, 'treasury-officer', 'NYC');
  const dues = await arrangeDues(service, 250, { post: 'NYC' });
  // Every fifth fails after its number was drawn: the entry breaks a unique key, and the rollback takes it back.
  const doomed = dues.filter((_, index) => index % 5 === 4);
  await service.sql(
    `insert into register_entry (kind, post, year, sequence, number, payment_id, payer_person_id, amount_minor, currency, entered_at)
     select 'receipt', 'XXX', 1999, row_number() over (), 'XXX-1999-' || lpad((row_number() over ())::text, 6, '0'), id,
       payer_person_id, amount_minor, currency, now() from payment where id = any ($1)`,
    [doomed.map(({ id }) => id)],
  );
  const waiting = dues.map(({ id }, index) =>
    index % 2 === 0
      ? () => tell(service, chargeOf(id))
      : () => service.request('POST', `/v1/payments/${id}/counter-receipts`, { as, body: cash }),
  );
  const answers: TestAnswer[] = [];
  const cashier = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) answers.push(await next());
  };
  await Promise.all(times(40, cashier));
  expect(answers.filter(({ status }) => status === 500)).toHaveLength(doomed.length);
  const rows = await service.sql<{ sequence: number; number: string }>(
    `select sequence, number from register_entry where post = 'NYC' order by sequence`,
  );
  expect(rows.map(({ sequence }) => sequence)).toEqual(times(200, (index) => index + 1));
  expect(new Set(rows.map(({ number }) => number)).size).toBe(200);
  expect(await service.sql(`select last from number_series where post = 'NYC'`)).toEqual([{ last: 200 }]);
  for (const { id } of doomed) expect(await stateOf(service, id)).toBe('DUE');
}, 180_000);
