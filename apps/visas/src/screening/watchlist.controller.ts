import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PlainDate } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, NoBody, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { WatchlistCommands } from './watchlist-commands';
import { ProposeEntryDto, ReviewDto, WatchlistQuery } from './watchlist.dto';

const PROPOSE = 'visas.watchlist.propose';
const DECIDE = 'visas.watchlist.decide';

/** Who is looked for, by what right and until when. */
@ApiTags('visas: screening')
@Controller('v1/visas/watchlist')
export class WatchlistController {
  constructor(private readonly commands: WatchlistCommands) {}

  @Get()
  @Permit('visas.watchlist.read')
  @Answers({ description: 'Entries, the newest first; `review=due`: those to be looked at again' }, 400, 401, 403)
  list(@Ctx() context: RequestContext, @Query() query: WatchlistQuery) {
    return this.commands.list(context, query);
  }

  @Post()
  @Permit(PROPOSE)
  @Idempotent()
  @Answers({ status: 201, description: 'Proposed; it matches once another person has approved it' }, 401, 403, 422)
  propose(@Ctx() context: RequestContext, @Body() dto: ProposeEntryDto) {
    return this.commands.propose(context, dto);
  }

  @Get(':id')
  @Permit('visas.watchlist.read')
  @Answers({ description: 'One entry with its history' }, 400, 401, 403, 404)
  get(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.get(context, id);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Permit(DECIDE)
  @Idempotent()
  @Answers({ description: 'It matches from now on' }, 401, 403, 404, 409, 412, 422)
  approve(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.execute(context, id, 'decide', (entry, deed) => entry.approve(deed));
  }

  @Post(':id/reject')
  @HttpCode(200)
  @Permit(DECIDE)
  @Idempotent()
  @Answers({ description: 'It will not match' }, 401, 403, 404, 409, 412)
  reject(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.execute(context, id, 'decide', (entry, deed) => entry.reject(deed));
  }

  @Post(':id/review')
  @HttpCode(200)
  @Permit(PROPOSE)
  @Idempotent()
  @Answers({ description: 'Looked at and kept, with the day of the next look' }, 401, 403, 404, 409, 412, 422)
  review(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { reviewOn }: ReviewDto) {
    return this.commands.execute(context, id, 'propose', (entry, deed) => entry.review(reviewOn as PlainDate, deed));
  }

  @Post(':id/propose-removal')
  @HttpCode(200)
  @Permit(PROPOSE)
  @Idempotent()
  @Answers({ description: 'It matches until another person approves the removal' }, 401, 403, 404, 409, 412)
  proposeRemoval(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.execute(context, id, 'propose', (entry, deed) => entry.proposeRemoval(deed));
  }

  @Post(':id/approve-removal')
  @HttpCode(200)
  @Permit(DECIDE)
  @Idempotent()
  @Answers({ description: 'It matches no more, and what it said is erased' }, 401, 403, 404, 409, 412)
  approveRemoval(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.execute(context, id, 'decide', (entry, deed) => entry.approveRemoval(deed));
  }

  @Post(':id/reject-removal')
  @HttpCode(200)
  @Permit(DECIDE)
  @Idempotent()
  @Answers({ description: 'It stays' }, 401, 403, 404, 409, 412)
  rejectRemoval(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.execute(context, id, 'decide', (entry, deed) => entry.rejectRemoval(deed));
  }
}
