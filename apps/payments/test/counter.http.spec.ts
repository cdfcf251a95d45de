import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { TestService } from '@jatigi/platform-testing';
import { onSubjectClosed } from '../src/reactions/on-subject-closed';
import { arrangeDue, arrangeOfficer, cash, codeOf, factsOf, stateOf, startPayments } from './arrange';

let service: TestService;
beforeAll(async () => {
  service = await startPayments();
});
afterAll(() => service.stop());

const withdraw = (applicationId: string, refund = true) =>
  service.running.app
    .get(Transactions)
    .asService({ service: 'payments' }, (tx) =>
      onSubjectClosed(tx, applicationId, refund ? 'application-withdrawn' : null),
    );

describe('GET /v1/payments/{id} and ?subject=', () => {
  it('shows the payer what is asked, in words, and what they may do', async () => {
    const { id, payer, applicationId } = await arrangeDue(service);
    const one = await service.request('GET', `/v1/payments/${id}`, { as: payer });
    expect(one.status).toBe(200);
    expect(one.headers.get('etag')).toBe('"1"');
    expect(one.body).toMatchObject({
      id,
      state: 'DUE',
      post: 'BER',
      subject: { kind: 'visa-application', id: applicationId },
      amount: { minor: 7000, currency: 'EUR', exponent: 2 },
      receipt: null,
      refund: null,
      allowedActions: ['start-checkout'],
    });
    const list = await service.request('GET', `/v1/payments?subject=${applicationId}`, { as: payer });
    expect(list.body).toMatchObject({ items: [{ id }] });
  });

  it('shows a post its payments, with a purpose, and the treasury what it may do', async () => {
    const { id, applicationId } = await arrangeDue(service);
    const officer = await arrangeOfficer(service);
    const seen = await service.request('GET', `/v1/payments/${id}`, { as: officer });
    expect(seen.body).toMatchObject({ allowedActions: ['record-counter-receipt'] });
    const list = await service.request('GET', `/v1/payments?subject=${applicationId}`, { as: officer });
    expect(list.status).toBe(200);
    const nameless = await service.request('GET', `/v1/payments/${id}`, { as: { ...officer, purpose: null } });
    expect([nameless.status, codeOf(nameless)]).toEqual([400, 'purpose-missing']);
  });

  it('hides it from a stranger, another post and nobody', async () => {
    const { id, applicationId } = await arrangeDue(service);
    const { payer: stranger } = await arrangeDue(service);
    const paris = await arrangeOfficer(service, 'treasury-officer', 'PAR');
    for (const path of [`/v1/payments/${id}`, `/v1/payments?subject=${applicationId}`]) {
      expect((await service.request('GET', path, { as: stranger })).status).toBe(404);
      expect((await service.request('GET', path, { as: paris })).status).toBe(404);
      expect((await service.request('GET', path)).status).toBe(401);
    }
    expect((await service.request('GET', '/v1/payments/nonsense', { as: stranger })).status).toBe(404);
    const bad = await service.request('GET', '/v1/payments?subject=nonsense', { as: stranger });
    expect([bad.status, (bad.body as { errors: unknown[] }).errors[0]]).toMatchObject([400, { pointer: '/subject' }]);
  });
});

describe('POST /v1/payments/{id}/counter-receipts', () => {
  const path = (id: string) => `/v1/payments/${id}/counter-receipts`;

  it('takes the money, gives the next receipt number and says who took it', async () => {
    const { id, payer } = await arrangeDue(service, { post: 'DLA', amount: { minor: 100_000, currency: 'XAF' } });
    const officer = await arrangeOfficer(service, 'treasury-officer', 'DLA');
    const body = { amount: { minor: 100_000, currency: 'XAF' }, means: 'cash' };
    const paid = await service.request('POST', path(id), { as: officer, body, headers: { 'if-match': '"1"' } });
    expect(paid.status).toBe(201);
    const number = `DLA-${new Date().getUTCFullYear()}-000001`;
    expect(paid.body).toMatchObject({
      state: 'PAID',
      version: 2,
      receipt: { number, method: 'counter', receivedBy: officer.personId },
    });
    expect(await factsOf(service, id)).toEqual([
      'payment.requested.v2',
      'payment.requested.v1',
      'payment.received.v2',
      'payment.received.v1',
    ]);
    const [event] = await service.sql<{ payload: Record<string, unknown> }>(
      `select payload from event_log where aggregate_id = $1 and version = 3`,
      [id],
    );
    expect(event!.payload).toMatchObject({
      method: 'counter',
      receiptNumber: number,
      receivedBy: officer.personId,
      payerPersonId: payer.personId,
    });
    const seen = await service.request('GET', `/v1/payments/${id}`, { as: payer });
    expect((seen.body as { receipt: object }).receipt).not.toHaveProperty('receivedBy');
  });

  it('answers the same key with the same body alike, once in effect; another body is refused', async () => {
    const { id } = await arrangeDue(service);
    const as = await arrangeOfficer(service);
    const headers = { 'idempotency-key': uuidv7() };
    const first = await service.request('POST', path(id), { as, body: cash, headers });
    const again = await service.request('POST', path(id), { as, body: cash, headers });
    expect([again.status, again.body]).toEqual([201, first.body]);
    const other = await service.request('POST', path(id), { as, body: { ...cash, means: 'card' }, headers });
    expect([other.status, codeOf(other)]).toEqual([422, 'idempotency-key-reused']);
    expect(await factsOf(service, id)).toHaveLength(4); // two facts, each in both versions
  });

  it.each([
    ['a missing amount', { means: 'cash' }, '/amount'],
    ['a field that does not exist', { ...cash, discount: 1 }, '/discount'],
    ['a fraction', { ...cash, amount: { minor: 70.5, currency: 'EUR' } }, '/amount/minor'],
    ['an unknown means', { ...cash, means: 'gold' }, '/means'],
  ])('refuses %s', async (_, body, pointer) => {
    const { id } = await arrangeDue(service);
    const answer = await service.request('POST', path(id), { as: await arrangeOfficer(service), body });
    expect(answer.status).toBe(400);
    expect((answer.body as { errors: unknown[] }).errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  it.each([
    ['amount-mismatch', { minor: 6999, currency: 'EUR' }],
    ['currency-mismatch', { minor: 7000, currency: 'XOF' }],
  ])('refuses %s and draws no number', async (code, amount) => {
    const { id } = await arrangeDue(service, { post: 'OTT' });
    const as = await arrangeOfficer(service, 'treasury-officer', 'OTT');
    const answer = await service.request('POST', path(id), { as, body: { ...cash, amount } });
    expect([answer.status, codeOf(answer)]).toEqual([422, code]);
    expect(await service.sql(`select * from number_series where post = 'OTT'`)).toEqual([]);
  });

  it('refuses who may not, each in their own way', async () => {
    const { id, payer } = await arrangeDue(service);
    const officer = await arrangeOfficer(service);
    const agent = await arrangeOfficer(service, 'agent');
    const paris = await arrangeOfficer(service, 'treasury-officer', 'PAR');
    const ask = async (as?: Parameters<TestService['request']>[2]) => {
      const answer = await service.request('POST', path(id), { body: cash, ...as });
      return [answer.status, codeOf(answer)];
    };
    expect(await ask()).toEqual([401, 'sign-in-required']);
    expect(await ask({ as: payer })).toEqual([404, 'not-found']);
    expect(await ask({ as: paris })).toEqual([404, 'not-found']);
    expect(await ask({ as: agent })).toEqual([403, 'not-permitted']);
    expect(await ask({ as: { ...officer, strength: 'password' } })).toEqual([403, 'second-factor-required']);
    expect(await ask({ as: officer, headers: { 'idempotency-key': '' } })).toEqual([400, 'idempotency-key-missing']);
    expect(await ask({ as: officer, headers: { 'if-match': '"9"' } })).toEqual([412, 'stale-version']);
    expect(await stateOf(service, id)).toBe('DUE');
  });

  it('refuses an officer their own application, and money that is no longer asked', async () => {
    const { id, payer, applicationId } = await arrangeDue(service);
    await service.grant(payer.personId as string, 'treasury-officer', ['BER']);
    const self = { ...payer, strength: 'mfa', purpose: 'payment' } as const;
    const own = await service.request('POST', path(id), { as: self, body: cash });
    expect([own.status, codeOf(own)]).toEqual([422, 'own-payment']);
    await withdraw(applicationId);
    const late = await service.request('POST', path(id), { as: await arrangeOfficer(service), body: cash });
    expect([late.status, late.body]).toMatchObject([
      409,
      { code: 'illegal-transition', state: 'CANCELLED', allowed: [] },
    ]);
  });
});

describe('POST /v1/payments/{id}/refunds', () => {
  const path = (id: string) => `/v1/payments/${id}/refunds`;
  const body = { means: 'bank-transfer' };
  async function arrangeRefundDue() {
    const due = await arrangeDue(service);
    const officer = await arrangeOfficer(service);
    await service.request('POST', `/v1/payments/${due.id}/counter-receipts`, { as: officer, body: cash });
    await withdraw(due.applicationId);
    return { ...due, officer };
  }

  it('pays back what is owed, once, under the number of the refund', async () => {
    const { id, officer: as } = await arrangeRefundDue();
    const owed = await service.request('GET', `/v1/payments/${id}`, { as });
    expect(owed.body).toMatchObject({ state: 'REFUND_DUE', allowedActions: ['pay-refund'] });
    const paid = await service.request('POST', path(id), { as, body });
    const number = expect.stringMatching(/^BER-\d{4}-R\d{6}$/);
    expect([paid.status, paid.body]).toMatchObject([
      201,
      { state: 'REFUNDED', refund: { number, reason: 'application-withdrawn' } },
    ]);
    expect((await factsOf(service, id)).slice(-4)).toEqual([
      'payment.refund-due.v2',
      'payment.refund-due.v1',
      'payment.refunded.v2',
      'payment.refunded.v1',
    ]);
    const again = await service.request('POST', path(id), { as, body });
    expect([again.status, codeOf(again)]).toEqual([409, 'illegal-transition']);
  });

  it('refuses who may not, a bad body, a stale version and a refund that is not due', async () => {
    const { id, payer, officer } = await arrangeRefundDue();
    const ask = async (request: Parameters<TestService['request']>[2]) => {
      const answer = await service.request('POST', path(id), { body, ...request });
      return [answer.status, codeOf(answer)];
    };
    expect(await ask({})).toEqual([401, 'sign-in-required']);
    expect(await ask({ as: payer })).toEqual([404, 'not-found']);
    expect(await ask({ as: await arrangeOfficer(service, 'auditor') })).toEqual([403, 'not-permitted']);
    expect(await ask({ as: officer, headers: { 'if-match': '"1"' } })).toEqual([412, 'stale-version']);
    expect((await service.request('POST', path(id), { as: officer, body: {} })).status).toBe(400);
    const fresh = await arrangeDue(service);
    expect((await service.request('POST', path(fresh.id), { as: officer, body })).status).toBe(409);
  });

  it('owes nothing back when visas says so', async () => {
    const { id, applicationId } = await arrangeDue(service);
    const as = await arrangeOfficer(service);
    await service.request('POST', `/v1/payments/${id}/counter-receipts`, { as, body: cash });
    await withdraw(applicationId, false);
    expect(await stateOf(service, id)).toBe('PAID');
  });
});

it('describes every route and answer in OpenAPI 3.1, and serves nothing internal', async () => {
  const { body } = await service.request('GET', '/openapi.json');
  const document = body as { openapi: string; paths: Record<string, object>; components: { schemas: object } };
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths).sort()).toEqual([
    '/v1/payments',
    '/v1/payments/series',
    '/v1/payments/unmatched',
    '/v1/payments/webhooks/{provider}',
    '/v1/payments/{id}',
    '/v1/payments/{id}/checkouts',
    '/v1/payments/{id}/counter-receipts',
    '/v1/payments/{id}/refunds',
  ]);
  const names = [
    'PaymentAnswer',
    'CheckoutAnswer',
    'UnmatchedPageAnswer',
    'CounterReceiptDto',
    'RefundDto',
    'WebhookBody',
  ];
  for (const name of names) expect(document.components.schemas).toHaveProperty(name);
});
