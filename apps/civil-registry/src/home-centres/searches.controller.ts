import { Body, Controller, Get, HttpCode, Post, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, TakesFile, Uuid, streamedBody } from '@jatigi/platform-http';
import type { StreamedRequest } from '@jatigi/platform-http';
import { requireIfMatch } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { AnswerSearch } from './answer-search';
import { SearchQueries } from './search.queries';
import { AnswerSearchDto, NotFoundDto, SearchQuery } from './search.dto';
import { SendScan } from './send-scan';

/** What a centre at home is asked, and answers: a person at its desk, or its own program. */
@ApiTags('civil-registry: centre at home')
@Controller('v1/civil-registry/searches')
export class SearchesController {
  constructor(
    private readonly queries: SearchQueries,
    private readonly scans: SendScan,
    private readonly answers: AnswerSearch,
  ) {}

  @Get()
  @Permit('civil-registry.search.read')
  @Answers({ description: 'Searches of your centre, the oldest first, without names' }, 400, 401, 403)
  page(@Ctx() context: RequestContext, @Query() query: SearchQuery) {
    return this.queries.page(context, query);
  }

  @Get(':id')
  @Permit('civil-registry.search.read')
  @Answers({ description: 'What the requester stated about the act' }, 400, 401, 403, 404)
  one(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.one(context, id);
  }

  @Put(':id/scan')
  @Permit('civil-registry.search.answer')
  @TakesFile()
  @Answers({ description: 'The search, with the image of the act' }, 401, 403, 404, 409, 410, 412, 413, 415, 428, 503)
  scan(@Ctx() context: RequestContext, @Uuid() id: string, @Req() request: StreamedRequest) {
    requireIfMatch(context);
    return this.scans.execute(context, id, streamedBody(request));
  }

  @Post(':id/answer')
  @HttpCode(200)
  @Permit('civil-registry.search.answer')
  @Idempotent()
  @Answers({ description: 'The search, closed: the order goes on' }, 400, 401, 403, 404, 409, 412, 422)
  answer(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: AnswerSearchDto) {
    return this.answers.answer(context, id, dto);
  }

  @Post(':id/not-found')
  @HttpCode(200)
  @Permit('civil-registry.search.answer')
  @Idempotent()
  @Answers({ description: 'The search, closed: the requester is told' }, 400, 401, 403, 404, 409, 412)
  notFound(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: NotFoundDto) {
    return this.answers.notFound(context, id, dto);
  }
}
