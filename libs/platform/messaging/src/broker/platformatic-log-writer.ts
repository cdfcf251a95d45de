import type { ConnectionOptions, Producer } from '@platformatic/kafka';
import { describeTopic } from './broker';
import type { BrokerSecurity, BrokerSettings } from './broker';
import { fastGzip } from './fast-gzip';
import { readTail } from './kafkajs-tail';
import { assertAcknowledged, COMPRESS_FROM } from './log-writer';
import type { LogWriter, OpenLogWriter, OutgoingRecord, TailRecord } from './log-writer';

const REQUEST_TIMEOUT_MS = 10_000;

type TextProducer = Producer<string, string, string, string>;

/**
 * The faster driver: half the processor time of kafkajs for each record (ADR-0023). Only sending is its own; where a
 * topic ends is asked, rarely, by way of kafkajs.
 */
export const openPlatformaticWriter: OpenLogWriter = async (settings: BrokerSettings, topic: string) => {
  const partitions = await describeTopic(settings, topic);
  const client = await import('@platformatic/kafka'); // only a service that chose it pays for it
  // The client has no setting for the level. It compresses what it has joined to one buffer.
  Object.assign(client.compressionsAlgorithms.gzip, { compress: (records: Buffer) => fastGzip(records) });
  const producer: TextProducer = new client.Producer({
    clientId: settings.clientId,
    bootstrapBrokers: settings.brokers,
    ...securityOf(settings.security ?? {}),
    serializers: client.stringSerializers,
    acks: -1,
    autocreateTopics: false,
    maxInflights: 1,
    // Nothing is sent again by the client: any error means "perhaps written", and the tail of the topic decides.
    retries: 0,
    repeatOnStaleMetadata: false,
    idempotent: false,
    connectTimeout: 3_000,
    requestTimeout: REQUEST_TIMEOUT_MS,
    timeout: REQUEST_TIMEOUT_MS,
  });
  return new PlatformaticWriter(settings, producer, topic, partitions);
};

class PlatformaticWriter implements LogWriter {
  constructor(
    private readonly settings: BrokerSettings,
    private readonly producer: TextProducer,
    private readonly topic: string,
    readonly partitions: number,
  ) {}

  async send(records: readonly OutgoingRecord[]): Promise<void> {
    const { topic, partitions } = this;
    // This client takes a partition that does not exist for one that does.
    if (records.some(({ partition }) => partition >= partitions))
      throw new Error(`${topic} has ${partitions} partitions`);
    const messages = records.map(({ key, partition, value, headers }) => ({ topic, key, partition, value, headers }));
    const { offsets = [] } = await this.producer.send({
      messages,
      compression: records.length < COMPRESS_FROM ? 'none' : 'gzip',
    });
    assertAcknowledged(records, offsets);
  }

  tail(depth: number): Promise<TailRecord[]> {
    return readTail(this.settings, this.topic, depth);
  }

  async close(): Promise<void> {
    await this.producer.close(true).catch(() => undefined);
  }
}

function securityOf({ ca, username, password }: BrokerSecurity): Pick<ConnectionOptions, 'tls' | 'sasl'> {
  return {
    ...(ca !== undefined && { tls: { ca } }),
    ...(username !== undefined && {
      sasl: { mechanism: 'SCRAM-SHA-512' as const, username, password: password ?? '' },
    }),
  };
}
