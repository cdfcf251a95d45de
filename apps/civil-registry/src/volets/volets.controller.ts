import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, NoBody, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { AcknowledgeVolet } from './acknowledge-volet';
import { VoletQuery } from './volet.dto';
import { VoletQueries } from './volet.queries';

/** For the central office, by a person or a machine client: second volets are fetched and acknowledged. */
@ApiTags('civil-registry: central office')
@Controller('v1/civil-registry/volets')
export class VoletsController {
  constructor(
    private readonly queries: VoletQueries,
    private readonly acknowledging: AcknowledgeVolet,
  ) {}

  @Get()
  @Permit('civil-registry.volet.read')
  @Answers({ description: 'Second volets that wait, the oldest first' }, 401, 403, 404)
  list(@Ctx() context: RequestContext, @Query() query: VoletQuery) {
    return this.queries.list(context, query);
  }

  @Get(':id')
  @Permit('civil-registry.volet.read')
  @Answers({ description: 'One second volet with the facts of its act' }, 401, 403, 404)
  volet(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.volet(context, id);
  }

  @Post(':id/acknowledgement')
  @HttpCode(200)
  @Permit('civil-registry.volet.acknowledge')
  @Idempotent()
  @Answers({ description: 'The acknowledged volet' }, 401, 403, 404, 409)
  acknowledge(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.acknowledging.execute(context, id);
  }
}
