import 'reflect-metadata';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { waitFor } from '@jatigi/platform-testing';
import type { TestService } from '@jatigi/platform-testing';
import { arrangeDue, secret, startPayments, stateOf } from './arrange';

let service: TestService;
let simulator: ChildProcess;
beforeAll(async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  service = await startPayments({ settings: { PROVIDER_URL: url } });
  simulator = spawn(process.execPath, [join(__dirname, '../../../tools/payment-simulator/main.mjs')], {
    env: {
      PORT: String(port),
      PROVIDER_SECRET: secret,
      PAYMENTS_WEBHOOK_URL: `${service.url}/v1/payments/webhooks/simulator`,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await waitFor(async () => (await fetch(`${url}/health/live`)).ok);
});
afterAll(async () => {
  simulator?.kill();
  await service?.stop();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function arrangeCheckout() {
  const due = await arrangeDue(service);
  const answer = await service.request('POST', `/v1/payments/${due.id}/checkouts`, { as: due.payer, body: {} });
  return { ...due, url: (answer.body as { redirectUrl: string }).redirectUrl };
}
const pay = async (url: string, options: object) =>
  (await (await fetch(`${url}/pay`, { method: 'POST', body: JSON.stringify({ wait: true, ...options }) })).json()) as {
    event: { chargeId: string };
    deliveries: { status: number }[];
  };
const unmatched = (id: string) => service.sql('select reason from unmatched_payment where payment_id = $1', [id]);

it('shows a page in French with the amount as people write it', async () => {
  const { url, id } = await arrangeCheckout();
  const page = await (await fetch(url)).text();
  expect(page).toContain('<html lang="fr">');
  expect(page).toMatch(/70,00\s€/);
  expect(page).toContain(id);
});

it('pays, doubled twenty times: one receipt', async () => {
  const { url, id } = await arrangeCheckout();
  const { deliveries } = await pay(url, { duplicates: 20 });
  expect(deliveries.map(({ status }) => status)).toEqual(Array.from({ length: 21 }, () => 200));
  expect(await stateOf(service, id)).toBe('PAID');
  expect(await unmatched(id)).toEqual([]);
});

it('a forged notification changes nothing', async () => {
  const { url, id } = await arrangeCheckout();
  expect((await pay(url, { badSignature: true })).deliveries).toMatchObject([{ status: 401 }]);
  expect(await stateOf(service, id)).toBe('DUE');
});

it('a wrong amount is kept and shown', async () => {
  const { url, id } = await arrangeCheckout();
  await pay(url, { amountMinor: 100 });
  expect([await stateOf(service, id), await unmatched(id)]).toEqual(['DUE', [{ reason: 'amount-mismatch' }]]);
});

it('a notification that comes later still settles', async () => {
  const { url, id } = await arrangeCheckout();
  await pay(url, { delayMs: 300 });
  expect(await stateOf(service, id)).toBe('PAID');
});

it('whoever presses "pay twice" on the page paid twice: one settles, one is kept', async () => {
  const { url, id } = await arrangeCheckout();
  const body = new URLSearchParams({ action: 'twice' });
  const pressed = await fetch(`${url}/actions`, { method: 'POST', body, redirect: 'manual' });
  expect(pressed.status).toBe(303);
  await waitFor(async () => (await unmatched(id)).length === 1);
  expect([await stateOf(service, id), await unmatched(id)]).toEqual(['PAID', [{ reason: 'already-paid' }]]);
});
