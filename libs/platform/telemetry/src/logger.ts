import pino from 'pino';
import type { DestinationStream, Logger } from 'pino';

/** Keys that hold personal data or secrets wherever they stand: removed before a line is written. */
const personal = [
  'email',
  'password',
  'totp',
  'code',
  'token',
  'authorization',
  'cookie',
  'surname',
  'givenNames',
  'birthDate',
  'passportNumber',
  'phone',
  'address',
];

/**
 * The logger of a service: JSON lines on stdout. Log ids, codes and durations; names, numbers and contacts never.
 * @param destination for tests; stdout when absent
 */
export function createLogger(service: string, level: string, destination?: DestinationStream): Logger {
  const options: pino.LoggerOptions = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: pino.stdSerializers.err },
    redact: { paths: personal.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[removed]' },
  };
  return destination ? pino(options, destination) : pino(options);
}
