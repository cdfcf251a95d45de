import { text } from 'node:stream/consumers';
import { DomainError } from '@jatigi/kernel';
import type { FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { limited, limitOf, refuseAnnouncedSize } from '../limits/body-limits';

const ownPaths: ReadonlySet<string> = new Set(['/v1/session', '/v1/session/passkey-options', '/v1/session/acting']);

/** Below it lie the routes that every service has: those of operators. */
const ownPrefix = '/v1/gateway/';

/** JSON for the gateway's own routes; for all others the body stays the stream that it is. */
export async function ownBodyParser(request: FastifyRequest, payload: IncomingMessage): Promise<unknown> {
  const path = request.url.split('?', 1)[0] ?? '';
  if (!ownPaths.has(path) && !path.startsWith(ownPrefix)) return payload;
  const type = request.headers['content-type'];
  const limit = limitOf(type);
  if (!/^application\/json\b/i.test(type ?? '')) {
    throw new DomainError({ code: 'media-type-unsupported', kind: 'unsupported', detail: 'Send application/json.' });
  }
  refuseAnnouncedSize(request.headers['content-length'], limit);
  return parse(await text(limited(payload, limit)));
}

function parse(json: string): unknown {
  try {
    // A `__proto__` member would reach the DTO as its prototype.
    return JSON.parse(json, (key, value: unknown) => (key === '__proto__' ? undefined : value)) as unknown;
  } catch {
    throw new DomainError({ code: 'malformed-request', kind: 'invalid', detail: 'The body is not JSON.' });
  }
}
