import { runBadRelay } from './bad-relay';
import { columns } from './event-message';
import type { LogRow } from './event-message';

/** Several relays share the work with SKIP LOCKED: who claims later may say earlier. `unsent` is made by the design. */
void runBadRelay({
  async read(db) {
    await db.query('begin');
    const { rows } = await db.query<LogRow>(
      `with mine as (
         delete from unsent where id in (select id from unsent order by id limit 5 for update skip locked) returning id
       )
       select ${columns} from event_log join mine using (id) order by id`,
    );
    return rows;
  },
  sent: async (db) => void (await db.query('commit')),
});
