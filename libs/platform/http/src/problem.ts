import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { HttpException } from '@nestjs/common';
import { DomainError } from '@jatigi/kernel';
import type { ErrorKind, FieldError } from '@jatigi/kernel';

/** RFC 9457 problem details. `code` is stable; `detail` is a sentence for a person. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  requestId?: string;
  errors?: readonly FieldError[];
  [extension: string]: unknown;
}

const statuses: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  stale: 412,
  'too-large': 413,
  unsupported: 415,
  rule: 422,
  'version-required': 428,
  'too-many': 429,
  unavailable: 503,
};

const titles: Record<number, string> = {
  400: 'The request is not valid',
  401: 'Sign-in required',
  403: 'Not permitted',
  404: 'Not found',
  405: 'Method not allowed',
  408: 'The request took too long',
  409: 'Conflict with the current state',
  410: 'No longer here',
  412: 'The version is stale',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'A rule forbids this',
  428: 'A version is required',
  429: 'Too many requests',
  431: 'The address or the headers are too long',
  500: 'Internal error',
  503: 'Temporarily unavailable',
};

export function statusOf(kind: ErrorKind): number {
  return statuses[kind];
}

function problem(status: number, code: string, rest: Partial<Problem> = {}): Problem {
  return { type: `urn:problem:jatigi:${code}`, title: titles[status] ?? 'Problem', status, code, ...rest };
}

/** Codes for refusals that the web framework makes before a handler runs. */
const frameworkCodes: Record<number, string> = {
  400: 'malformed-request',
  404: 'route-not-found',
  405: 'method-not-allowed',
  413: 'body-too-large',
  415: 'unsupported-media-type',
  431: 'headers-too-large',
};

function frameworkStatus(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

/** The problem document of anything thrown. A fault of ours says nothing about itself. */
export function problemOf(error: unknown): Problem {
  if (error instanceof DomainError) {
    const { code, kind, message, errors, extra } = error;
    return problem(statuses[kind], code, { detail: message, ...(errors.length > 0 ? { errors } : {}), ...extra });
  }
  const status = frameworkStatus(error);
  if (status !== undefined && status < 500) return problem(status, frameworkCodes[status] ?? 'request-refused');
  return problem(500, 'internal-error', {
    detail: 'Something failed on our side. Quote the request id when you report it.',
  });
}

const brokenRequests: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** The whole HTTP answer to a request that could not even be read: too much in its head, too slow, no HTTP. */
export function answerToBrokenRequest(error: { code?: string | undefined }): string {
  const status = brokenRequests[error.code ?? ''] ?? 400;
  const body = JSON.stringify(problemOf({ statusCode: status }));
  const head = [
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  return [`HTTP/1.1 ${status} ${titles[status]}`, ...head, '', body].join('\r\n');
}

interface ReplyLike {
  status(code: number): ReplyLike;
  header(name: string, value: string): ReplyLike;
  send(body: unknown): unknown;
  sent: boolean;
}

/** Writes a problem document to a Fastify reply. */
export function sendProblem(reply: ReplyLike, error: unknown, requestId: string): void {
  const body: Problem = { ...problemOf(error), requestId };
  const seconds = body['retryAfter'];
  if (typeof seconds === 'number') reply.header('retry-after', String(seconds));
  reply.status(body.status).header('content-type', 'application/problem+json').send(JSON.stringify(body));
}

/** The one place where errors become answers. `report` receives what was not the caller's fault. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly report: (error: unknown, requestId: string) => void) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const http = host.switchToHttp();
    const request = http.getRequest<{ id: string }>();
    if (problemOf(error).status >= 500) this.report(error, request.id);
    const reply = http.getResponse<ReplyLike>();
    if (!reply.sent) sendProblem(reply, error, request.id);
  }
}
