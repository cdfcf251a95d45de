import type { Kafka } from 'kafkajs';
import type { Client } from 'pg';
import { runBadRelay } from './bad-relay';
import { columns } from './event-message';
import type { LogRow } from './event-message';

/** Goes on behind the highest position in the topic: after a restore that position belongs to another life of the log. */
let last = 0;

async function highestPosition(kafka: Kafka, topic: string): Promise<number> {
  const admin = kafka.admin();
  await admin.connect();
  const offsets = await admin.fetchTopicOffsets(topic);
  await admin.disconnect();
  let left = offsets.reduce((sum, { high }) => sum + Number(high), 0);
  let highest = 0;
  if (left === 0) return highest;
  const consumer = kafka.consumer({
    groupId: `${topic}-${process.pid}-${Date.now()}`,
    maxWaitTimeInMs: 100,
    retry: { retries: 5 },
  });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await new Promise<void>((resolve) => {
    void consumer.run({
      autoCommit: false,
      eachMessage: async ({ message }) => {
        highest = Math.max(highest, Number(String(message.headers?.['pos'])));
        if (--left === 0) resolve();
      },
    });
  });
  await consumer.disconnect();
  return highest;
}

/** The fence is right here, though slow: every id up to the answer belongs to a transaction that has ended. */
async function settledUpTo(db: Client): Promise<number> {
  const one = async <T>(sql: string, values: unknown[] = []): Promise<T> =>
    (await db.query<{ answer: T }>(sql, values)).rows[0]?.answer as T;
  const upTo = await one<number>('select coalesce(max(id), 0)::float8 as answer from event_log');
  const fence = await one<string>('select pg_current_xact_id()::text as answer');
  const passed = 'select pg_snapshot_xmin(pg_current_snapshot()) >= $1::xid8 as answer';
  while (!(await one<boolean>(passed, [fence]))) await new Promise((resolve) => setTimeout(resolve, 5));
  return upTo;
}

void runBadRelay({
  async begin(kafka, topic) {
    last = await highestPosition(kafka, topic);
  },
  async read(db) {
    const upTo = await settledUpTo(db);
    const sql = `select ${columns} from event_log where id > $1 and id <= $2 order by id limit 500`;
    return (await db.query<LogRow>(sql, [last, upTo])).rows;
  },
  sent: async (_db, rows) => void (last = rows.at(-1)?.id ?? last),
});
