import 'reflect-metadata';
import { request as rawRequest } from 'node:http';
import { Readable } from 'node:stream';
import { uuidv7 } from '@jatigi/kernel';
import { decodeJwt } from 'jose';
import type { GatewayUnderTest } from './start-gateway';
import { startGateway } from './start-gateway';

jest.setTimeout(60_000);

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway?.stop());

const call = (path: string, init: RequestInit & { duplex?: 'half' } = {}): Promise<Response> =>
  fetch(`${gateway.service.url}${path}`, init);
const json = { 'content-type': 'application/json' };

/** A path exactly as written: fetch would tidy it up first. */
function raw(path: string, headers: Record<string, string> = {}): Promise<number> {
  const { port } = new URL(gateway.service.url);
  return new Promise((resolve, reject) => {
    rawRequest({ port, host: '127.0.0.1', path, headers }, (answer) => resolve(answer.resume().statusCode ?? 0))
      .on('error', reject)
      .end();
  });
}

describe('a request on its way through', () => {
  it('reaches the service with an assertion of who asks, and without what only the gateway may know', async () => {
    const personId = uuidv7();
    const cookie = await gateway.signIn({ personId, strength: 'mfa' });
    const answer = await call('/v1/visas/applications?limit=2&next=%2Fa', {
      headers: {
        cookie,
        'purpose-of-use': 'adjudication',
        'x-forwarded-for': '6.6.6.6',
        'x-request-id': 'forged',
      },
    });
    expect(answer.status).toBe(200);
    const { url, headers } = gateway.visas.last;
    expect(url).toBe('/v1/visas/applications?limit=2&next=%2Fa');
    expect(decodeJwt((headers.authorization ?? '').slice(7))).toMatchObject({
      iss: 'gateway',
      aud: 'visas',
      sub: personId,
      knd: 'person',
      str: 'mfa',
    });
    expect(headers).toMatchObject({ 'purpose-of-use': 'adjudication', 'x-forwarded-for': '127.0.0.1' });
    expect(headers['x-request-id']).toBe(answer.headers.get('x-request-id'));
    expect(headers['x-request-id']).not.toBe('forged');
    expect(headers).not.toHaveProperty('cookie');
  });

  it('loses what was meant for one hop only', async () => {
    await raw('/v1/visas/requirements', { connection: 'x-drop-me', 'x-drop-me': '1', te: 'trailers' });
    expect(gateway.visas.last.headers).not.toHaveProperty('x-drop-me');
    expect(gateway.visas.last.headers).not.toHaveProperty('te');
  });

  it('carries one trace: the one that came, or a new one', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    await call('/v1/visas/requirements', { headers: { traceparent } });
    expect(gateway.visas.last.headers['traceparent']).toBe(traceparent);
    await call('/v1/visas/requirements', { headers: { traceparent: 'nonsense' } });
    expect(gateway.visas.last.headers['traceparent']).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });

  it('is anonymous without a session, and never with a header that the client made up', async () => {
    await call('/v1/visas/requirements');
    expect(gateway.visas.last.headers).not.toHaveProperty('authorization');
    const before = gateway.visas.seen.length;
    const forged = await call('/v1/visas/applications', {
      headers: { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' },
    });
    expect(forged.status).toBe(401);
    expect(await forged.json()).toMatchObject({ code: 'dpop-required' });
    expect(gateway.visas.seen).toHaveLength(before);
  });

  it('keeps its body byte for byte, and the answer too', async () => {
    const body = '{"a": 1,\n  "b":2}';
    gateway.visas.answer = (_request, response) =>
      void response
        .writeHead(422, { 'content-type': 'application/problem+json', server: 'x', 'set-cookie': 'a=b' })
        .end('{"z":1}');
    const answer = await call('/v1/visas/hooks', { method: 'POST', headers: json, body });
    expect(gateway.visas.last.body.toString()).toBe(body);
    expect([answer.status, await answer.text()]).toEqual([422, '{"z":1}']);
    expect(answer.headers.get('server')).toBeNull();
    expect(answer.headers.get('set-cookie')).toBeNull();
    gateway.visas.answer = (_request, response) => void response.end('{}');
  });

  it('answers with the headers that protect', async () => {
    const { headers } = await call('/v1/visas/requirements');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a path', () => {
  it.each(['/v1/%76isas/requirements', '/%76%31/visas/requirements'])('%s is the same route', async (path) => {
    expect(await raw(path)).toBe(200);
    expect(gateway.visas.last.url).toBe('/v1/visas/requirements');
  });

  it.each([
    '/v1/visas/..%2f..%2finternal/applications',
    '/v1/visas/../../internal',
    '/v1/visas/%2e%2e/internal',
    '/v1/visas%2fapplications',
    '/v1//visas',
    '/v1/visas/%2576',
    '/v1/visas/a%00b',
    '/v1/visas/%zz',
  ])('%s reaches nobody', async (path) => {
    const before = gateway.visas.seen.length;
    expect(await raw(path)).toBe(400);
    expect(gateway.visas.seen).toHaveLength(before);
  });

  it.each(['/internal/sign-ins', '/v1/internal/x', '/dev/mailbox', '/v1/unknown', '/V1/visas/x', '/dev/../internal'])(
    '%s does not exist',
    async (path) => expect([400, 404]).toContain(await raw(path)),
  );
});

describe('forgery', () => {
  it('of a request in the name of a session is refused', async () => {
    const cookie = await gateway.signIn();
    const post = (headers: Record<string, string>) =>
      call('/v1/visas/applications', { method: 'POST', headers: { ...json, cookie, ...headers }, body: '{}' });
    expect((await post({})).status).toBe(403);
    expect(await (await post({ 'jatigi-client': 'x', origin: 'https://evil.test' })).json()).toMatchObject({
      code: 'origin-refused',
    });
    expect((await post({ 'jatigi-client': 'x', origin: 'http://consulate.test' })).status).toBe(200);
    expect((await post({ 'jatigi-client': 'x' })).status).toBe(200);
  });
});

describe('a body', () => {
  it('of JSON over 256 KB, or an upload over 10 MB, is refused by what it announces', async () => {
    const big = await call('/v1/visas/x', { method: 'POST', headers: json, body: 'x'.repeat(256 * 1024 + 1) });
    expect([big.status, await big.json()]).toMatchObject([413, { code: 'body-too-large' }]);
    const before = gateway.visas.seen.length;
    const upload = await call('/v1/visas/x', {
      method: 'PUT',
      headers: { 'content-type': 'image/jpeg' },
      body: new Uint8Array(30 * 1024 * 1024),
    });
    expect(upload.status).toBe(413);
    expect(gateway.visas.seen).toHaveLength(before);
  });

  it('without an announced size is cut off at its limit', async () => {
    const endless = Readable.toWeb(Readable.from(Array.from({ length: 12 }, () => Buffer.alloc(1024 * 1024)))) as never;
    const answer = await call('/v1/visas/x', {
      method: 'PUT',
      headers: { 'content-type': 'image/png' },
      body: endless,
      duplex: 'half',
    });
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'body-too-large' }]);
  });

  it('of 9 MB passes', async () => {
    const body = new Uint8Array(9 * 1024 * 1024).fill(7);
    const answer = await call('/v1/visas/x', { method: 'PUT', headers: { 'content-type': 'application/pdf' }, body });
    expect(answer.status).toBe(200);
    expect(gateway.visas.last.body).toHaveLength(body.length);
  });

  it('of another type is refused', async () => {
    const answer = await call('/v1/visas/x', { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<a/>' });
    expect(answer.status).toBe(415);
  });

  it('with headers over 16 KB is refused', async () => {
    expect(await raw('/v1/visas/x', { 'x-long': 'a'.repeat(17 * 1024) })).toBe(431);
  });
});

describe('a service', () => {
  it('that is down is named in a 503', async () => {
    const answer = await call('/v1/payments/receipts');
    expect([answer.status, await answer.json()]).toMatchObject([
      503,
      { code: 'service-unavailable', service: 'payments' },
    ]);
    expect(answer.headers.get('retry-after')).toBe('2');
  });

  it('that does not begin to answer is given up', async () => {
    gateway.visas.answer = () => undefined;
    const answer = await call('/v1/visas/slow');
    gateway.visas.answer = (_request, response) => void response.end('{}');
    expect([answer.status, await answer.json()]).toMatchObject([503, { service: 'visas' }]);
  });
});

describe('the pages', () => {
  it('describe the API, even with services down', async () => {
    gateway.visas.answer = (_request, response) =>
      void response.writeHead(200, json).end(
        JSON.stringify({
          openapi: '3.1.0',
          info: { title: 'visas', version: '1' },
          paths: { '/v1/visas/x': { get: {} } },
        }),
      );
    const document = (await (await call('/openapi.json')).json()) as { paths: object; 'x-unavailable': string[] };
    const own = [
      '/v1/session',
      '/v1/sessions',
      '/v1/sessions/{id}',
      '/v1/session/passkey-options',
      '/v1/session/acting',
    ];
    expect(Object.keys(document.paths)).toEqual([...own, '/v1/visas/x']);
    expect(document['x-unavailable']).toContain('payments');
    const docs = await call('/docs/routes/visas');
    expect(docs.headers.get('content-security-policy')).toContain("style-src 'nonce-");
    expect(await docs.text()).toContain('/v1/visas/x');
    expect(await (await call('/docs')).text()).toContain('/docs/routes/visas');
  });

  it('show requests to try, without the demo accounts where the demo does not run', async () => {
    const trial = await (await call('/docs/try/visas')).text();
    expect(trial).toContain('curl -sS --retry 5 --fail-with-body');
    expect(trial).not.toContain('demo agent berlin');
    expect((await call('/docs/photo.jpg')).headers.get('content-type')).toBe('image/jpeg');
    expect((await call('/docs/try/nothing')).status).toBe(404);
    expect((await call('/docs/routes/nothing')).status).toBe(404);
  });
});
