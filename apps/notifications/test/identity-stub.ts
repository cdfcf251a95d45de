import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** identity's answers to `/internal/persons/{id}/contact`, as its contract says. */
export interface IdentityStub {
  readonly url: string;
  contacts: Map<string, { email?: string; phone?: string; language: string }>;
  down: boolean;
  readonly asked: Array<{ path: string; purpose: string | undefined; authorization: string | undefined }>;
  stop(): Promise<void>;
}

export async function startIdentityStub(): Promise<IdentityStub> {
  const server = createServer((request, response) => {
    const { authorization } = request.headers;
    stub.asked.push({ path: request.url ?? '', purpose: request.headers['purpose-of-use'] as string, authorization });
    const person = /^\/internal\/persons\/([\w-]+)\/contact$/.exec(request.url ?? '')?.[1] ?? '';
    const contact = stub.contacts.get(person);
    const problem = { type: 'urn:problem:identity:not-found', code: 'not-found', status: 404, title: 'Not found' };
    const [status, body] = stub.down ? [503, { code: 'unavailable' }] : contact ? [200, contact] : [404, problem];
    response.writeHead(status as number, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stub: IdentityStub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    contacts: new Map(),
    down: false,
    asked: [],
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return stub;
}
