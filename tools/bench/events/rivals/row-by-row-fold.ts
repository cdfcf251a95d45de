import type { ReplaySource } from '@jatigi/platform-messaging';
import type { DataSource } from 'typeorm';
import { topic } from '../parts/bench-event';

/** The obvious rebuild: page after page, each event applied by the statement that live events use. One COMMIT per page. */
export async function foldRowByRow(db: DataSource, replay: ReplaySource, limit: number): Promise<number> {
  let position = 0;
  let folded = 0;
  await db.query('truncate latest');
  while (folded < limit) {
    const { events, next } = await replay.log(topic, position);
    if (events.length === 0) break;
    await db.transaction(async (manager) => {
      for (const event of events) {
        const { candidates } = event.data as { candidates: number };
        await manager.query(
          `insert into latest (aggregate_id, version, n) values ($1, $2, $3)
           on conflict (aggregate_id) do update set version = excluded.version, n = excluded.n`,
          [event.subject, event.sequence, candidates],
        );
      }
    });
    folded += events.length;
    position = next;
  }
  return folded;
}
