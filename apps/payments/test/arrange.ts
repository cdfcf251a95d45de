import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { addDays, dateIn, uuidv7 } from '@jatigi/kernel';
import type { Actor, Money } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import { person, startTestService } from '@jatigi/platform-testing';
import type { TestAnswer, TestService, TestServiceOptions } from '@jatigi/platform-testing';
import { onPaymentDue } from '../src/reactions/on-payment-due';
import { paymentsService } from '../src/service';
import { sign } from '../src/webhooks/signature';

export const secret = 'a-secret-that-only-this-spec-knows-42';
export const fee: Money = { minor: 7000, currency: 'EUR' };
const cause = { service: 'payments' };

export function startPayments(options: TestServiceOptions = {}): Promise<TestService> {
  const settings = {
    PUBLIC_URL: 'https://consulat.example',
    PROVIDER_NAME: 'simulator',
    PROVIDER_URL: 'http://127.0.0.1:1',
    PROVIDER_SECRET: secret,
    ...options.settings,
  };
  return startTestService(paymentsService, { ...options, settings });
}

export interface Due {
  id: string;
  applicationId: string;
  payer: Actor;
}

/** An amount due, asked the way visas makes it due. */
export async function arrangeDue(service: TestService, over: { post?: string; amount?: Money } = {}): Promise<Due> {
  const [due] = await arrangeDues(service, 1, over);
  return due!;
}

/** Many amounts due, asked in one transaction. */
export async function arrangeDues(
  service: TestService,
  count: number,
  { post = 'BER', amount = fee }: { post?: string; amount?: Money } = {},
): Promise<Due[]> {
  const wanted = Array.from({ length: count }, () => ({
    applicationId: uuidv7(),
    payer: person(uuidv7(), { strength: 'password' }),
  }));
  const dueBy = addDays(dateIn('UTC', new Date()), 15);
  await service.running.app.get(Transactions).asService(cause, async (tx) => {
    for (const { applicationId, payer } of wanted) {
      const subject = { kind: 'visa-application' as const, id: applicationId };
      await onPaymentDue(tx, subject, { payerPersonId: payer.personId as string, post, amount, dueBy });
    }
  });
  const rows = await service.sql<{ id: string; subject_id: string }>(
    'select id, subject_id from payment where subject_id = any ($1)',
    [wanted.map(({ applicationId }) => applicationId)],
  );
  const idOf = new Map(rows.map(({ id, subject_id }) => [subject_id, id]));
  return wanted.map((due) => ({ ...due, id: idOf.get(due.applicationId)! }));
}

/** A person with a live grant, signed in with a second factor, for the purpose of payment. */
export async function arrangeOfficer(
  service: TestService,
  role: 'treasury-officer' | 'agent' | 'auditor' = 'treasury-officer',
  post = 'BER',
): Promise<Actor> {
  const officer = person(uuidv7(), { purpose: role === 'agent' ? 'adjudication' : 'payment' });
  await service.grant(officer.personId as string, role, [post]);
  return officer;
}

export interface Charge {
  eventId?: string;
  chargeId?: string;
  type?: string;
  amount?: Money;
  occurredAt?: string;
}

export function chargeOf(reference: string, over: Charge = {}) {
  return {
    eventId: `evt_${randomUUID()}`,
    type: 'charge.succeeded',
    occurredAt: new Date().toISOString(),
    reference,
    chargeId: `ch_${randomUUID()}`,
    amount: fee,
    ...over,
  };
}

/** What a provider would send: no sign-in, no key, a signature over the bytes. */
export function tell(
  service: TestService,
  event: unknown,
  over: { signature?: string; provider?: string } = {},
): Promise<TestAnswer> {
  const body = Buffer.from(JSON.stringify(event));
  return service.request('POST', `/v1/payments/webhooks/${over.provider ?? 'simulator'}`, {
    body,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': '',
      'jatigi-signature': over.signature ?? sign(secret, body, new Date()),
    },
  });
}

export const cash = { amount: fee, means: 'cash' };

export async function stateOf(service: TestService, id: string): Promise<string> {
  const [row] = await service.sql<{ state: string }>('select state from payment where id = $1', [id]);
  return row!.state;
}

/** Published facts of one aggregate, in order. */
export async function factsOf(service: TestService, aggregateId: string): Promise<string[]> {
  const rows = await service.sql<{ type: string }>(
    'select type from event_log where aggregate_id = $1 order by version',
    [aggregateId],
  );
  return rows.map(({ type }) => type.replace('ml.consular.', ''));
}

export const codeOf = ({ body }: TestAnswer): string => (body as { code: string }).code;

/** Answers like the provider does: a checkout per order, remembered by its key. */
export async function startProvider(): Promise<{ url: string; orders: unknown[]; stop: () => void }> {
  const orders: unknown[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    orders.push(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    const checkoutId = `co_${String(request.headers['idempotency-key'])}`;
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ checkoutId, url: `https://pay.example/${checkoutId}` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, orders, stop: () => server.close() };
}
