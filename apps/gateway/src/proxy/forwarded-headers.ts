import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { passHeader, sealedCookieHeader } from '../portal/page-pass';

/** Never taken from a client: who it is and where it comes from is said by the gateway alone. */
const notForwarded: ReadonlySet<string> = new Set([
  'authorization',
  'cookie',
  'forwarded',
  'host',
  passHeader,
  sealedCookieHeader,
  'jatigi-client',
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
  /** For the portal: lets it ask the API for the person whose page it makes. */
  pagePass?: string;
}

/** The headers that the service behind sees. */
export function forwardedHeaders(given: IncomingHttpHeaders, ours: Forwarding): IncomingHttpHeaders {
  const headers: IncomingHttpHeaders = {};
  for (const [name, value] of Object.entries(given)) {
    if (!notForwarded.has(name) && !name.startsWith('x-forwarded-')) headers[name] = value;
  }
  headers['x-request-id'] = ours.requestId;
  headers['traceparent'] = ours.traceparent;
  headers['x-forwarded-for'] = ours.network;
  if (ours.assertion !== undefined) headers.authorization = `Bearer ${ours.assertion}`;
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
export function returnedHeaders(given: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !notReturned.has(name)));
}

const traceparentShape = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The W3C trace of a request: the client's when it is well formed, else a new one. */
export function traceparentOf(header: string | string[] | undefined): string {
  if (typeof header === 'string' && traceparentShape.test(header)) return header;
  return `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
}
