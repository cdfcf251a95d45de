import 'reflect-metadata';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PaymentReceived, PaymentRefundDue } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { goldenSample, person, waitFor } from '@jatigi/platform-testing';
import { PassDeadlines } from '../src/deadlines/pass-deadlines';
import { HearLateMoney } from '../src/reactions/hear-late-money';
import { MovingClock } from './moving-clock';
import { VisasScene } from './visas-scene';

jest.setTimeout(240_000);

const events: Array<{ type: string; subject: string; data: unknown; pos: number }> = [];
const asked: string[] = [];
let isAway = true;
/** The log of payments, two events on a page. */
const payments = createServer(({ url = '' }, response) => {
  asked.push(url);
  const after = Number(new URL(url, 'http://payments').searchParams.get('after'));
  const page = events.filter(({ pos }) => pos > after).slice(0, 2);
  const body = { logEpoch: uuidv7(), events: page, next: page.at(-1)?.pos ?? after, end: events.length };
  response.writeHead(isAway ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
});
const clock = new MovingClock('2026-08-03T09:00:00Z');
let scene: VisasScene;
beforeAll(async () => {
  await new Promise<void>((resolve) => void payments.listen(0, '127.0.0.1', resolve));
  const settings = { PAYMENTS_URL: `http://127.0.0.1:${(payments.address() as AddressInfo).port}` };
  scene = await VisasScene.open({ clock, settings });
});
afterAll(async () => {
  await scene?.close();
  await new Promise((resolve) => payments.close(resolve));
});

const cashier = uuidv7();
const as = person();
const say = (type: string, subject: string, data: unknown): void =>
  void events.push({ type, subject, data, pos: events.length + 1 });
const hear = () => scene.service.running.app.get(HearLateMoney, { strict: false });
const lapse = async (): Promise<void> => {
  clock.moveTo('2026-08-18T22:30:00Z'); // 00:30 in Berlin
  while ((await scene.service.running.app.get(PassDeadlines, { strict: false }).sweep()) > 0);
};
const stateOf = async (id: string) => {
  const sql = 'select state, payment from visa_application where id = $1';
  return (await scene.service.sql<{ state: string; payment: { receivedBy: string } | null }>(sql, [id]))[0]!;
};
/** As the version before left it: the money was written down, and not kept. @returns the payment */
async function moneyForgotten(id: string, receiptNumber: string): Promise<string> {
  const amount = { minor: 5000, currency: 'EUR' };
  const detail = JSON.stringify({ receiptNumber, amount, state: 'DRAFT' });
  const sql = `insert into application_history (application_id, at, kind, detail) values ($1, $2, 'late-payment', $3)`;
  await scene.service.sql(sql, [id, clock.now(), detail]);
  const payment = uuidv7();
  const about = { subject: { kind: 'visa-application' as const, id }, amount, receiptNumber };
  say(PaymentReceived.type, payment, {
    ...goldenSample(PaymentReceived),
    ...{ ...about, method: 'counter', receivedBy: cashier },
  });
  return payment;
}

it('money that was forgotten before such money was kept is heard of again, once, with who received it', async () => {
  const [draft, waiting, refunded] = [await scene.submitted(as), await scene.submitted(as), await scene.submitted(as)];
  expect(await scene.feeOf(draft.id)).toEqual({ minor: 5000, currency: 'EUR' });
  await lapse();
  await moneyForgotten(draft.id, 'BER-2026-000011');
  await moneyForgotten(waiting.id, 'BER-2026-000012');
  const owedBack = await moneyForgotten(refunded.id, 'BER-2026-000013');
  say(PaymentRefundDue.type, owedBack, goldenSample(PaymentRefundDue));
  expect((await scene.post(as, waiting.id, 'submit')).body.state).toBe('AWAITING_PAYMENT');
  for (const _twice of [1, 2]) await hear().plan();
  await waitFor(() => asked.length > 0, { what: 'payments was asked, and is away', timeoutMs: 30_000 });
  isAway = false;
  await waitFor(async () => (await stateOf(draft.id)).payment, { what: 'the money is heard of', timeoutMs: 60_000 });

  expect(await stateOf(draft.id)).toMatchObject({ state: 'DRAFT', payment: { receivedBy: cashier } });
  const settled = await waitFor(async () => ((await stateOf(waiting.id)).payment ? stateOf(waiting.id) : null), {
    what: 'the file that waited goes on',
  });
  expect(settled).toMatchObject({ state: 'ADMISSIBILITY', payment: { receivedBy: cashier } });
  expect((await scene.facts(waiting.id)).at(-1)).toBe('application.paid');
  expect(await stateOf(refunded.id)).toMatchObject({ state: 'DRAFT', payment: null });

  const said = async () => [await scene.facts(draft.id), await scene.facts(waiting.id), await scene.facts(refunded.id)];
  const before = await said();
  await hear().hear();
  await hear().plan();
  expect(await said()).toEqual(before);
  expect(before[0]?.at(-1)).toBe('application.payment-lapsed');
  expect(await scene.service.sql(`select 1 from job where kind = 'hear-late-money'`)).toHaveLength(1);
  expect((await scene.post(as, draft.id, 'submit')).body).toMatchObject({ state: 'ADMISSIBILITY' });
});
