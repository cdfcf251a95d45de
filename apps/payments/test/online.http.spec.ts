import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { TestService } from '@jatigi/platform-testing';
import { Transactions } from '@jatigi/platform-persistence';
import { ExpireOverdue } from '../src/payments/expire-overdue';
import { onSubjectClosed } from '../src/reactions/on-subject-closed';
import { sign } from '../src/webhooks/signature';
import {
  arrangeDue,
  arrangeOfficer,
  chargeOf,
  codeOf,
  factsOf,
  secret,
  startPayments,
  startProvider,
  stateOf,
  tell,
} from './arrange';

let service: TestService;
let provider: Awaited<ReturnType<typeof startProvider>>;
beforeAll(async () => {
  provider = await startProvider();
  service = await startPayments({ settings: { PROVIDER_URL: provider.url } });
});
afterAll(async () => {
  await service.stop();
  provider.stop();
});

const unmatchedOf = (chargeId: string) =>
  service.sql<{ id: string; reason: string; post: string | null }>(
    'select id, reason, post from unmatched_payment where charge_id = $1',
    [chargeId],
  );

describe('POST /v1/payments/{id}/checkouts', () => {
  const path = (id: string) => `/v1/payments/${id}/checkouts`;

  it('sends the payer to the provider with a signed order', async () => {
    const { id, payer } = await arrangeDue(service);
    const answer = await service.request('POST', path(id), {
      as: payer,
      body: { language: 'en', returnTo: '/mes-demandes' },
    });
    expect([answer.status, answer.body]).toMatchObject([
      201,
      { paymentId: id, provider: 'simulator', redirectUrl: expect.stringMatching(/^https:\/\/pay\.example\/co_/) },
    ]);
    expect(provider.orders.at(-1)).toMatchObject({
      reference: id,
      amount: { minor: 7000, currency: 'EUR' },
      decimal: '70.00',
      language: 'en',
      returnUrl: 'https://consulat.example/mes-demandes',
    });
  });

  it('answers the same request alike, also after the money came', async () => {
    const { id, payer } = await arrangeDue(service);
    const request = { as: payer, body: {}, headers: { 'idempotency-key': uuidv7() } };
    const first = await service.request('POST', path(id), request);
    expect((await service.request('POST', path(id), request)).body).toEqual(first.body);
    const other = await service.request('POST', path(id), { ...request, body: { language: 'en' } });
    expect([other.status, codeOf(other)]).toEqual([422, 'idempotency-key-reused']);
    await tell(service, chargeOf(id));
    expect((await service.request('POST', path(id), request)).body).toEqual(first.body);
    const late = await service.request('POST', path(id), { as: payer, body: {} });
    expect([late.status, late.body]).toMatchObject([409, { state: 'PAID', allowed: ['owe-back'] }]);
  });

  it('refuses everybody else, a bad body, a stale version, a way out of our site', async () => {
    const { id, payer } = await arrangeDue(service);
    const { payer: stranger } = await arrangeDue(service);
    const ask = async (request: Parameters<TestService['request']>[2]) => {
      const answer = await service.request('POST', path(id), { body: {}, ...request });
      return [answer.status, codeOf(answer)];
    };
    expect((await ask({}))[0]).toBe(401);
    expect((await ask({ as: stranger }))[0]).toBe(404);
    expect((await ask({ as: await arrangeOfficer(service) }))[0]).toBe(404);
    expect(await ask({ as: payer, headers: { 'if-match': '"7"' } })).toEqual([412, 'stale-version']);
    expect(await ask({ as: payer, headers: { 'idempotency-key': '' } })).toEqual([400, 'idempotency-key-missing']);
    for (const returnTo of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
      expect((await ask({ as: payer, body: { returnTo } }))[0]).toBe(400);
    }
    expect((await ask({ as: payer, body: { amount: 1 } }))[0]).toBe(400);
  });

  it('says so when the provider is away, and keeps the key free for another try', async () => {
    const away = await startPayments();
    const { id, payer } = await arrangeDue(away);
    const answer = await away.request('POST', path(id), { as: payer, body: {} });
    expect([answer.status, codeOf(answer)]).toEqual([503, 'provider-unavailable']);
    await away.stop();
  });
});

describe('POST /v1/payments/webhooks/{provider}', () => {
  it('settles the amount with a receipt that nobody took', async () => {
    const { id, payer } = await arrangeDue(service);
    const heard = await tell(service, chargeOf(id));
    expect([heard.status, heard.body]).toEqual([200, { outcome: 'settled' }]);
    const seen = await service.request('GET', `/v1/payments/${id}`, { as: payer });
    expect(seen.body).toMatchObject({
      state: 'PAID',
      allowedActions: [],
      receipt: { method: 'online', number: expect.stringMatching(/^BER-\d{4}-\d{6}$/) },
    });
    expect(await factsOf(service, id)).toEqual([
      'payment.requested.v2',
      'payment.requested.v1',
      'payment.received.v2',
      'payment.received.v1',
    ]);
  });

  it('refuses a message that is not signed, signed for other bytes, or long ago', async () => {
    const { id } = await arrangeDue(service);
    const event = chargeOf(id);
    const bytes = Buffer.from(JSON.stringify(event));
    const ask = async (signature: string) => {
      const answer = await tell(service, event, { signature });
      return [answer.status, codeOf(answer)];
    };
    expect(await ask('')).toEqual([401, 'signature-missing']);
    expect(await ask('t=1,v1=00')).toEqual([401, 'signature-invalid']);
    expect(await ask(sign('another secret', bytes, new Date()))).toEqual([401, 'signature-invalid']);
    expect(await ask(sign(secret, Buffer.concat([bytes, Buffer.from(' ')]), new Date()))).toEqual([
      401,
      'signature-invalid',
    ]);
    expect(await ask(sign(secret, bytes, new Date(Date.now() - 301_000)))).toEqual([401, 'signature-expired']);
    expect((await tell(service, event, { provider: 'stranger' })).status).toBe(404);
    expect(await stateOf(service, id)).toBe('DUE');
  });

  it('refuses a signed body that is no event, and takes one with fields it does not know', async () => {
    const bad = await tell(service, { ...chargeOf(uuidv7()), amount: { minor: -1, currency: 'EUR' } });
    expect([bad.status, bad.body]).toMatchObject([
      400,
      { code: 'webhook-invalid', errors: [{ pointer: '/amount/minor' }] },
    ]);
    const { id } = await arrangeDue(service);
    expect((await tell(service, { ...chargeOf(id), feature: 'new' })).body).toEqual({ outcome: 'settled' });
  });

  it('hears the same event, and the same money under another event, without a second effect', async () => {
    const { id } = await arrangeDue(service);
    const event = chargeOf(id);
    await tell(service, event);
    expect((await tell(service, event)).body).toEqual({ outcome: 'duplicate' });
    expect((await tell(service, { ...event, eventId: `evt_${uuidv7()}` })).body).toEqual({ outcome: 'duplicate' });
    expect(await factsOf(service, id)).toHaveLength(4); // two facts, each in both versions
    expect(await unmatchedOf(event.chargeId)).toEqual([]);
  });

  it('does not care in which order failure and success are told', async () => {
    const [early, late] = [await arrangeDue(service), await arrangeDue(service)];
    const failed = (id: string) => chargeOf(id, { type: 'charge.failed' });
    expect((await tell(service, failed(early.id))).body).toEqual({ outcome: 'noted' });
    await tell(service, chargeOf(early.id));
    await tell(service, chargeOf(late.id));
    expect((await tell(service, failed(late.id))).body).toEqual({ outcome: 'noted' });
    expect([await stateOf(service, early.id), await stateOf(service, late.id)]).toEqual(['PAID', 'PAID']);
  });

  it.each([
    ['amount-mismatch', { amount: { minor: 1, currency: 'EUR' } }],
    ['currency-mismatch', { amount: { minor: 7000, currency: 'USD' } }],
    ['paid-too-late', { occurredAt: '2099-01-01T00:00:00Z' }],
  ])('keeps money with %s and says so', async (reason, over) => {
    const { id } = await arrangeDue(service);
    const event = chargeOf(id, over);
    expect((await tell(service, event)).body).toEqual({ outcome: 'unmatched' });
    const [kept] = await unmatchedOf(event.chargeId);
    expect(kept).toMatchObject({ reason, post: 'BER' });
    expect(await factsOf(service, kept!.id)).toEqual(['payment.unmatched.v1']);
    expect(await stateOf(service, id)).toBe('DUE');
  });

  it('keeps money for what is unknown, cancelled, expired or already paid', async () => {
    const [cancelled, expired, paid] = [
      await arrangeDue(service),
      await arrangeDue(service),
      await arrangeDue(service),
    ];
    const cause = { service: 'payments' };
    const { app } = service.running;
    await app.get(Transactions).asService(cause, (tx) => onSubjectClosed(tx, cancelled.applicationId, null));
    await service.sql(`update payment set due_by = '2020-01-01' where id = $1`, [expired.id]);
    expect(await app.get(ExpireOverdue).execute()).toBe(1);
    await tell(service, chargeOf(paid.id));
    const reasons = [];
    for (const reference of [uuidv7(), 'no-uuid', cancelled.id, expired.id, paid.id]) {
      const event = chargeOf(reference);
      expect((await tell(service, event)).body).toEqual({ outcome: 'unmatched' });
      reasons.push((await unmatchedOf(event.chargeId))[0]?.reason);
    }
    expect(reasons).toEqual([
      'unknown-reference',
      'unknown-reference',
      'payment-cancelled',
      'payment-expired',
      'already-paid',
    ]);
  });
});

describe('GET /v1/payments/unmatched', () => {
  it('shows the treasury its stray money and money without a post, page by page', async () => {
    const [berlin, paris] = [await arrangeDue(service, { post: 'TUN' }), await arrangeDue(service, { post: 'PAR' })];
    const charges = [berlin.id, paris.id, uuidv7()].map((reference) =>
      chargeOf(reference, { amount: { minor: 5, currency: 'EUR' } }),
    );
    for (const charge of charges) await tell(service, charge);
    const as = await arrangeOfficer(service, 'treasury-officer', 'TUN');
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const answer = await service.request('GET', `/v1/payments/unmatched?limit=2${cursor && `&cursor=${cursor}`}`, {
        as,
      });
      expect(answer.status).toBe(200);
      const page = answer.body as { items: { chargeId: string }[]; next: string | null };
      seen.push(...page.items.map(({ chargeId }) => chargeId));
      cursor = page.next;
    }
    expect(seen).toContain(charges[0]!.chargeId);
    expect(seen).toContain(charges[2]!.chargeId);
    expect(seen).not.toContain(charges[1]!.chargeId);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('refuses payers, agents, a password alone and a made-up cursor', async () => {
    const { payer } = await arrangeDue(service);
    const as = await arrangeOfficer(service);
    const ask = async (request: Parameters<TestService['request']>[2], query = '') =>
      (await service.request('GET', `/v1/payments/unmatched${query}`, request)).status;
    expect(await ask({})).toBe(401);
    expect(await ask({ as: payer })).toBe(403);
    expect(await ask({ as: await arrangeOfficer(service, 'agent') })).toBe(403);
    expect(await ask({ as: { ...as, strength: 'password' } })).toBe(403);
    expect(await ask({ as: { ...as, purpose: null } })).toBe(400);
    expect(await ask({ as }, '?cursor=made-up')).toBe(400);
    expect(await ask({ as }, '?limit=1000')).toBe(400);
  });
});
