import { dataSchemaOf, sourceOf, toHeaders } from '@jatigi/contracts';
import type { Kafka, Message, Producer } from 'kafkajs';
import { partitionOf } from './murmur2';
import type { LoggedEvent } from './relay-reader';
import type { Tail } from './relay-tail';
import { posHeader } from './relay-tail';

/** Stays below the broker's default of 1 MB for one batch. */
const MAX_REQUEST_BYTES = 700_000;

export interface Publication {
  service: string;
  topic: string;
  namespace: string;
}

/** Sends events with acks=all, one request in flight, to the partition of their aggregate. */
export class RelayPublisher {
  private constructor(
    private readonly producer: Producer,
    private readonly publication: Publication,
    private readonly partitions: number,
  ) {}

  /** @throws Error when the topic does not exist: topics are made by command, never by the first message */
  static async connect(kafka: Kafka, publication: Publication): Promise<RelayPublisher> {
    const admin = kafka.admin();
    await admin.connect();
    let partitions: number;
    try {
      const { topics } = await admin.fetchTopicMetadata({ topics: [publication.topic] });
      partitions = topics[0]?.partitions.length ?? 0;
    } finally {
      await admin.disconnect();
    }
    if (partitions === 0) throw new Error(`topic ${publication.topic} does not exist`);
    const producer = kafka.producer({
      allowAutoTopicCreation: false,
      idempotent: false, // kafkajs reuses a sequence after a timeout: a success answer for a lost message
      maxInFlightRequests: 1,
      retry: { retries: 0 }, // any error: drop the client, resume from the tail
      createPartitioner:
        () =>
        ({ message }) =>
          message.partition ?? 0,
    });
    await producer.connect();
    return new RelayPublisher(producer, publication, partitions);
  }

  /** Publishes what the log of Kafka does not hold yet. @returns how many were sent. @throws any produce error */
  async publish(events: readonly LoggedEvent[], logEpoch: string, tail: Tail): Promise<number> {
    let sent = 0;
    let bytes = 0;
    let messages: Message[] = [];
    const flush = async (): Promise<void> => {
      if (messages.length === 0) return;
      const { topic } = this.publication;
      await this.producer.send({ topic, acks: -1, timeout: 10_000, messages });
      sent += messages.length;
      messages = [];
      bytes = 0;
    };
    for (const event of events) {
      const partition = partitionOf(event.aggregateId, this.partitions);
      if (event.id <= (tail.get(partition) ?? 0)) continue;
      if (bytes + event.payload.length > MAX_REQUEST_BYTES) await flush();
      messages.push(this.toMessage(event, partition, logEpoch));
      bytes += event.payload.length + 800;
    }
    await flush();
    return sent;
  }

  async disconnect(): Promise<void> {
    await this.producer.disconnect().catch(() => undefined);
  }

  private toMessage(event: LoggedEvent, partition: number, logEpoch: string): Message {
    const { service, namespace } = this.publication;
    const headers = toHeaders({
      id: event.eventId,
      source: sourceOf(service, namespace),
      type: event.type,
      subject: event.aggregateId,
      time: event.occurredAt.toISOString(),
      dataschema: dataSchemaOf(service, event.type, namespace),
      sequence: event.version,
      correlationid: event.headers['correlationid'],
      causationid: event.headers['causationid'],
      traceparent: event.headers['traceparent'],
    });
    return {
      key: event.aggregateId,
      partition,
      value: event.payload,
      headers: { ...headers, pos: posHeader(logEpoch, event.id) },
    };
  }
}
