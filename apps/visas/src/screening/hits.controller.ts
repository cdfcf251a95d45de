import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, PageQuery, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { EraseHitDetails } from './erase-hit-details';
import { AdjudicateDto } from './hits.dto';
import { Hits } from './hits';

/** What the lists found in files; a person looks at each. */
@ApiTags('visas: screening')
@Controller('v1/visas/screening')
export class HitsController {
  constructor(
    private readonly hits: Hits,
    private readonly erasures: EraseHitDetails,
  ) {}

  @Get('hits')
  @Permit('visas.hit.read')
  @Answers({ description: 'Hits that nobody looked at yet, the oldest first' }, 400, 401, 403)
  open(@Ctx() context: RequestContext, @Query() query: PageQuery) {
    return this.hits.open(context, query);
  }

  @Get('hits/:id')
  @Permit('visas.hit.read')
  @Answers({ description: 'The hit beside the file; its detail is erased 50 days after' }, 400, 401, 403, 404)
  get(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.hits.get(context, id);
  }

  @Post('hits/:id/adjudicate')
  @HttpCode(200)
  @Permit('visas.hit.adjudicate')
  @Idempotent()
  @Answers({ description: 'Said; with the last hit of a file its screening is done' }, 400, 401, 403, 404, 409, 412)
  adjudicate(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: AdjudicateDto) {
    return this.hits.adjudicate(context, id, dto);
  }

  @Get('erasures')
  @Permit('visas.screening.audit')
  @Answers({ description: 'When details of hits were erased, how many, and what was left over' }, 401, 403)
  proofs(@Ctx() context: RequestContext) {
    return this.erasures.proofs(context);
  }
}
