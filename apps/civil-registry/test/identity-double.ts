import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StandingRegistration } from '../src/declarations/identity-peer';

/** The identity service as its internal routes promise it: a code works once, a registration is told to whose it is. */
export interface IdentityDouble {
  readonly url: string;
  /** Code → person. */
  readonly codes: Map<string, string>;
  readonly purposes: string[];
  /** Standing registrations by id. */
  readonly registrations: Map<string, StandingRegistration>;
  stop(): Promise<void>;
}

const problem = { type: 'urn:problem:jatigi:not-found', title: 'Not found', status: 404, code: 'not-found' };

export async function startIdentityDouble(): Promise<IdentityDouble> {
  const codes = new Map<string, string>();
  const purposes: string[] = [];
  const registrations = new Map<string, StandingRegistration>();
  const redeem = (body: string): object | undefined => {
    const { code } = JSON.parse(body) as { code: string };
    const personId = codes.get(code);
    codes.delete(code);
    return personId === undefined ? undefined : { personId };
  };
  const standing = ({ pathname, searchParams }: URL): object | undefined => {
    const found = registrations.get(/^\/internal\/registrations\/(.+)\/standing$/.exec(pathname)?.[1] ?? '');
    const asker = searchParams.get('for');
    return found && [found.personId, found.requesterPersonId].includes(String(asker)) ? found : undefined;
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      purposes.push(String(request.headers['purpose-of-use']));
      const url = new URL(String(request.url), 'http://identity');
      const isCode = url.pathname === '/internal/link-codes/redeem';
      const answer = isCode ? redeem(Buffer.concat(chunks).toString('utf8')) : standing(url);
      response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer ?? problem));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ codes, purposes, registrations },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
