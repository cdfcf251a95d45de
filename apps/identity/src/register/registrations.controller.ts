import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, PageQuery, streamedBody, TakesFile, Uuid } from '@jatigi/platform-http';
import type { StreamedRequest } from '@jatigi/platform-http';
import { requireIfMatch } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { RegistrationCommands } from './registration-commands';
import { RegistrationDocuments } from './registration-documents';
import { EditRegistrationDto, RequestRegistrationDto } from './registration.dto';
import { RegistrationQueries } from './registration.queries';
import { RequestRegistration } from './request-registration';

/** What a person does for herself, or for somebody she is responsible for. */
@ApiTags('consular register')
@Controller('v1/identity/registrations')
export class RegistrationsController {
  constructor(
    private readonly requests: RequestRegistration,
    private readonly commands: RegistrationCommands,
    private readonly queries: RegistrationQueries,
    private readonly documents: RegistrationDocuments,
  ) {}

  @Post()
  @Permit('identity.registration.request')
  @Idempotent()
  @Answers({ status: 201, description: 'The request, and what comes next' }, 400, 401, 409, 422)
  request(@Ctx() context: RequestContext, @Body() dto: RequestRegistrationDto) {
    return this.requests.execute(context, dto);
  }

  @Get()
  @Permit('identity.registration.list')
  @Answers({ description: 'Own registrations and those of wards, newest first' }, 401)
  own(@Ctx() context: RequestContext, @Query() query: PageQuery) {
    return this.queries.own(context, query);
  }

  @Get(':id')
  @Permit('identity.registration.read')
  @Answers({ description: 'The registration, with allowedActions' }, 401, 403, 404)
  one(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.one(context, id);
  }

  @Get(':id/history')
  @Permit('identity.registration.read')
  @Answers({ description: 'What happened' }, 401, 403, 404)
  history(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.history(context, id);
  }

  @Patch(':id')
  @Permit('identity.registration.edit')
  @Answers({ description: 'The changed request' }, 400, 401, 404, 409, 412, 422, 428)
  edit(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: EditRegistrationDto) {
    requireIfMatch(context);
    return this.requests.edit(context, id, dto);
  }

  @Put(':id/documents/:kind')
  @Permit('identity.registration.attach')
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
  @Permit('identity.registration.read')
  @Answers({ description: 'The bytes that were sent' }, 401, 403, 404, 503)
  proof(@Ctx() context: RequestContext, @Uuid() id: string, @Param('kind') kind: string) {
    return this.documents.file(context, id, kind);
  }

  @Get(':id/certificate')
  @Permit('identity.registration.read')
  @Answers({ description: 'The sealed certificate of registration, PDF' }, 401, 403, 404, 503)
  certificate(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.documents.paper(context, id);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Permit('identity.registration.withdraw')
  @Idempotent()
  @Answers({ description: 'The withdrawn request' }, 401, 404, 409, 412)
  withdraw(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.ofRequester(context, id, {
      verb: 'withdraw',
      change: (registration, { moment }) => registration.withdraw(moment.now),
    });
  }
}
