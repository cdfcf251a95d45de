import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, NoBody, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ActQueries } from './act.queries';
import { ActQuery, AnnulDto, ProposeNoteDto } from './act.dto';
import { DecideOnAct } from './decide-on-act';
import { ProposeOnAct } from './propose-on-act';

/** Signed acts: they are read, and two persons write in their margin. */
@ApiTags('civil-registry: post')
@Controller('v1/civil-registry/acts')
export class ActsController {
  constructor(
    private readonly queries: ActQueries,
    private readonly proposing: ProposeOnAct,
    private readonly deciding: DecideOnAct,
  ) {}

  @Get()
  @Permit('civil-registry.act.read')
  @Answers({ description: 'Acts of your posts by number, or by names and date of birth' }, 401, 403)
  search(@Ctx() context: RequestContext, @Query() query: ActQuery) {
    return this.queries.search(context, query);
  }

  @Get(':id')
  @Permit('civil-registry.act.read')
  @Answers({ description: 'The act with its marginal notes, its standing and what is proposed' }, 401, 403, 404)
  act(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.act(context, id);
  }

  @Get(':id/notes')
  @Permit('civil-registry.act.read')
  @Answers({ description: 'The marginal notes in order' }, 401, 403, 404)
  notes(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.notes(context, id);
  }

  @Post(':id/notes')
  @Permit('civil-registry.act.propose')
  @Idempotent()
  @Answers(
    { status: 201, description: 'The proposed marginal note, for another person to decide' },
    401,
    403,
    404,
    409,
    422,
  )
  proposeNote(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: ProposeNoteDto) {
    return this.proposing.note(context, id, dto);
  }

  @Post(':id/annul')
  @Permit('civil-registry.act.propose')
  @Idempotent()
  @Answers(
    { status: 201, description: 'The proposed annulment, for another person to decide' },
    401,
    403,
    404,
    409,
    422,
  )
  annul(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: AnnulDto) {
    return this.proposing.annulment(context, id, dto);
  }

  @Post(':id/proposals/:proposalId/apply')
  @HttpCode(200)
  @Permit('civil-registry.act.decide')
  @Idempotent()
  @Answers({ description: 'The act with the note in its margin, or annulled' }, 401, 403, 404, 409, 422)
  apply(
    @Ctx() context: RequestContext,
    @Uuid() id: string,
    @Uuid('proposalId') proposalId: string,
    @NoBody() _body: object,
  ) {
    return this.deciding.apply(context, id, proposalId);
  }

  @Post(':id/proposals/:proposalId/dismiss')
  @HttpCode(200)
  @Permit('civil-registry.act.decide')
  @Idempotent()
  @Answers({ description: 'The act as it was' }, 401, 403, 404, 409)
  dismiss(
    @Ctx() context: RequestContext,
    @Uuid() id: string,
    @Uuid('proposalId') proposalId: string,
    @NoBody() _body: object,
  ) {
    return this.deciding.dismiss(context, id, proposalId);
  }
}
