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
const TRANSIENT_TEXT =
  /connection terminated|timeout exceeded when trying to connect|connection is closed|not queryable/i;

interface Coded {
  code?: unknown;
  kind?: unknown;
  message?: unknown;
  driverError?: { code?: unknown };
}

/** True when trying again makes sense without anybody mending anything. */
export function isTransient(error: unknown): boolean {
  const { code, kind, message, driverError } = (error ?? {}) as Coded;
  if (kind === 'unavailable') return true;
  const codes = [code, driverError?.code].filter((c): c is string => typeof c === 'string');
  if (codes.some((c) => TRANSIENT_SQL.test(c) || TRANSIENT_CODES.has(c))) return true;
  return typeof message === 'string' && TRANSIENT_TEXT.test(message);
}

/** Errors that kafkajs itself must see: it rejoins its group or reconnects. Nothing else may reach it. */
export function belongsToKafka(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith('KafkaJS');
}

export type StopReason = 'poison' | 'gap' | 'fork' | 'unreadable' | 'crash';

/** Why a consumer stopped: which event, where it lies, what went wrong. */
export interface ConsumerStop {
  readonly reason: StopReason;
  readonly detail: string;
  readonly topic?: string;
  readonly partition?: number;
  readonly offset?: string;
  readonly eventId?: string;
  readonly type?: string;
  readonly aggregateId?: string;
}

/** An event that cannot be handled. Until parking exists the consumer stops on it (issue 3, section 4). */
export class UnhandledEvent extends Error {
  constructor(
    readonly stop: ConsumerStop,
    override readonly cause?: unknown,
  ) {
    super(`${stop.reason}: ${stop.detail}`);
    this.name = 'UnhandledEvent';
  }
}
