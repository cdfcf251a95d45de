import { runBadRelay } from './bad-relay';
import { columns } from './event-message';
import type { LogRow } from './event-message';

/**
 * Reads in the order of (xid, id) behind the oldest open transaction: loses nothing, but a transaction id may be taken
 * long before the events, so a later event of an aggregate can come first.
 */
let xid = '0';
let id = 0;

void runBadRelay({
  async read(db) {
    const { rows } = await db.query<LogRow>(
      `select ${columns} from event_log
       where xid < pg_snapshot_xmin(pg_current_snapshot()) and (xid, id) > ($1::xid8, $2)
       order by xid, id limit 500`,
      [xid, id],
    );
    return rows;
  },
  sent: async (_db, rows) => {
    xid = rows.at(-1)?.xid ?? xid;
    id = rows.at(-1)?.id ?? id;
  },
});
