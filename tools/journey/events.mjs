import '../dev/quiet-kafkajs.mjs';
import { clientSecurity } from '../dev/kafka-access.mjs';

const { Kafka, logLevel } = await import('kafkajs');

const topics = ['identity.v1', 'visas.v1', 'payments.v1', 'documents.v1', 'civil-registry.v1'];

/** Listens on the bus from now on and keeps what it hears. Facts and references only: nothing personal to see. */
export class EventWatch {
  heard = [];

  /** @param access an administrator's, where the broker asks who comes */
  static async start(brokers, access) {
    const watch = new EventWatch();
    const kafka = new Kafka({ clientId: 'journey', brokers, logLevel: logLevel.NOTHING, ...clientSecurity(access) });
    const admin = kafka.admin();
    await admin.connect();
    const ends = await Promise.all(topics.map(async (topic) => ({ topic, at: await admin.fetchTopicOffsets(topic) })));
    const groupId = `journey-${process.pid}-${Date.now()}`;
    watch.consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 100 });
    await watch.consumer.connect();
    await watch.consumer.subscribe({ topics, fromBeginning: true });
    await watch.consumer.run({ autoCommit: false, eachMessage: (event) => watch.#hear(event) });
    for (const { topic, at } of ends) {
      for (const { partition, high } of at) watch.consumer.seek({ topic, partition, offset: high });
    }
    watch.leave = async () => {
      await watch.consumer.disconnect();
      await admin.deleteGroups([groupId]).catch(() => undefined);
      await admin.disconnect();
    };
    return watch;
  }

  async #hear({ topic, partition, message }) {
    const header = (name) => message.headers?.[name]?.toString() ?? '';
    this.heard.push({
      topic,
      partition,
      type: header('ce_type').replace(/^ml\.consular\./, ''),
      subject: message.key?.toString() ?? header('ce_subject'),
      sequence: Number(header('ce_sequence')),
      id: header('ce_id'),
      trace: header('traceparent').split('-')[1] ?? '',
      data: JSON.parse(message.value?.toString() ?? 'null'),
    });
  }

  /** Everything about one application: under its own key, or naming it as subject. */
  about(id) {
    const seen = new Set();
    return this.heard.filter((event) => {
      const concerns = event.subject === id || event.data?.subject?.id === id;
      if (!concerns || seen.has(event.id)) return false;
      seen.add(event.id);
      return true;
    });
  }
}

/** Prints events in the order in which they came. */
export function printEvents(report, events) {
  for (const { type, topic, partition, subject, sequence } of events) {
    report.say(`${topic.padEnd(13)} ${String(partition).padStart(2)}  ${type.padEnd(42)} ${subject} #${sequence}`);
  }
}
