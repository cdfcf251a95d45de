import 'reflect-metadata';
import { helped } from '@jatigi/platform-testing';
import type { TestService } from '@jatigi/platform-testing';
import { arrangeDue, codeOf, startPayments, startProvider } from './arrange';

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

const every = ['payments.payment.read', 'payments.checkout.start'];

describe('a helper of a payer', () => {
  const checkout = (id: string, as: ReturnType<typeof helped>) =>
    service.request('POST', `/v1/payments/${id}/checkouts`, { as, body: { language: 'fr', returnTo: '/fr/files' } });

  it('sees and pays what is due for the files that the mandate names, nothing else', async () => {
    const { id, applicationId, payer } = await arrangeDue(service);
    const other = await arrangeDue(service);
    const helper = helped(payer, every, [applicationId]);
    expect((await service.request('GET', `/v1/payments/${id}`, { as: helper })).status).toBe(200);
    expect((await checkout(id, helper)).status).toBe(201);
    const elsewhere = helped(payer, every, [other.applicationId]);
    expect((await service.request('GET', `/v1/payments/${id}`, { as: elsewhere })).status).toBe(404);
    expect((await checkout(id, elsewhere)).status).toBe(404);
    expect((await service.request('GET', `/v1/payments/${other.id}`, { as: elsewhere })).status).toBe(404);
  });

  it('opens no payment page when he may only look', async () => {
    const { id, payer } = await arrangeDue(service);
    const reader = helped(payer, ['payments.payment.read']);
    expect((await service.request('GET', `/v1/payments/${id}`, { as: reader })).status).toBe(200);
    expect(codeOf(await checkout(id, reader))).toBe('scope-missing');
  });
});
