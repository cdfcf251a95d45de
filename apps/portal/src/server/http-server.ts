import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { metricsText, observeRequest } from '@jatigi/platform-telemetry';
import type { Logger } from 'pino';
import sirv from 'sirv';
import type { PortalConfig } from '../config';
import { sendPage } from './send-page';

/** Answers one page request; made by the build of the pages. */
export type PageHandler = (request: Request) => Promise<Response>;

export interface PortalServer {
  url: string;
  /** No new connections; ends when the open requests have been answered. */
  stop(): Promise<void>;
}

interface Parts {
  config: PortalConfig;
  logger: Logger;
  /** Folder of the files whose names hold their digest. */
  files: string;
  pages: PageHandler;
}

/** Starts the portal: health and metrics, files, and everything else is a page. */
export async function listen({ config, logger, files, pages }: Parts): Promise<PortalServer> {
  const serveFile = sirv(files, { etag: true, brotli: true, gzip: true, setHeaders: keepForever });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const own = ownAnswer(path, config);
    if (own) return void own(response);
    observe(request, response, logger);
    workerHeaders(response, path);
    serveFile(request, response, () => void sendPage({ request, response, pages, config, logger }));
  });
  server.headersTimeout = 15_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(config.PORT, config.HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
    });
  return { url: `http://${config.HOST}:${port}`, stop };
}

/** Workers have a policy of their own: the decoder of bar codes is WebAssembly, and pages must not compile any. */
const WORKER = /^\/assets\/(bar-code-reader|seal-judge|verify-keeper)-/;
const workerPolicy = "default-src 'none'; connect-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/** Also with a 304, for which the server of files sets nothing: a browser takes what comes with it for the file's own. */
function workerHeaders(response: ServerResponse, path: string): void {
  if (WORKER.test(path)) response.setHeader('content-security-policy', workerPolicy);
  // It keeps one page of one language that is the same for everybody, and nothing else (ADR-0033, ADR-0048).
  if (path.startsWith('/assets/verify-keeper-')) response.setHeader('service-worker-allowed', '/');
}

function keepForever(response: ServerResponse, path: string): void {
  if (path.startsWith('/assets/')) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  else response.setHeader('cache-control', 'public, max-age=3600');
}

type OwnAnswer = (response: ServerResponse) => void | Promise<void>;

function ownAnswer(path: string, { VERSION, COMMIT }: PortalConfig): OwnAnswer | undefined {
  const json = (body: object) => (response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const own: Readonly<Record<string, OwnAnswer>> = {
    '/health/live': json({ status: 'ok' }),
    // Pages need the gateway, but a portal that cannot reach it still shows pages that say so.
    '/health/ready': json({ status: 'ok' }),
    '/info': json({ service: 'portal', version: VERSION, commit: COMMIT }),
    '/metrics': async (response) => {
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(await metricsText());
    },
  };
  return Object.hasOwn(own, path) ? own[path] : undefined;
}

const id = /[0-9a-f]{8}-[0-9a-f-]{27}/gi;

function observe(request: IncomingMessage, response: ServerResponse, logger: Logger): void {
  const started = process.hrtime.bigint();
  response.once('close', () => {
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    // Queries may hold what a person typed: only the path, without ids, is logged.
    const route = (request.url ?? '/').split('?', 1)[0]?.replace(id, ':id') ?? '/';
    const status = response.statusCode;
    if (!route.startsWith('/assets/')) observeRequest({ method: request.method ?? '', route: 'page', status }, seconds);
    logger.info(
      {
        method: request.method,
        route,
        status,
        ms: Math.round(seconds * 1e3),
        requestId: request.headers['x-request-id'],
      },
      'request',
    );
  });
}
