import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** The documents service as its internal routes promise it. */
export interface DocumentsDouble {
  readonly url: string;
  readonly kept: string[];
  readonly forgotten: string[];
  readonly received: Array<{ subject: string; size: number; authorized: boolean }>;
  /** Uploads in parts that have arrived, and who began each. */
  readonly finished: Map<string, string>;
  /** What papers were to say that it drew as drafts. */
  readonly drafts: Array<{ kind: string; printable: Record<string, unknown> }>;
  isAway: boolean;
  /** The signature of a border bundle, in base64, by the SHA-256 of the bundle. */
  signBorderBundle(sha256: string): Promise<string>;
  stop(): Promise<void>;
}

const LIMIT = 10 * 1024 * 1024;
export const pdf = Buffer.from('%PDF-1.7\n% sample\n%%EOF\n');
export const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  Buffer.alloc(64, 7),
  Buffer.from([0xff, 0xd9]),
]);

/** One pixel. */
export const tinyPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==',
  'base64',
);

const problem = (status: number, code: string): [number, string, object] => [
  status,
  'application/problem+json',
  { type: `urn:problem:jatigi:${code}`, title: code, status, code, detail: code },
];

/** Only a PNG says its size where it is easily read: others count as large enough. */
function isTooSmall(bytes: Buffer, least: string | string[] | undefined): boolean {
  const [width = 0, height = 0] = String(least ?? '')
    .split('x')
    .map(Number);
  if (bytes.subarray(1, 4).toString() !== 'PNG') return false;
  return bytes.readUInt32BE(16) < width || bytes.readUInt32BE(20) < height;
}

async function store(request: IncomingMessage, double: DocumentsDouble): Promise<[number, string, object]> {
  const type = request.headers['content-type'] ?? '';
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT) return problem(413, 'upload-too-large');
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const isPdf = bytes.subarray(0, 5).toString() === '%PDF-';
  const isWanted = !isPdf || request.headers['least-pixels'] === undefined;
  if (isPdf !== (type === 'application/pdf') || !isWanted) return problem(415, 'upload-type-mismatch');
  if (isTooSmall(bytes, request.headers['least-pixels'])) return problem(422, 'photo-too-small');
  const authorized = request.headers.authorization?.startsWith('Bearer ') ?? false;
  double.received.push({ subject: String(request.headers['subject']), size, authorized });
  return [200, 'application/json', { uploadId: randomUUID(), mediaType: type, size, sha256: '0'.repeat(64) }];
}

/** An owner keeps an upload, or has it forgotten. */
function wasTold(path: string, { kept, forgotten }: DocumentsDouble): boolean {
  const [, uploadId, told] = /^\/internal\/uploads\/([^/]+)\/(keep|forget)$/.exec(path) ?? [];
  if (uploadId === undefined) return false;
  (told === 'keep' ? kept : forgotten).push(uploadId);
  return true;
}

/** An upload in parts is taken by nobody but who began it. */
async function take(id: string, request: IncomingMessage, double: DocumentsDouble): Promise<[number, string, object]> {
  const order = (await json(request)) as { begunBy?: string; mediaType: string; subject: string };
  if (order.begunBy === undefined || double.finished.get(id) !== order.begunBy) return problem(404, 'upload-unknown');
  const authorized = request.headers.authorization?.startsWith('Bearer ') ?? false;
  double.received.push({ subject: order.subject, size: jpeg.length, authorized });
  const receipt = { uploadId: id, mediaType: order.mediaType, size: jpeg.length, sha256: '0'.repeat(64) };
  return [200, 'application/json', receipt];
}

/** What it was asked to sign, in place of a signature. */
async function attest(request: IncomingMessage): Promise<[number, string, object]> {
  const { digest } = (await json(request)) as { digest: string };
  return [200, 'application/json', { signature: Buffer.from(`signed ${digest}`).toString('base64') }];
}

function given(path: string): [number, string, object] {
  if (/^\/internal\/uploads\/[^/]+$/.test(path)) return [200, 'image/jpeg', jpeg];
  if (/^\/internal\/documents\/[^/]+\/content$/.test(path)) return [200, 'application/pdf', pdf];
  return problem(404, 'not-found');
}

async function draw(
  path: string,
  request: IncomingMessage,
  { drafts }: DocumentsDouble,
): Promise<[number, string, object]> {
  const { printable } = (await json(request)) as { printable: Record<string, unknown> };
  drafts.push({ kind: path.split('/').at(-1) as string, printable });
  return [200, 'application/pdf', pdf];
}

async function sign(request: IncomingMessage, double: DocumentsDouble): Promise<[number, string, object]> {
  const { sha256 } = (await json(request)) as { sha256: string };
  return [200, 'application/json', { signature: await double.signBorderBundle(sha256) }];
}

/** What it signs or draws. @returns null when it is asked for something else */
function make(
  path: string,
  request: IncomingMessage,
  double: DocumentsDouble,
): Promise<[number, string, object]> | null {
  if (path === '/internal/attestations') return attest(request);
  if (path === '/internal/trust/border-bundles') return sign(request, double);
  return path.startsWith('/internal/drafts/') ? draw(path, request, double) : null;
}

async function answer(request: IncomingMessage, double: DocumentsDouble): Promise<[number, string, object]> {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  if (request.method === 'PUT' && path === '/internal/uploads') return store(request, double);
  const made = make(path, request, double);
  if (made) return made;
  if (wasTold(path, double)) return [200, 'application/json', {}];
  const taken = /^\/internal\/uploads\/([^/]+)\/take$/.exec(path);
  if (taken) return take(taken[1] as string, request, double);
  const link = /^\/internal\/(?:uploads|documents)\/([^/]+)\/links$/.exec(path);
  if (link) {
    const expiresAt = new Date(Date.now() + 60_000).toISOString();
    return [201, 'application/json', { url: `https://example.test/v1/documents/downloads/${link[1]}`, expiresAt }];
  }
  return given(path);
}

function send(response: ServerResponse, [status, type, body]: [number, string, object]): void {
  response.writeHead(status, { 'content-type': type });
  response.end(Buffer.isBuffer(body) ? body : JSON.stringify(body));
}

export async function startDocumentsDouble(): Promise<DocumentsDouble> {
  const server = createServer((request, response) => {
    if (double.isAway) return void request.socket.destroy();
    void answer(request, double).then((it) => send(response, it));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const double: DocumentsDouble = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kept: [],
    forgotten: [],
    received: [],
    finished: new Map(),
    drafts: [],
    isAway: false,
    signBorderBundle: () => Promise.resolve('c2lnbmVk'),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return double;
}
