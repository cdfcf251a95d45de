import { dataSchemaOf, sourceOf, toHeaders } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { createKafka, partitionOf } from '@jatigi/platform-messaging';
import { Producer, stringSerializers } from '@platformatic/kafka';
import { CompressionTypes } from 'kafkajs';
import { benchData, contract, definition } from './bench-event';
import { serve, usage } from './door';

type Compression = 'none' | 'gzip' | 'snappy' | 'lz4' | 'zstd';

interface Message {
  key: string;
  partition: number;
  value: string;
  headers: Record<string, string>;
}

interface Sender {
  send(messages: Message[]): Promise<unknown>;
  close(): Promise<unknown>;
}

interface Sending {
  client: 'kafkajs' | 'platformatic';
  compression: Compression;
  topic: string;
  brokers: string;
  partitions: number;
  batch: number;
  seconds: number;
}

/** The relay's settings on both clients: acks=all, one request in flight, explicit partition, no retry, no idempotence. */
const senders = {
  async kafkajs({ topic, brokers, compression }: Sending): Promise<Sender> {
    const producer = createKafka({ brokers: [brokers], clientId: 'bench' }, 0).producer({
      allowAutoTopicCreation: false,
      idempotent: false,
      maxInFlightRequests: 1,
      retry: { retries: 0 },
      createPartitioner:
        () =>
        ({ message }) =>
          message.partition ?? 0,
    });
    await producer.connect();
    const how = compression === 'gzip' ? CompressionTypes.GZIP : CompressionTypes.None;
    return {
      send: (messages) => producer.send({ topic, acks: -1, timeout: 10_000, messages, compression: how }),
      close: () => producer.disconnect(),
    };
  },
  platformatic({ topic, brokers, compression }: Sending): Promise<Sender> {
    const producer = new Producer({
      clientId: 'bench',
      bootstrapBrokers: [brokers],
      serializers: stringSerializers,
      autocreateTopics: false,
      maxInflights: 1,
      retries: 0,
      timeout: 10_000,
      acks: -1,
      compression,
    });
    return Promise.resolve({
      send: (messages) => producer.send({ messages: messages.map((message) => ({ topic, ...message })) }),
      close: () => producer.close(),
    });
  },
};

/** One batch after the other for some seconds, of records as the relay makes them. */
async function send(sending: Sending): Promise<{ perSecond: number; cpuUsPerRecord: number }> {
  const sender = await senders[sending.client](sending);
  const messages = Array.from({ length: sending.batch }, (_, n) => record(n, sending.partitions));
  for (let warm = 0; warm < 20; warm += 1) await sender.send(messages);
  const [began, before] = [performance.now(), usage().cpuMs];
  let sent = 0;
  while (performance.now() - began < sending.seconds * 1000) {
    await sender.send(messages);
    sent += messages.length;
  }
  const [ms, cpu] = [performance.now() - began, usage().cpuMs - before];
  await sender.close();
  return { perSecond: (sent * 1000) / ms, cpuUsPerRecord: (cpu * 1000) / sent };
}

function record(n: number, partitions: number): Message {
  const subject = uuidv7();
  const headers = toHeaders({
    id: uuidv7(),
    source: sourceOf(contract.service),
    type: definition.type,
    subject,
    time: new Date().toISOString(),
    dataschema: dataSchemaOf(contract.service, definition.type),
    sequence: n + 1,
    correlationid: uuidv7(),
  });
  const value = JSON.stringify(benchData(n + 1));
  return {
    key: subject,
    partition: partitionOf(subject, partitions),
    value,
    headers: { ...headers, pos: `${subject}:${n}` },
  };
}

serve({ send, stop: () => void setTimeout(() => process.exit(0), 50) });
