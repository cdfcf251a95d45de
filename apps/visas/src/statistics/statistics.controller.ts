import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { daysBetween, DomainError, plainDate, postsFor } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { visasRules } from '@jatigi/visas-domain';
import { countPosts } from './count-posts';
import { VisaStatisticsQuery } from './statistics.dto';

const READ = 'visas.statistics.read';
const MOST_DAYS = 366;

/** @throws 400 `invalid-request` with `period-empty` or `period-too-long` */
function checkPeriod({ from, to }: VisaStatisticsQuery): void {
  const days = daysBetween(plainDate(from), plainDate(to)) + 1;
  if (days >= 1 && days <= MOST_DAYS) return;
  const [code, detail] =
    days < 1
      ? ['period-empty', 'A period ends on the day it began or later.']
      : ['period-too-long', `A period has ${MOST_DAYS} days at most.`];
  throw new DomainError({
    code: 'invalid-request',
    kind: 'invalid',
    detail,
    errors: [{ pointer: '/to', code, detail }],
  });
}

/** What was asked and what was decided, by post. Counts only: no file, no person. */
@ApiTags('visas: headquarters')
@Controller('v1/visas/statistics')
export class StatisticsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Permit(READ)
  @Answers({ description: 'What your posts received, decided and issued in this time' }, 400, 401, 403, 404)
  statistics(@Ctx() context: RequestContext, @Query() query: VisaStatisticsQuery) {
    return this.transactions.read(context, async (tx) => {
      const posts = postsFor(visasRules, tx.actor, READ, query.post);
      checkPeriod(query);
      return { items: await countPosts(tx, posts, query) };
    });
  }
}
