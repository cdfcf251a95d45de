import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { authorize } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { InjectLogger, Timers } from '@jatigi/platform-service';
import { HIT_DETAIL_DAYS, visasRules } from '@jatigi/visas-domain';
import type { Logger } from 'pino';
import { isExamined } from './hits';

const EVERY_MILLISECONDS = 60_000;
const DAY_MILLISECONDS = 86_400_000;

/** Judged long enough ago; or nobody will ever judge it, because its file has ended. */
const isDue = `h.detail is not null and (h.adjudicated_at <= $1 or (h.outcome is null and exists (
  select 1 from visa_application a where a.id = h.application_id and a.updated_at <= $1 and not (${isExamined}))))`;

/** The detail of a hit goes fifty days after its adjudication; the outcome stays. Each run that erased writes its proof. */
@Injectable()
export class EraseHitDetails implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
    @InjectLogger() private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'erase-hit-details', async () => void (await this.sweep()));
  }

  /** @returns of how many hits the detail was erased */
  async sweep(): Promise<number> {
    const erased = await this.transactions.asService({ service: 'visas' }, async (tx) => {
      const before = new Date(tx.now.getTime() - HIT_DETAIL_DAYS * DAY_MILLISECONDS);
      const rows = (await tx.manager.query(
        `with gone as (
           update screening_hit h set detail = null, erased_at = $2, version = version + 1 where ${isDue} returning 1)
         select count(*)::int as erased from gone`,
        [before, tx.now],
      )) as [{ erased: number }];
      const count = rows[0].erased;
      if (count > 0) {
        await tx.manager.query(
          `insert into screening_erasure (at, adjudicated_before, erased, left_over)
           select $2, $1, $3, count(*) from screening_hit h where ${isDue}`,
          [before, tx.now, count],
        );
      }
      return count;
    });
    if (erased > 0) this.log.info({ erased }, 'details of adjudicated hits erased');
    return erased;
  }

  /** The proofs, the newest first: counts and times. */
  proofs(context: RequestContext) {
    return this.transactions.read(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.screening.audit');
      const rows = (await tx.manager.query(
        `select at, adjudicated_before as "before", erased, left_over as "leftOver" from screening_erasure
          order by id desc limit 100`,
      )) as Array<{ at: Date; before: Date; erased: number; leftOver: number }>;
      const items = rows.map(({ at, before, ...counts }) => ({
        ...{ at: at.toISOString(), adjudicatedBefore: before.toISOString(), ...counts },
      }));
      return { items };
    });
  }
}
