import { dataSchemaOf, sourceOf, toHeaders } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { createKafka } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';
import type { Producer } from 'kafkajs';
import { Client } from 'pg';
import { benchData, contract, definition } from '../parts/bench-event';
import { wallClock } from '../parts/door';
import type { OpenPublishing, Said } from '../parts/publishing';

const EVERY_MS = 100;
const BATCH = 1_000;

interface Row {
  id: string;
  event_id: string;
  aggregateid: string;
  payload: { candidates: number };
  version: number;
}

/**
 * The polling publisher of the textbooks: an outbox table, `SELECT … ORDER BY id LIMIT` every 100 ms, publish, DELETE
 * what was acknowledged. One poller, so that it does not reorder; it goes on at once while a full batch was found.
 */
class Poller {
  readonly acked = new Map<number, number>();
  private stopping = false;
  private readonly polling: Promise<void>;

  constructor(
    private readonly topic: string,
    private readonly database: Client,
    private readonly producer: Producer,
  ) {
    this.polling = this.poll();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.polling;
    await Promise.all([this.producer.disconnect(), this.database.end()]);
  }

  private async poll(): Promise<void> {
    while (!this.stopping) {
      if ((await this.pollOnce()) < BATCH) await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  }

  private async pollOnce(): Promise<number> {
    const { rows } = await this.database.query<Row>('select * from polled_outbox order by id limit $1', [BATCH]);
    if (rows.length === 0) return 0;
    await this.producer.send({ topic: this.topic, acks: -1, messages: rows.map(toMessage) });
    const at = wallClock();
    for (const { payload } of rows) this.acked.set(payload.candidates, at);
    await this.database.query('delete from polled_outbox where id = any($1::bigint[])', [rows.map(({ id }) => id)]);
    return rows.length;
  }
}

export const openPolling: OpenPublishing = async (scene) => {
  const database = new Client({ connectionString: scene.appUrl });
  await database.connect();
  const producer = createKafka({ brokers: scene.brokers.split(','), clientId: 'poll-100' }, 5).producer({
    allowAutoTopicCreation: false,
    maxInFlightRequests: 1,
  });
  await producer.connect();
  const poller = new Poller(scene.topic, database, producer);
  return { say, acks: () => Promise.resolve(poller.acked), stop: () => poller.stop() };
};

async function say(tx: Tx, events: readonly Said[]): Promise<void> {
  const rows = events.map(({ n, aggregateId }) => ({
    event_id: uuidv7(),
    aggregateid: aggregateId,
    payload: benchData(n),
  }));
  await tx.manager.query(
    `insert into polled_outbox (event_id, aggregateid, type, payload, version)
     select event_id, aggregateid, $2, payload, 1
     from jsonb_to_recordset($1::jsonb) as r(event_id uuid, aggregateid uuid, payload jsonb)`,
    [JSON.stringify(rows), definition.type],
  );
}

function toMessage({ event_id, aggregateid, payload, version }: Row) {
  const headers = toHeaders({
    id: event_id,
    source: sourceOf(contract.service),
    type: definition.type,
    subject: aggregateid,
    time: new Date().toISOString(),
    dataschema: dataSchemaOf(contract.service, definition.type),
    sequence: version,
  });
  return { key: aggregateid, value: JSON.stringify(payload), headers };
}
