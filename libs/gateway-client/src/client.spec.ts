import { json, MisbehavingGateway, problem, reset } from '../test/misbehaving-gateway.js';
import { createGatewayClient } from './client.js';
import type { GatewayClientSettings } from './client.js';
import { GatewayProblem, GatewayUnreachable } from './problem.js';

let gateway: MisbehavingGateway;
beforeAll(async () => void (gateway = await MisbehavingGateway.start()));
afterAll(() => gateway.stop());

const clientOf = (settings: Partial<GatewayClientSettings> = {}) =>
  createGatewayClient({ baseUrl: gateway.url, retries: { firstPauseMs: 1 }, ...settings });
const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no error',
    (error: unknown) => error,
  );
const one = '/v1/visas/applications/{id}';
const path = { id: 'a/b' };

describe('a request', () => {
  it('fills in the address, says who asks and why, and gives the version that was read', async () => {
    gateway.will(json({ version: 3 }, { etag: '"3"', 'x-request-id': 'r-1' }));
    const answer = await clientOf({ client: 'kiosk/1', purpose: 'visa-examination' }).get(one, { path });
    expect(answer).toEqual({ data: { version: 3 }, status: 200, etag: '"3"', requestId: 'r-1' });
    const [seen] = gateway.seen;
    expect(seen?.url).toBe('/v1/visas/applications/a%2Fb');
    expect(seen?.headers).toMatchObject({ 'jatigi-client': 'kiosk/1', 'purpose-of-use': 'visa-examination' });
    expect(seen?.headers).not.toHaveProperty('authorization');
  });

  it('sends back the version, as an answer, its ETag or a number, and nothing else than JSON', async () => {
    gateway.will(json({}, { etag: '"4"' }));
    const client = clientOf();
    const first = await client.patch(one, { path, ifMatch: 3, body: { journey: { purpose: 'tourism' } } });
    await client.patch(one, { path, ifMatch: first, body: {} });
    await client.patch(one, { path, ifMatch: '"5"', body: {}, purpose: 'complaint' });
    expect(gateway.seen.map(({ headers }) => headers['if-match'])).toEqual(['"3"', '"4"', '"5"']);
    expect(gateway.seen[0]?.headers['content-type']).toBe('application/json');
    expect(gateway.seen[0]?.body.toString()).toBe('{"journey":{"purpose":"tourism"}}');
    expect(gateway.seen[2]?.headers['purpose-of-use']).toBe('complaint');
  });

  it('refuses at once what cannot be meant: no value for the path, an answer without a version, no TLS', async () => {
    gateway.will(json({}));
    expect(() => clientOf().get(one, { path: { id: '' } })).toThrow('"id"');
    const unversioned = await clientOf().get('/v1/visas/refusal-codes');
    expect(() => clientOf().patch(one, { path, ifMatch: unversioned, body: {} })).toThrow('no version');
    expect(() => createGatewayClient({ baseUrl: 'http://consulat.example' })).toThrow('not https');
  });

  it('walks through the pages of a list', async () => {
    gateway.will(json({ items: [1, 2], next: 'c2' }), json({ items: [3], next: null }));
    const items = [];
    for await (const item of clientOf().items('/v1/visas/applications', { query: { limit: 2 } })) items.push(item);
    expect(items).toEqual([1, 2, 3]);
    expect(gateway.seen.map(({ url }) => url.split('?')[1])).toEqual(['limit=2', 'limit=2&cursor=c2']);
  });

  it('reads a file whole', async () => {
    gateway.will((_, response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-'));
    const file = await clientOf().download('/v1/visas/applications/{id}/e-visa', { path });
    expect(file.type).toBe('application/pdf');
    expect(Buffer.from(file.bytes).toString()).toBe('%PDF-');
  });
});

describe('a refusal', () => {
  it('is an error with the code, the fields, the id to quote, and what the code adds', async () => {
    const errors = [{ pointer: '/journey/arrival', code: 'in-the-past', detail: 'x' }];
    gateway.will(problem(422, 'invalid-request', {}, { detail: 'No.', errors, requestId: 'r-2', allowed: ['submit'] }));
    const error = (await caught(clientOf().post('/v1/visas/applications/{id}/submit', { path }))) as GatewayProblem;
    expect(error).toBeInstanceOf(GatewayProblem);
    expect(error).toMatchObject({ status: 422, code: 'invalid-request', detail: 'No.', errors, requestId: 'r-2' });
    expect(error.document['allowed']).toEqual(['submit']);
    expect(gateway.seen).toHaveLength(1);
  });

  it('of a proxy between is one as well, though it sends a page', async () => {
    gateway.will((_, response) => void response.writeHead(413).end('<h1>Too large</h1>'));
    expect(await caught(clientOf().get(one, { path }))).toMatchObject({ status: 413, code: 'http-413', errors: [] });
  });
});

describe('trying again', () => {
  it('waits as long as the platform asks, in seconds', async () => {
    gateway.will(problem(503, 'unavailable', { 'retry-after': '1' }), json({ ok: true }));
    const began = Date.now();
    expect((await clientOf().get(one, { path })).data).toEqual({ ok: true });
    expect(Date.now() - began).toBeGreaterThanOrEqual(990);
  });

  it('or until a date', async () => {
    const date = new Date(Date.now() + 2_000).toUTCString();
    gateway.will(problem(429, 'rate-limited', { 'retry-after': date }), json({ ok: true }));
    await clientOf().get(one, { path });
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(date));
  });

  it('hands the problem on when that is longer than it waits, with the time', async () => {
    gateway.will(problem(429, 'rate-limited', { 'retry-after': '3600' }));
    const error = await caught(clientOf().get(one, { path }));
    expect(error).toMatchObject({ code: 'rate-limited', retryAfterMs: 3_600_000 });
    expect(gateway.seen).toHaveLength(1);
  });

  it('sends a command with the same key when the line broke after its effect, or the first is still at work', async () => {
    gateway.will(reset, problem(409, 'idempotency-key-in-progress'), json({ id: '1' }, {}, 201));
    const { data } = await clientOf().post('/v1/visas/applications', { body: { language: 'fr' } });
    expect(data).toEqual({ id: '1' });
    const keys = gateway.seen.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  it('uses a new key for each command, or the one that the program kept', async () => {
    gateway.will(json({}, {}, 201));
    const order = { path, idempotencyKey: 'search-0001' };
    await clientOf().post('/v1/visas/applications', { body: { language: 'fr' } });
    await clientOf().post('/v1/visas/applications', { body: { language: 'fr' } });
    await clientOf().post('/v1/visas/applications/{id}/submit', order);
    const [first, second, third] = gateway.seen.map(({ headers }) => headers['idempotency-key']);
    expect(first).not.toBe(second);
    expect(third).toBe('search-0001');
  });

  it('never repeats a command without a key: only the caller knows whether it happened', async () => {
    gateway.will(reset);
    const change = clientOf().patch(one, { path, ifMatch: 1, body: {} });
    expect(await caught(change)).toBeInstanceOf(GatewayUnreachable);
    gateway.seen.length = 0;
    gateway.will(problem(503, 'unavailable'));
    await caught(clientOf().post('/v1/identity/accounts/confirmations', { body: { email: 'a@b.c', code: '1' } }));
    expect(gateway.seen).toHaveLength(1);
    expect(gateway.seen[0]?.headers).not.toHaveProperty('idempotency-key');
  });

  it('gives up after the tries it was given', async () => {
    gateway.will(problem(503, 'unavailable'));
    const error = await caught(clientOf({ retries: { attempts: 3, firstPauseMs: 1 } }).get(one, { path }));
    expect(error).toMatchObject({ status: 503 });
    expect(gateway.seen).toHaveLength(3);
  });
});

describe('time', () => {
  it('is up when no answer came, or only half of one', async () => {
    const silence = () => undefined;
    const half = (_: unknown, response: { write(text: string): void }) => response.write('{"a":');
    for (const behaviour of [silence, half]) {
      gateway.will(behaviour);
      const client = clientOf({ timeoutMs: 60, retries: { attempts: 2, firstPauseMs: 1 } });
      expect(await caught(client.get(one, { path }))).toBeInstanceOf(GatewayUnreachable);
      expect(gateway.seen).toHaveLength(2);
    }
  });

  it('is the caller’s: to abort ends the request, and the waiting between two', async () => {
    const reason = new Error('walked away');
    for (const behaviour of [() => undefined, problem(503, 'unavailable', { 'retry-after': '20' })]) {
      gateway.will(behaviour);
      const stop = new AbortController();
      const asked = caught(clientOf().get(one, { path, signal: stop.signal }));
      setTimeout(() => stop.abort(reason), 80);
      expect(await asked).toBe(reason);
    }
  });
});
