import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { passHeader, sealedCookieHeader } from '../portal/page-pass';

/** To the authorization server, where `Authorization` holds a program's own credentials. */
export const assertionHeader = 'jatigi-assertion';
/** Cookies of an authorization under way; no other passes to it or from it. */
const oidcCookie = 'jatigi_oidc_';

/** Never taken from a client: who it is and where it comes from is said by the gateway alone. */
const notForwarded: ReadonlySet<string> = new Set([
  'authorization',
  'cookie',
  'forwarded',
  'host',
  passHeader,
  sealedCookieHeader,
  'jatigi-client',
  assertionHeader,
  'x-request-id',
  'x-real-ip',
  // Hop by hop (RFC 9110, 7.6.1); `connection` and what it names is removed by the proxy itself.
  'connection',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

export interface Forwarding {
  requestId: string;
  traceparent: string;
  network: string;
  /** Absent for nobody: a request without an assertion is anonymous. */
  assertion?: string;
  /** For the authorization server: the assertion goes beside the program's credentials, and its cookies through. */
  authorizing?: boolean;
  /** For the portal: lets it ask the API for the person whose page it makes. */
  pagePass?: string;
}

/** The headers that the service behind sees. */
export function forwardedHeaders(given: IncomingHttpHeaders, ours: Forwarding): IncomingHttpHeaders {
  const headers: IncomingHttpHeaders = {};
  for (const [name, value] of Object.entries(given)) {
    if (!notForwarded.has(name) && !name.startsWith('x-forwarded-')) headers[name] = value;
  }
  // Its proofs are for the gateway and for the authorization server.
  if (!ours.authorizing) delete headers['dpop'];
  headers['x-request-id'] = ours.requestId;
  headers['traceparent'] = ours.traceparent;
  headers['x-forwarded-for'] = ours.network;
  if (ours.authorizing) {
    headers.cookie = oidcCookies(given.cookie);
    if (ours.assertion !== undefined) headers[assertionHeader] = ours.assertion;
  } else if (ours.assertion !== undefined) headers.authorization = `Bearer ${ours.assertion}`;
  if (ours.pagePass !== undefined) headers[passHeader] = ours.pagePass;
  return headers;
}

/** What a service says about itself or sets for itself is not for the public. */
const notReturned: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'server',
  'set-cookie',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'x-powered-by',
  'x-request-id',
]);

/** The headers of the answer that go back to the client. */
export function returnedHeaders(given: IncomingHttpHeaders, { authorizing }: Pick<Forwarding, 'authorizing'>) {
  const headers = Object.fromEntries(Object.entries(given).filter(([name]) => !notReturned.has(name)));
  const cookies = authorizing ? (given['set-cookie'] ?? []).filter((line) => line.startsWith(oidcCookie)) : [];
  return cookies.length === 0 ? headers : { ...headers, 'set-cookie': cookies };
}

const oidcCookies = (header = ''): string =>
  header
    .split(/;\s*/)
    .filter((pair) => pair.startsWith(oidcCookie))
    .join('; ');

const traceparentShape = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The W3C trace of a request: the client's when it is well formed, else a new one. */
export function traceparentOf(header: string | string[] | undefined): string {
  if (typeof header === 'string' && traceparentShape.test(header)) return header;
  return `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
}
