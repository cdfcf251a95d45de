import { Injectable } from '@nestjs/common';
import { authorize, dateIn, daysBetween } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { cursorPage, decodeCursor, PageQuery } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { HEADQUARTERS_TIME_ZONE, visasRules } from '@jatigi/visas-domain';
import type { Conflict } from '@jatigi/visas-domain';
import { recordRead } from '../applications/file-reads';
import { lookAcrossPosts } from './visas-at-border';

const LIST = 'visas.border.list';

export interface OverstayLine {
  applicationId: string;
  visaNumber: string;
  hereSince: PlainDate;
  lastDay: PlainDate;
  reason: string;
  days: number;
}
export interface ConflictLine {
  applicationId: string;
  visaNumber: string;
  conflicts: Conflict[];
}
interface Lists {
  overstays: Omit<OverstayLine, 'days'>;
  conflicts: ConflictLine;
}

const sql: Readonly<Record<keyof Lists, string>> = {
  overstays: `select u.application_id as "applicationId", a.issued->>'number' as "visaNumber",
      u.here_since::text as "hereSince", u.last_day::text as "lastDay", u.last_day_by as reason
    from visa_use u join visa_application a on a.id = u.application_id
   where u.here_since is not null and u.last_day < $1::date and ($2::uuid is null or u.application_id > $2)
   order by u.application_id limit $3`,
  conflicts: `select u.application_id as "applicationId", a.issued->>'number' as "visaNumber", u.conflicts
    from visa_use u join visa_application a on a.id = u.application_id
   where u.conflicts <> '[]' and $1::date is not null and ($2::uuid is null or u.application_id > $2)
   order by u.application_id limit $3`,
};

/** What the border looks after: numbers of visas and dates, no person. */
@Injectable()
export class BorderLists {
  constructor(private readonly transactions: Transactions) {}

  overstays(context: RequestContext, query: PageQuery): Promise<Page<OverstayLine>> {
    return this.page(context, query, 'overstays', (line, today) => ({
      ...line,
      days: daysBetween(line.lastDay, today),
    }));
  }

  conflicts(context: RequestContext, query: PageQuery): Promise<Page<ConflictLine>> {
    return this.page(context, query, 'conflicts', (line) => line);
  }

  private page<K extends keyof Lists, T>(
    context: RequestContext,
    { limit = 25, cursor }: PageQuery,
    list: K,
    toItem: (line: Lists[K], today: PlainDate) => T,
  ): Promise<Page<T>> {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, LIST);
      await lookAcrossPosts(tx);
      await recordRead(tx, { what: `border/${list}`, action: LIST, file: null });
      const today = dateIn(HEADQUARTERS_TIME_ZONE, tx.now);
      const [after = null] = cursor === undefined ? [] : decodeCursor(cursor);
      const rows = (await tx.manager.query(sql[list], [today, after, limit + 1])) as Array<Lists[K]>;
      return cursorPage(rows, limit, {
        position: ({ applicationId }) => [applicationId],
        toItem: (line) => toItem(line, today),
      });
    });
  }
}
