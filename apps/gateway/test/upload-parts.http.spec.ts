import 'reflect-metadata';
import type { GatewayUnderTest } from './start-gateway';
import { startGateway } from './start-gateway';

jest.setTimeout(60_000);

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway?.stop());

const call = (init: RequestInit): Promise<Response> => fetch(`${gateway.service.url}/v1/visas/uploads/x`, init);

it('parts of an upload pass, and the headers of tus both ways; what is larger than a part is refused', async () => {
  gateway.visas.answer = (request, response) =>
    void response.writeHead(request.method === 'HEAD' ? 200 : 204, { 'upload-offset': '70000' }).end();
  const cookie = await gateway.signIn();
  const part = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '3', 'tus-resumable': '1.0.0' };
  const headers = { ...part, 'upload-checksum': 'sha256 abc=', cookie, 'jatigi-client': 'spec' };
  const send = (size: number) => call({ method: 'PATCH', headers, body: new Uint8Array(size).fill(7) });
  const stored = await send(69_997);
  expect([stored.status, stored.headers.get('upload-offset')]).toEqual([204, '70000']);
  expect(gateway.visas.last.headers).toMatchObject({ ...part, 'upload-checksum': 'sha256 abc=' });
  expect(gateway.visas.last.body).toHaveLength(69_997);
  const asked = await call({ method: 'HEAD', headers: { cookie } });
  expect([asked.status, asked.headers.get('upload-offset')]).toEqual([200, '70000']);
  expect((await send(2 ** 18 + 1)).status).toBe(413);
});

it('a part in the name of a session needs the header that forms of other sites cannot send', async () => {
  const headers = { 'content-type': 'application/offset+octet-stream', cookie: await gateway.signIn() };
  const refused = await call({ method: 'PATCH', headers, body: new Uint8Array(9) });
  expect([refused.status, await refused.json()]).toEqual([
    403,
    expect.objectContaining({ code: 'client-header-missing' }),
  ]);
});
