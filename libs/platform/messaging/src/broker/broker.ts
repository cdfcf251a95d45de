import { Kafka, logLevel } from 'kafkajs';
import type { logCreator } from 'kafkajs';

/** What this library says about its work; pino's methods fit. */
export interface MessagingLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export const silentLog: MessagingLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** How a service reaches the broker. `topicPrefix` separates test runs that share one broker. */
export interface BrokerSettings {
  brokers: string[];
  clientId: string;
  topicPrefix?: string;
  log?: MessagingLog;
}

/**
 * kafkajs with this platform's settings. `retries` is per use: a produce is never retried by the client, because it
 * would send again what may have been written (ADR-0005).
 */
export function createKafka(settings: BrokerSettings, retries: number): Kafka {
  return new Kafka({
    brokers: settings.brokers,
    clientId: settings.clientId,
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    retry: { retries, initialRetryTime: 100, maxRetryTime: 3_000 },
    logLevel: logLevel.WARN,
    logCreator: logTo(settings.log ?? silentLog),
  });
}

/** The topic of a contract, with the prefix of this run. */
export function topicName(settings: BrokerSettings, topic: string): string {
  return `${settings.topicPrefix ?? ''}${topic}`;
}

function logTo(log: MessagingLog): logCreator {
  return () => (entry) => {
    const { message, timestamp: _time, logger: _logger, stack: _stack, ...details } = entry.log;
    // The broker being away is a state that readiness shows; kafkajs repeats it on every attempt.
    log.warn({ kafka: entry.namespace, ...details }, message);
  };
}
