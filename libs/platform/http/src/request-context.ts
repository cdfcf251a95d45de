import { createHash } from 'node:crypto';
import { applyDecorators, createParamDecorator, SetMetadata } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { DomainError } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import type { RequestContext } from '@jatigi/platform-persistence';

const IDEMPOTENT = 'jatigi:idempotent';

/** The route requires an `Idempotency-Key`; the key is stored with the effect in one transaction. */
export const Idempotent = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(IDEMPOTENT, true),
    ApiHeader({ name: 'Idempotency-Key', required: true, description: 'New for each request, the same for its retry' }),
  );

interface IncomingRequest {
  id: string;
  method: string;
  url: string;
  body?: unknown;
  headers: Record<string, string | string[] | undefined>;
  actor: Actor;
}

const keyPattern = /^[\x21-\x7e]{8,128}$/;

function invalid(code: string, detail: string): DomainError {
  return new DomainError({ code, kind: 'invalid', detail });
}

function idempotencyOf(request: IncomingRequest): { key: string; fingerprint: string } {
  const key = request.headers['idempotency-key'];
  if (key === undefined) {
    throw invalid(
      'idempotency-key-missing',
      'Send a new random value in the header Idempotency-Key with this request.',
    );
  }
  if (typeof key !== 'string' || !keyPattern.test(key)) {
    throw invalid('idempotency-key-invalid', 'An Idempotency-Key has 8 to 128 visible ASCII characters.');
  }
  const what = `${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`;
  return { key, fingerprint: createHash('sha256').update(what).digest('base64url') };
}

function ifMatchOf(header: string | string[] | undefined): number | undefined {
  if (header === undefined || header === '*') return undefined;
  const match = typeof header === 'string' ? /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim()) : null;
  if (!match) throw invalid('if-match-invalid', 'If-Match holds the ETag that you read, for example If-Match: "3".');
  return Number(match[1]);
}

/** What the request brings, read once: actor, request id, trace, `If-Match`, `Idempotency-Key`. */
export function requestContextOf(request: IncomingRequest, idempotent: boolean): RequestContext {
  const ifMatch = ifMatchOf(request.headers['if-match']);
  const traceparent = request.headers['traceparent'];
  return {
    actor: request.actor,
    requestId: request.id,
    ...(typeof traceparent === 'string' ? { traceparent } : {}),
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(idempotent ? { idempotency: idempotencyOf(request) } : {}),
  };
}

/** Injects the `RequestContext` into a route handler. */
export const Ctx = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext => {
  const idempotent = Reflect.getMetadata(IDEMPOTENT, context.getHandler()) === true;
  return requestContextOf(context.switchToHttp().getRequest<IncomingRequest>(), idempotent);
});
