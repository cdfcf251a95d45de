import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { civilRegistryRules } from '@jatigi/civil-registry-domain';
import { authorize } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { CheckCopyDto, CheckCopy } from './check-copy';
import { TrackCopy, TrackCopyQuery } from './track-copy';

/** What anybody may ask without signing in. The gateway limits how often. */
@ApiTags('civil-registry: public')
@Controller('v1/civil-registry')
export class PublicCopiesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly tracker: TrackCopy,
    private readonly checker: CheckCopy,
  ) {}

  @Get('copy-requests/tracking')
  @Permit('civil-registry.copy.track', { public: true })
  @Answers({ description: 'State and next step, nothing more' }, 400, 404, 429)
  track(@Ctx() context: RequestContext, @Query() query: TrackCopyQuery) {
    return this.tracker.execute(context, query);
  }

  @Post('copy-checks')
  @HttpCode(200)
  @Permit('civil-registry.copy.check', { public: true })
  @Answers({ description: 'match, no-match, revoked or superseded; nothing else' }, 400, 429)
  check(@Ctx() context: RequestContext, @Body() dto: CheckCopyDto) {
    return this.checker.execute(context, dto);
  }

  @Get('centres')
  @Header('cache-control', 'public, max-age=300')
  @Permit('civil-registry.policy.read', { public: true })
  @Answers({ description: 'Consulates and centres at home that keep registers' })
  centres(@Ctx() context: RequestContext) {
    return this.transactions.read(context, async (tx) => {
      authorize(civilRegistryRules, tx.actor, 'civil-registry.policy.read');
      const items = (await tx.manager.query(
        `select code, kind, country from post_copy where not closed
           and kind in ('embassy', 'consulate-general', 'consulate', 'civil-centre') order by code`,
      )) as Array<{ code: string; kind: string; country: string }>;
      return { items };
    });
  }
}
