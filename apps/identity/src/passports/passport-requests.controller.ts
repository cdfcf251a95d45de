import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, PageQuery, streamedBody, TakesFile, Uuid } from '@jatigi/platform-http';
import type { StreamedRequest } from '@jatigi/platform-http';
import { requireIfMatch } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { PassportCommands } from './passport-commands';
import { PassportDocuments } from './passport-documents';
import { EditPassportDto, RequestPassportDto } from './passport.dto';
import { PassportQueries } from './passport.queries';
import { RequestPassport } from './request-passport';

/** What a person does for her passport, or for that of somebody she is responsible for. */
@ApiTags('passports')
@Controller('v1/identity/passport-requests')
export class PassportRequestsController {
  constructor(
    private readonly requests: RequestPassport,
    private readonly commands: PassportCommands,
    private readonly queries: PassportQueries,
    private readonly documents: PassportDocuments,
  ) {}

  @Post()
  @Permit('identity.passport-request.request')
  @Idempotent()
  @Answers({ status: 201, description: 'The request, and what comes next' }, 400, 401, 409, 422)
  request(@Ctx() context: RequestContext, @Body() dto: RequestPassportDto) {
    return this.requests.execute(context, dto);
  }

  @Get()
  @Permit('identity.passport-request.list')
  @Answers({ description: 'Own requests and those for wards, newest first' }, 401)
  own(@Ctx() context: RequestContext, @Query() query: PageQuery) {
    return this.queries.own(context, query);
  }

  @Get(':id')
  @Permit('identity.passport-request.read')
  @Answers({ description: 'The request: next step, deadline, when the passport is expected' }, 401, 403, 404)
  one(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.one(context, id);
  }

  @Get(':id/history')
  @Permit('identity.passport-request.read')
  @Answers({ description: 'What happened' }, 401, 403, 404)
  history(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.history(context, id);
  }

  @Patch(':id')
  @Permit('identity.passport-request.edit')
  @Answers({ description: 'The changed request' }, 400, 401, 404, 409, 412, 422, 428)
  edit(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: EditPassportDto) {
    return this.requests.edit(context, id, dto);
  }

  @Put(':id/documents/:kind')
  @Permit('identity.passport-request.attach')
  @TakesFile()
  @Answers({ description: 'The request, with this proof' }, 401, 404, 409, 410, 412, 413, 415, 422, 428, 503)
  attach(
    @Ctx() context: RequestContext,
    @Uuid() id: string,
    @Param('kind') kind: string,
    @Req() request: StreamedRequest,
  ) {
    requireIfMatch(context);
    return this.documents.attachProof(context, id, { kind, ...streamedBody(request) });
  }

  @Get(':id/documents/:kind')
  @Permit('identity.passport-request.read')
  @Answers({ description: 'The bytes that were sent' }, 401, 403, 404, 503)
  proof(@Ctx() context: RequestContext, @Uuid() id: string, @Param('kind') kind: string) {
    return this.documents.file(context, id, kind);
  }

  @Post(':id/resubmit')
  @HttpCode(200)
  @Permit('identity.passport-request.resubmit')
  @Idempotent()
  @Answers({ description: 'The corrected request, back with the post' }, 401, 404, 409, 412, 422)
  resubmit(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.byRequester(context, id, 'resubmit', (request, { moment }) => request.resubmit(moment));
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Permit('identity.passport-request.withdraw')
  @Idempotent()
  @Answers({ description: 'The withdrawn request' }, 401, 404, 409, 412)
  withdraw(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.byRequester(context, id, 'withdraw', (request, { moment }) => request.withdraw(moment));
  }
}
