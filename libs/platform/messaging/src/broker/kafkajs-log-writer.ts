import type { Kafka, Producer } from 'kafkajs';
import { CompressionCodecs, CompressionTypes } from 'kafkajs';
import type { BrokerSettings } from './broker';
import { createKafka, describeTopic } from './broker';
import { fastGzip } from './fast-gzip';
import { readTail } from './kafkajs-tail';
import { assertAcknowledged, COMPRESS_FROM } from './log-writer';
import type { LogWriter, OpenLogWriter, OutgoingRecord, TailRecord } from './log-writer';

const REQUEST_TIMEOUT_MS = 10_000;

const { decompress } = CompressionCodecs[CompressionTypes.GZIP]();
CompressionCodecs[CompressionTypes.GZIP] = () => ({
  compress: ({ buffer }: { buffer: Buffer }) => fastGzip(buffer),
  decompress,
});

/** The default driver: kafkajs with acks=all, one request in flight, nothing sent again by the client. */
export const openKafkajsWriter: OpenLogWriter = async (settings: BrokerSettings, topic: string): Promise<LogWriter> => {
  const kafka = createKafka(settings, 0);
  const partitions = await describeTopic(settings, topic);
  const producer = createProducer(kafka);
  await producer.connect();
  return new KafkajsWriter(settings, producer, topic, partitions);
};

class KafkajsWriter implements LogWriter {
  constructor(
    private readonly settings: BrokerSettings,
    private readonly producer: Producer,
    private readonly topic: string,
    readonly partitions: number,
  ) {}

  async send(records: readonly OutgoingRecord[]): Promise<void> {
    const acknowledged = await this.producer.send({
      topic: this.topic,
      acks: -1,
      timeout: REQUEST_TIMEOUT_MS,
      compression: records.length < COMPRESS_FROM ? CompressionTypes.None : CompressionTypes.GZIP,
      messages: records.map(({ key, partition, value, headers }) => ({
        key,
        partition,
        value,
        headers: { ...headers },
      })),
    });
    const written = acknowledged.filter(({ errorCode }) => errorCode === 0);
    assertAcknowledged(records, written);
  }

  tail(depth: number): Promise<TailRecord[]> {
    return readTail(this.settings, this.topic, depth);
  }

  async close(): Promise<void> {
    await this.producer.disconnect().catch(() => undefined);
  }
}

function createProducer(kafka: Kafka): Producer {
  return kafka.producer({
    allowAutoTopicCreation: false,
    idempotent: false, // kafkajs reuses a sequence after a timeout: a success answer for a lost message
    maxInFlightRequests: 1,
    retry: { retries: 0 }, // any error: drop the client, resume from the tail
    createPartitioner:
      () =>
      ({ message }) =>
        message.partition ?? 0,
  });
}
