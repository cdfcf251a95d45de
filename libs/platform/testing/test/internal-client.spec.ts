import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { Assertions } from '@jatigi/platform-auth';
import { InternalClient } from '@jatigi/platform-http';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const assertions = new Assertions({
  service: 'visas',
  privateKey: { ...privateKey.export({ format: 'jwk' }), kid: 'visas' },
  peerKeys: { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'visas', alg: 'ES256' }] },
});

describe('InternalClient', () => {
  let server: Server;
  let client: InternalClient;
  const seen: Array<Record<string, unknown>> = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push({ url: request.url, ...request.headers });
      if (request.url === '/internal/locked') {
        response.writeHead(409, { 'content-type': 'application/problem+json' });
        response.end(JSON.stringify({ status: 409, code: 'illegal-transition', detail: 'no' }));
        return;
      }
      if (request.url === '/internal/broken') {
        response.writeHead(500).end('<html>stack</html>');
        return;
      }
      let size = 0;
      request.on('data', (chunk: Buffer) => (size += chunk.length));
      request.on('end', () => response.end(JSON.stringify({ size })));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    client = new InternalClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'documents', assertions);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('says who asks and why', async () => {
    await client.get('/internal/x', { purpose: 'issuing', requestId: 'r1' });
    expect(seen.at(-1)).toMatchObject({ 'purpose-of-use': 'issuing', 'x-request-id': 'r1' });
    expect(String(seen.at(-1)?.['authorization'])).toMatch(/^Bearer ey/);
  });

  it('streams an upload', async () => {
    const body = Readable.from([Buffer.alloc(70_000), Buffer.alloc(30_000)]);
    await expect(client.upload('/internal/uploads', { body, contentType: 'image/png' }, {})).resolves.toEqual({
      size: 100_000,
    });
  });

  it('passes on a problem, and hides what is not one', async () => {
    await expect(client.get('/internal/locked')).rejects.toMatchObject({
      code: 'illegal-transition',
      kind: 'conflict',
    });
    await expect(client.get('/internal/broken')).rejects.toMatchObject({
      code: 'peer-unavailable',
      kind: 'unavailable',
    });
    const nobody = new InternalClient('http://127.0.0.1:1', 'documents', assertions);
    await expect(nobody.get('/internal/x')).rejects.toMatchObject({
      code: 'peer-unavailable',
      extra: { service: 'documents' },
    });
  });
});
