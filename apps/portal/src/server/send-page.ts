import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { PortalConfig } from '../config';
import type { PageHandler } from './http-server';

interface PageRequest {
  request: IncomingMessage;
  response: ServerResponse;
  pages: PageHandler;
  config: PortalConfig;
  logger: Logger;
}

/** Nothing but our own files, nowhere but our own pages: there is no inline script or style to allow. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "child-src 'self'", // older Safari knows no worker-src
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  // With `no-referrer` browsers send `Origin: null` from our own forms, and the gateway could not know them.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
};

/** Answers a page; a fault becomes a plain 500 and one log line, never a half-sent page. */
export async function sendPage({ request, response, pages, config, logger }: PageRequest): Promise<void> {
  try {
    const answer = await pages(toWebRequest(request, config));
    await write(response, answer, String(request.headers['accept-encoding'] ?? ''));
  } catch (err) {
    logger.error({ err, requestId: request.headers['x-request-id'] }, 'page failed');
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('Une erreur est survenue. / Something failed.');
  }
}

function toWebRequest(request: IncomingMessage, config: PortalConfig): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const site = askedSite(headers, config);
  headers.set('host', new URL(site).host); // what the browser asked; the router compares both with Origin
  const method = request.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const body = hasBody ? { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' as const } : {};
  return new Request(new URL(request.url ?? '/', site), { method, headers, ...body });
}

/** One of the two addresses that are ours; the gateway has refused forms of every other origin already. */
function askedSite(headers: Headers, { PUBLIC_URL, PASSKEY_ORIGIN = PUBLIC_URL }: PortalConfig): string {
  return headers.get('origin') === new URL(PASSKEY_ORIGIN).origin ? PASSKEY_ORIGIN : PUBLIC_URL;
}

async function write(response: ServerResponse, answer: Response, accepted: string): Promise<void> {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  answer.headers.forEach((value, name) => response.setHeader(name, value));
  response.statusCode = answer.status;
  if (!answer.body) return void response.end();
  const type = answer.headers.get('content-type') ?? '';
  const stream = Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]);
  if (!type.startsWith('text/html')) return void stream.pipe(response);
  const { body, encoding } = await compressed(await buffer(stream), accepted);
  if (encoding) response.setHeader('content-encoding', encoding);
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('content-length', body.length);
  response.end(body);
}

const BROTLI_LEVEL = 5; // most of the gain, and a page still takes a millisecond

async function compressed(body: Buffer, accepted: string): Promise<{ body: Buffer; encoding?: string }> {
  if (/\bbr\b/.test(accepted)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL };
    return { body: await promisify(brotliCompress)(body, { params }), encoding: 'br' };
  }
  if (/\bgzip\b/.test(accepted)) return { body: await promisify(gzip)(body), encoding: 'gzip' };
  return { body };
}
