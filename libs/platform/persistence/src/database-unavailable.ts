import { DomainError } from '@jatigi/kernel';

const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '53300',
]);

function isConnectionFault(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && connectionCodes.has(code)) return true;
  // The pool's own words when no connection became free in time: it has no code.
  return typeof message === 'string' && /timeout exceeded when trying to connect|Connection terminated/.test(message);
}

/**
 * A database that is away or a pool that is exhausted is a 503 that may be tried again, not a fault of this request.
 * Anything else passes through.
 */
export function asDatabaseUnavailable(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !isConnectionFault(error)) return error;
  const problem = new DomainError({
    code: 'database-unavailable',
    kind: 'unavailable',
    detail: 'The service is overloaded or its database is away. Try again in a moment.',
    extra: { retryAfter: 2 },
  });
  return Object.assign(problem, { cause: error });
}
