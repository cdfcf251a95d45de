import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { GatewayUnderTest } from './start-gateway';
import { startGateway } from './start-gateway';

jest.setTimeout(60_000);

const verifying = { VERIFICATION_LIMIT: 4, VERIFIER_LIMIT: 2 };
let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway({
    NETWORK_LIMIT: 40,
    ACCOUNT_LIMIT: 5,
    SENSITIVE_LIMIT: 3,
    TRUST_PROXY_HOPS: 1,
    ...verifying,
  });
});
afterAll(() => gateway?.stop());

const get = (path: string, from: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${gateway.service.url}${path}`, { headers: { 'x-forwarded-for': from, ...headers } });

async function statuses(count: number, send: (index: number) => Promise<Response>): Promise<number[]> {
  const seen: number[] = [];
  for (let index = 0; index < count; index += 1) seen.push((await send(index)).status);
  return seen;
}

describe('limits', () => {
  it('hold for a network, with the seconds to wait, and for no other network', async () => {
    expect(await statuses(41, () => get('/v1/visas/x', '192.0.2.1'))).toEqual([...Array<number>(40).fill(200), 429]);
    const refused = await get('/v1/visas/x', '192.0.2.1');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ code: 'rate-limited' });
    expect((await get('/v1/visas/x', '192.0.2.2')).status).toBe(200);
  });

  it('hold for paths that do not exist as well', async () => {
    expect((await statuses(41, () => get('/nothing', '192.0.2.3'))).at(-1)).toBe(429);
  });

  it('hold for an account wherever it comes from', async () => {
    const cookie = await gateway.signIn();
    const seen = await statuses(6, (index) => get('/v1/visas/x', `192.0.2.${100 + index}`, { cookie }));
    expect(seen).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('hold for a sensitive route in every spelling, counted in the database for all instances', async () => {
    const path = (index: number) => (index % 2 ? '/v1/visas/tracking?reference=1' : '/v1/visas/%74racking?reference=2');
    expect(await statuses(4, (index) => get(path(index), '192.0.2.9'))).toEqual([200, 200, 200, 429]);
    const rows = await gateway.service.sql<{ key: string; points: number }>(
      `select key, points from rate_limit where key like '%tracking 192.0.2.9'`,
    );
    expect(rows).toMatchObject([{ points: 4 }]);
  });

  it('hold for tracking below a list, and leave the list itself alone', async () => {
    const below = '/v1/civil-registry/copy-requests/tracking?reference=1';
    const limited = (await statuses(4, () => get(below, '192.0.2.10'))).map((status) => status === 429);
    expect(limited).toEqual([false, false, false, true]);
    const list = await statuses(5, () => get('/v1/civil-registry/copy-requests', '192.0.2.11'));
    expect(list).not.toContain(429);
  });

  it('hold for the documents that a network verifies, by number or by file; not for other documents routes', async () => {
    const path = (index: number) => (index % 2 ? '/v1/documents/verifications/MLV1' : '/v1/documents/verifications');
    const seen = await statuses(5, (index) => get(path(index), '192.0.2.20'));
    expect(seen.map((status) => status === 429)).toEqual([false, false, false, false, true]);
    expect((await get('/v1/documents/trust/bundle', '192.0.2.20')).status).not.toBe(429);
    const head = await fetch(`${gateway.service.url}/v1/documents/verifications/MLV1`, {
      method: 'HEAD',
      headers: { 'x-forwarded-for': '192.0.2.20' },
    });
    expect(head.status).toBe(429);
  });

  it('hold for an officer wherever she verifies, and are her own; a person without a role shares those of her network', async () => {
    const [officer, somebody] = [uuidv7(), uuidv7()];
    await gateway.service.grant(officer, 'border-officer', ['*']);
    const path = '/v1/documents/verifications/MLV1';
    await statuses(4, () => get(path, '192.0.2.30'));
    const cookie = await gateway.signIn({ personId: officer });
    const seen = await statuses(3, (index) => get(path, `192.0.2.${30 + index}`, { cookie }));
    expect(seen.map((status) => status === 429)).toEqual([false, false, true]);
    const hers = await gateway.signIn({ personId: somebody });
    expect((await get(path, '192.0.2.30', { cookie: hers })).status).toBe(429);
  });
});
