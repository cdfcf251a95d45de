import kafkajs from 'kafkajs';
import type { Kafka, KafkaConfig, logCreator } from 'kafkajs';

/** How to reach the broker, and who asks. */
export interface BrokerOptions {
  /** `host:port`, one or several of the cluster. */
  brokers: string[];
  clientId?: string;
  /** Certificate (PEM) of the authority behind the broker, `true` for those that Node knows. Absent: no TLS. */
  ca?: string | true;
  /** SCRAM-SHA-512. */
  username?: string;
  password?: string;
}

/** What this library says about its work; pino's methods fit. */
export interface Log {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** Warnings and errors as JSON lines on standard error. */
export const consoleLog: Log = {
  info: () => undefined,
  warn: (details, message) => console.warn(JSON.stringify({ level: 'warn', message, ...details })),
  error: (details, message) => console.error(JSON.stringify({ level: 'error', message, ...details })),
};

export function createKafka({ brokers, clientId, ca, username, password }: BrokerOptions, log: Log): Kafka {
  const ssl: KafkaConfig['ssl'] = ca === true ? true : ca === undefined ? false : { ca: [ca] };
  return new kafkajs.Kafka({
    brokers,
    clientId: clientId ?? 'jatigi-event-consumer',
    ssl,
    ...(username !== undefined && { sasl: { mechanism: 'scram-sha-512', username, password: password ?? '' } }),
    connectionTimeout: 5_000,
    retry: { retries: 5, initialRetryTime: 100, maxRetryTime: 3_000 },
    logLevel: kafkajs.logLevel.WARN,
    logCreator: logTo(log),
  });
}

function logTo(log: Log): logCreator {
  return () => (entry) => {
    const { message, timestamp: _time, logger: _logger, stack: _stack, ...details } = entry.log;
    log.warn({ kafka: entry.namespace, ...details }, message);
  };
}
