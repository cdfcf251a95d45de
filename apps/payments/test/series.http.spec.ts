import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { TestService } from '@jatigi/platform-testing';
import { arrangeDue, arrangeOfficer, cash, startPayments } from './arrange';

let service: TestService;
beforeAll(async () => {
  service = await startPayments();
});
afterAll(() => service.stop());

interface Series {
  kind: string;
  post: string;
  year: number;
  last: number;
  lastNumber: string;
  nextNumber: string | null;
  gaps: number;
}
const path = '/v1/payments/series';
const read = async (as: Parameters<TestService['request']>[2] & object, query = '') =>
  ((await service.request('GET', path + query, as)).body as { items: Series[] }).items;

it('says the last number, the next one, and counts the gaps', async () => {
  const as = await arrangeOfficer(service);
  const year = new Date().getUTCFullYear();
  for (let count = 0; count < 3; count += 1) {
    const { id } = await arrangeDue(service);
    const headers = { 'idempotency-key': uuidv7() };
    await service.request('POST', `/v1/payments/${id}/counter-receipts`, { as, body: cash, headers });
  }
  const series = { kind: 'receipt', post: 'BER', year, last: 3, lastNumber: `BER-${year}-000003` };
  expect(await read({ as })).toEqual([{ ...series, nextNumber: `BER-${year}-000004`, gaps: 0 }]);
  // A number that was drawn without its entry would be seen; a year that is over has no next number.
  await service.sql('update number_series set last = 5');
  expect(await read({ as })).toMatchObject([{ last: 5, gaps: 2 }]);
  await service.sql('update number_series set last = 3');
  await service.sql(`insert into number_series (kind, post, year, last) values ('refund', 'BER', 2019, 1)`);
  expect((await read({ as })).at(-1)).toMatchObject({ lastNumber: 'BER-2019-R000001', nextNumber: null, gaps: 1 });
});

it('shows a post its own series, and no desk', async () => {
  const paris = await arrangeOfficer(service, 'treasury-officer', 'PAR');
  expect(await read({ as: paris })).toEqual([]);
  expect((await service.request('GET', `${path}?post=BER`, { as: paris })).status).toBe(404);
  expect((await service.request('GET', `${path}?post=ber!`, { as: paris })).status).toBe(400);
  expect((await service.request('GET', path, { as: await arrangeOfficer(service, 'agent') })).status).toBe(403);
  expect((await service.request('GET', path)).status).toBe(401);
});
