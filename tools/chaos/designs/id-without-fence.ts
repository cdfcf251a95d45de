import { runBadRelay } from './bad-relay';
import { columns } from './event-message';
import type { LogRow } from './event-message';

/** Reads on from the last id: what commits late with a lower id is never seen. */
let last = 0;

void runBadRelay({
  async read(db) {
    const sql = `select ${columns} from event_log where id > $1 order by id limit 500`;
    return (await db.query<LogRow>(sql, [last])).rows;
  },
  sent: async (_db, rows) => void (last = rows.at(-1)?.id ?? last),
});
