/** What a log line keeps of an error. */
export interface LoggedError {
  type: string;
  message: string;
  code?: string;
  stack?: string;
  cause?: LoggedError;
}

interface DatabaseFailure extends Error {
  code?: string;
  constraint?: string;
  table?: string;
  driverError?: DatabaseFailure;
}

const DEPTH = 3;

/**
 * Writes an error without what people typed. The stock serializer copies every property: of a failed query that is the
 * statement with its parameters, and Postgres repeats the offending value in its message and detail.
 */
export function safeError(error: unknown, depth = DEPTH): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an Error' };
  const failed = error as DatabaseFailure;
  const message = messageOf(failed);
  return {
    type: failed.name,
    message,
    ...codeOf(failed),
    ...(failed.stack === undefined ? {} : { stack: framesOf(failed.stack, message) }),
    ...(failed.cause instanceof Error && depth > 0 ? { cause: safeError(failed.cause, depth - 1) } : {}),
  };
}

function codeOf({ code, driverError }: DatabaseFailure): { code?: string } {
  const known = code ?? driverError?.code;
  return typeof known === 'string' ? { code: known } : {};
}

function messageOf(failed: DatabaseFailure): string {
  const database = failed.driverError ?? ('severity' in failed ? failed : undefined);
  return database ? databaseMessage(database) : failed.message;
}

function databaseMessage({ code, constraint, table }: DatabaseFailure): string {
  return ['database error', code, constraint ?? table].filter(Boolean).join(' ');
}

/** The first lines of a stack repeat the message; only the frames are kept. */
function framesOf(stack: string, message: string): string {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [message, ...frames].join('\n');
}
