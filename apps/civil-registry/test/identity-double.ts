import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The identity service as its internal route promises it: a code works once. */
export interface IdentityDouble {
  readonly url: string;
  /** Code → person. */
  readonly codes: Map<string, string>;
  readonly purposes: string[];
  stop(): Promise<void>;
}

export async function startIdentityDouble(): Promise<IdentityDouble> {
  const codes = new Map<string, string>();
  const purposes: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      purposes.push(String(request.headers['purpose-of-use']));
      const { code } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { code: string };
      const personId = request.url === '/internal/link-codes/redeem' ? codes.get(code) : undefined;
      codes.delete(code);
      const problem = { type: 'urn:problem:jatigi:not-found', title: 'Not found', status: 404, code: 'not-found' };
      response.writeHead(personId ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(personId ? { personId } : problem));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    codes,
    purposes,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
