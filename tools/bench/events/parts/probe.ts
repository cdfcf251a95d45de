import { createKafka } from '@jatigi/platform-messaging';
import { serve } from './door';

interface Reading {
  brokers: string;
  topic: string;
  count: number;
}

/**
 * Reads a topic to its end after a run. The topic stamps records with the broker's clock when they are appended
 * (whole milliseconds, so half of one is added), whoever sent them.
 * @returns event number → wall clock of the append
 */
async function appended({ brokers, topic, count }: Reading): Promise<Map<number, number>> {
  const consumer = createKafka({ brokers: [brokers], clientId: 'probe' }, 5).consumer({
    groupId: `probe.${topic}`,
    maxWaitTimeInMs: 100,
  });
  const found = new Map<number, number>();
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${found.size} of ${count} records in ${topic}`)), 60_000);
    const eachMessage = ({ message }: { message: { value: Buffer | null; timestamp: string } }): Promise<void> => {
      const { candidates } = JSON.parse(String(message.value)) as { candidates: number };
      if (!found.has(candidates)) found.set(candidates, Number(message.timestamp) + 0.5);
      if (found.size >= count) {
        clearTimeout(timer);
        resolve();
      }
      return Promise.resolve();
    };
    consumer.run({ autoCommit: false, eachMessage }).catch(reject);
  });
  await consumer.disconnect();
  return found;
}

serve({ appended, stop: () => void setTimeout(() => process.exit(0), 50) });
