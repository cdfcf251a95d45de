import { Kafka, logLevel } from 'kafkajs';
import type { KafkaConfig, logCreator } from 'kafkajs';
import { quietQueues } from './quiet-queues';

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
  security?: BrokerSecurity | undefined;
}

/** TLS by the authority's certificate (PEM), and who this is (SCRAM-SHA-512). Absent: a broker without either. */
export interface BrokerSecurity {
  ca?: string | undefined;
  username?: string | undefined;
  password?: string | undefined;
}

/**
 * kafkajs with this platform's settings. `retries` is per use: a produce is never retried by the client, because it
 * would send again what may have been written (ADR-0005).
 */
export function createKafka(settings: BrokerSettings, retries: number): Kafka {
  quietQueues();
  return new Kafka({
    brokers: settings.brokers,
    clientId: settings.clientId,
    ...securityOf(settings.security ?? {}),
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    retry: { retries, initialRetryTime: 100, maxRetryTime: 3_000 },
    logLevel: logLevel.WARN,
    logCreator: logTo(settings.log ?? silentLog),
  });
}

function securityOf({ ca, username, password }: BrokerSecurity): Pick<KafkaConfig, 'ssl' | 'sasl'> {
  return {
    ...(ca !== undefined && { ssl: { ca: [ca] } }),
    ...(username !== undefined && { sasl: { mechanism: 'scram-sha-512', username, password: password ?? '' } }),
  };
}

/** The topic of a contract, with the prefix of this run. */
export function topicName(settings: BrokerSettings, topic: string): string {
  return `${settings.topicPrefix ?? ''}${topic}`;
}

/** How many partitions a topic has. @throws Error when it does not exist: topics are made by command only */
export async function describeTopic(settings: BrokerSettings, topic: string): Promise<number> {
  const admin = createKafka(settings, 0).admin();
  await admin.connect();
  try {
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    const partitions = topics[0]?.partitions.length ?? 0;
    if (partitions === 0) throw new Error(`topic ${topic} does not exist`);
    return partitions;
  } finally {
    await admin.disconnect();
  }
}

function logTo(log: MessagingLog): logCreator {
  return () => (entry) => {
    const { message, timestamp: _time, logger: _logger, stack: _stack, ...details } = entry.log;
    // The broker being away is a state that readiness shows; kafkajs repeats it on every attempt.
    log.warn({ kafka: entry.namespace, ...details }, message);
  };
}
