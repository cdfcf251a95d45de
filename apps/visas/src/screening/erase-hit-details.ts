import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { authorize } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { InjectLogger, Timers } from '@jatigi/platform-service';
import { sampleRetention, visasRules } from '@jatigi/visas-domain';
import type { Logger } from 'pino';
import { mayBeJudged } from './hits';

const EVERY_MILLISECONDS = 60_000;

/** The last instant at which a hit whose detail goes at $1 was judged: by the policy of its file. */
const limit = `($1::timestamptz - make_interval(days => coalesce(
  (a.assessment->'retention'->>'hitDetailDays')::int, ${sampleRetention.hitDetailDays})))`;
/** Judged long enough ago; or nobody will ever judge it, because its file has ended. */
const due = `select h.id, ${limit} as before from screening_hit h join visa_application a on a.id = h.application_id
  where h.detail is not null and (h.adjudicated_at <= ${limit}
    or (h.outcome is null and a.updated_at <= ${limit} and not ${mayBeJudged}))`;

/** The detail of a hit goes some days (policy) after its adjudication; the outcome stays. Each run that erased writes its proof. */
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
      const rows = (await tx.manager.query(
        `with due as (${due}), gone as (
           update screening_hit h set detail = null, erased_at = $1, version = version + 1
             from due where due.id = h.id returning due.before)
         select count(*)::int as erased, max(before) as before from gone`,
        [tx.now],
      )) as [{ erased: number; before: Date }];
      const [{ erased, before }] = rows;
      if (erased > 0) {
        await tx.manager.query(
          `insert into screening_erasure (at, adjudicated_before, erased, left_over)
           select $1, $2, $3, count(*) from (${due}) d`,
          [tx.now, before, erased],
        );
      }
      return erased;
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
