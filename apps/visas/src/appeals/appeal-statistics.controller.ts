import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { postsFor } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { visasRules } from '@jatigi/visas-domain';
import { StatisticsQuery } from './appeals.dto';

const READ = 'visas.appeal-statistics.read';

/** What became of the refusals of one post. */
export interface PostRefusals {
  post: string;
  refused: number;
  /** Of them contested, whatever came of it. */
  appealed: number;
  open: number;
  upheld: number;
  overturned: number;
  implicitlyRejected: number;
}

// A file that was erased keeps the days and the outcome: it is counted for ever.
const statisticsSql = `
  select post, count(*)::int as refused, count(appeal)::int as appealed,
         count(*) filter (where state = 'APPEAL_LODGED')::int as open,
         count(*) filter (where appeal->>'outcome' = 'upheld')::int as upheld,
         count(*) filter (where appeal->>'outcome' = 'overturned')::int as overturned,
         count(*) filter (where appeal->>'outcome' = 'implicitly-rejected')::int as "implicitlyRejected"
    from visa_application
   where refusal is not null and ('*' = any ($1::text[]) or post = any ($1::text[]))
     and refusal->>'decidedOn' between coalesce($2, '0001-01-01') and coalesce($3, '9999-12-31')
   group by post order by post`;

/** How many refusals were overturned, by post. No personal data. */
@ApiTags('visas: appeals')
@Controller('v1/visas/appeals/statistics')
export class AppealStatisticsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Permit(READ)
  @Answers({ description: 'Refusals of your posts in this time, and what became of them' }, 400, 401, 403)
  statistics(@Ctx() context: RequestContext, @Query() { from, until, post }: StatisticsQuery) {
    return this.transactions.read(context, async (tx) => {
      const posts = postsFor(visasRules, tx.actor, READ, post);
      const items = (await tx.manager.query(statisticsSql, [posts, from, until])) as PostRefusals[];
      return { items };
    });
  }
}
