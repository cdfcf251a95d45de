import { paymentsEvents } from '@jatigi/contracts';
import { Kafka, logLevel } from 'kafkajs';
import type { Producer } from 'kafkajs';
import { Client } from 'pg';
import { childSettings, obey, report } from '../children/contact';
import { toMessage } from './event-message';
import type { LogRow } from './event-message';

/** What a relay of bad design does differently. */
export interface BadRelay {
  begin?(kafka: Kafka, topic: string): Promise<void>;
  /** The rows to say next. */
  read(db: Client): Promise<LogRow[]>;
  /** After the broker has them. */
  sent(db: Client, rows: LogRow[]): Promise<void>;
}

const settings = childSettings();
const topic = `${settings.topicPrefix}${paymentsEvents.topic}`;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Everything but the fault of the design is done right: acks=all, one after the other, started again after an error. */
export async function runBadRelay(relay: BadRelay): Promise<void> {
  obey({});
  const kafka = new Kafka({ brokers: settings.brokers, logLevel: logLevel.NOTHING, retry: { retries: 0 } });
  for (;;) {
    const db = new Client({ connectionString: settings.databaseUrl });
    db.on('error', () => undefined);
    const producer = kafka.producer({ maxInFlightRequests: 1 });
    try {
      await Promise.all([db.connect(), producer.connect()]);
      await relay.begin?.(kafka, topic);
      report({ state: 'leading' });
      await carry(relay, db, producer);
    } catch {
      await Promise.allSettled([db.end(), producer.disconnect()]);
      await sleep(200);
    }
  }
}

async function carry(relay: BadRelay, db: Client, producer: Producer): Promise<never> {
  let published = 0;
  for (;;) {
    const rows = await relay.read(db);
    if (rows.length === 0) {
      await relay.sent(db, rows);
      await sleep(5);
      continue;
    }
    await producer.send({ topic, acks: -1, messages: rows.map(toMessage) });
    await relay.sent(db, rows);
    report({ published: (published += rows.length) });
  }
}
