import { createHash } from 'node:crypto';
import type { PARK_REASONS } from '../tables';

/** Postgres classes and codes that last as long as an outage: connection, resources, shutdown, system, a standby. */
const OUTAGE_SQL = /^(08|53|57P0|58|25006)/;
/** Those of two that met: rollback, lock not available, statement timeout. */
const MET_SQL = /^(40|55P03|57014)/;
const OUTAGE_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
const OUTAGE_TEXT = /connection terminated|timeout exceeded when trying to connect|connection is closed|not queryable/i;

interface Coded {
  code?: unknown;
  kind?: unknown;
  message?: unknown;
  driverError?: { code?: unknown };
}

/** True when trying again makes sense without anybody mending anything. */
export const isTransient = (error: unknown): boolean => isOutage(error) || codesOf(error).some((c) => MET_SQL.test(c));

/** True when something that every event needs is away: it is no event's fault, however long it lasts. */
export function isOutage(error: unknown): boolean {
  const { kind, message } = (error ?? {}) as Coded;
  if (kind === 'unavailable') return true;
  if (codesOf(error).some((c) => OUTAGE_SQL.test(c) || OUTAGE_CODES.has(c))) return true;
  return typeof message === 'string' && OUTAGE_TEXT.test(message);
}

function codesOf(error: unknown): string[] {
  const { code, driverError } = (error ?? {}) as Coded;
  return [code, driverError?.code].filter((c): c is string => typeof c === 'string');
}

/** Errors that kafkajs itself must see: it rejoins its group or reconnects. Nothing else may reach it. */
export function belongsToKafka(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith('KafkaJS');
}

export type ParkReason = (typeof PARK_REASONS)[number];

/** Why an event waits. `stackDigest` is the same for the same fault in the same code: it groups what fails alike. */
export interface ParkCause {
  readonly reason: ParkReason;
  readonly detail: string;
  readonly stackDigest?: string;
}

const DETAIL_LENGTH = 500;

/** A text that Postgres takes, whatever it was made of: no NUL, no half characters. */
export const keepable = (text: string): string =>
  Buffer.from(text.replaceAll('\0', '').slice(0, DETAIL_LENGTH)).toString();

/** What is kept of an error that a handler threw. */
export function poisonOf(error: unknown): ParkCause {
  if (!(error instanceof Error)) return { reason: 'poison', detail: 'the handler threw no Error' };
  const detail = keepable(`${error.name}: ${error.message}`);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const stackDigest = createHash('sha256').update(frames.join('\n')).digest('hex').slice(0, 12);
  return { reason: 'poison', detail, stackDigest };
}

/** The handler of one event of a batch failed, so the whole transaction is gone. `index` is its place in the batch. */
export class HandlerFailure extends Error {
  constructor(
    readonly index: number,
    override readonly cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : 'a handler failed');
    this.name = 'HandlerFailure';
  }
}

/** The client of the broker ended for good; the process should end and be started again. */
export interface ConsumerStop {
  readonly reason: 'crash';
  readonly detail: string;
}

export function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
