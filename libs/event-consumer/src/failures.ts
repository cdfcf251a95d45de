/** Postgres classes and codes after which the same work may succeed: connection, rollback, resources, shutdown. */
const TRANSIENT_SQL = /^(08|40|53|57P0)/;
const TRANSIENT_CODES = new Set([
  '55P03', // lock not available
  '57014', // statement timeout
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
]);
const TRANSIENT_TEXT = /connection terminated|timeout exceeded when trying to connect|not queryable/i;

/** Thrown by a handler that cannot work now and will later: the event is tried again and not parked. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain';
}

/** True when trying again makes sense without anybody mending anything. */
export function isTransient(error: unknown): boolean {
  if (error instanceof TryAgain) return true;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && (TRANSIENT_SQL.test(code) || TRANSIENT_CODES.has(code))) return true;
  return typeof message === 'string' && TRANSIENT_TEXT.test(message);
}

/** Errors that kafkajs itself must see: it rejoins its group or reconnects. Nothing else may reach it. */
export function belongsToKafka(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith('KafkaJS');
}

/** What went wrong in one line that any store can keep: databases refuse NUL. */
export function textOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : 'something that is no Error was thrown';
  return text.replaceAll('\0', '').slice(0, 500);
}
