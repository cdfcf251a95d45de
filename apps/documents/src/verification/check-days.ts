import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { newEvent, VerificationCounted } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import { dateIn, uuidv7 } from '@jatigi/kernel';
import { appendEvents } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { Timers } from '@jatigi/platform-service';

const HOUR = 3_600_000;
/** The holder can look back half a year; then nobody knows any more. */
const KEPT_DAYS = 180;

type Count = EventData<typeof VerificationCounted>['counts'][number];

/** Bamako keeps UTC all year, so a day there is a day of UTC. */
const dayOf = `(at at time zone 'UTC')::date`;
const untoldSql = `
  select distinct ${dayOf}::text as day from document_check
  where ${dayOf} < $1::date and ${dayOf} not in (select day from verification_day) order by 1`;
/** An event has room for 64 KB: of more than so many kinds of checks, the rarest stand only in the sum. */
const MOST = 500;
const countSql = `
  select d.kind, c.verifier, c.result, sum(c.times)::int as times
  from document_check c join document d on d.id = c.document_id where ${dayOf} = $1::date
  group by 1, 2, 3 order by times desc, 1, 2, 3`;

/** Tells once a day how often documents were checked, and forgets checks that are old. */
@Injectable()
export class CheckDays implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(HOUR, 'counting of checks', () => this.close());
  }

  /** Tells the days that are over and not told yet; forgets what is older than half a year. */
  async close(): Promise<void> {
    await this.transactions.asService({ service: 'documents' }, async (tx) => {
      const today = dateIn('Africa/Bamako', tx.now);
      for (const { day } of (await tx.manager.query(untoldSql, [today])) as { day: string }[]) await tell(tx, day);
      const oldest = new Date(tx.now.getTime() - KEPT_DAYS * 24 * HOUR);
      await tx.manager.query('delete from document_check where at < $1', [oldest]);
    });
  }
}

/** The row of the day lets one instance tell it. */
async function tell(tx: Tx, day: string): Promise<void> {
  const rows = (await tx.manager.query(
    `insert into verification_day (day, id, counted_at) values ($1, $2, $3) on conflict (day) do nothing returning id`,
    [day, uuidv7(), tx.now],
  )) as { id: string }[];
  const id = rows[0]?.id;
  if (id === undefined) return;
  const counts = (await tx.manager.query(countSql, [day])) as Count[];
  const checks = counts.reduce((sum, { times }) => sum + times, 0);
  const said = { day, checks, counts: counts.slice(0, MOST) };
  await appendEvents(tx, { type: 'verification-day', id }, [newEvent(VerificationCounted, said)]);
}
