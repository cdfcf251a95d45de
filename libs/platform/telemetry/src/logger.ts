import pino from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { safeError } from './safe-error';

/** Keys that hold personal data or secrets wherever they stand: removed before a line is written. */
const personal = [
  'email',
  'login',
  'password',
  'secret',
  'seed',
  'totp',
  'token',
  'authorization',
  'cookie',
  'recipient',
  'surname',
  'givenName',
  'givenNames',
  'birthDate',
  'passportNumber',
  'documentNumber',
  'phone',
  'address',
  'network',
];

/**
 * The logger of a service: JSON lines on stdout. Log ids, codes and durations; names, numbers and contacts never.
 * Errors go under `err`, without the values of a failed query.
 * @param destination for tests; stdout when absent
 */
export function createLogger(service: string, level: string, destination?: DestinationStream): Logger {
  const options: pino.LoggerOptions = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => safeError(error) },
    redact: { paths: personal.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[removed]' },
  };
  return destination ? pino(options, destination) : pino(options);
}
