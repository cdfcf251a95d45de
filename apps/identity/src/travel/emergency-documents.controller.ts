import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, PageQuery, streamedBody, TakesFile, Uuid } from '@jatigi/platform-http';
import type { StreamedRequest } from '@jatigi/platform-http';
import { requireIfMatch } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { EmergencyDocumentCommands, EmergencyDocumentQueries } from './emergency-document-cases';
import { EmergencyDocumentFiles } from './emergency-document-files';
import { RequestEmergencyDocumentDto } from './emergency-document.dto';
import { RequestEmergencyDocument } from './request-emergency-document';

/** What a person does to travel without her papers; an officer may do it for her at the counter. */
@ApiTags('emergency travel documents')
@Controller('v1/identity/emergency-documents')
export class EmergencyDocumentsController {
  constructor(
    private readonly requests: RequestEmergencyDocument,
    private readonly commands: EmergencyDocumentCommands,
    private readonly queries: EmergencyDocumentQueries,
    private readonly files: EmergencyDocumentFiles,
  ) {}

  @Post()
  @Permit('identity.emergency-document.request')
  @Idempotent()
  @Answers({ status: 201, description: 'The request, and what comes next' }, 400, 401, 403, 404, 409, 422)
  request(@Ctx() context: RequestContext, @Body() dto: RequestEmergencyDocumentDto) {
    return this.requests.execute(context, dto);
  }

  @Get()
  @Permit('identity.emergency-document.list')
  @Answers({ description: 'What this person asked for, newest first' }, 401)
  own(@Ctx() context: RequestContext, @Query() query: PageQuery) {
    return this.queries.own(context, query);
  }

  @Get(':id')
  @Permit('identity.emergency-document.read')
  @Answers({ description: 'The document, with allowedActions' }, 401, 403, 404)
  one(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.one(context, id);
  }

  @Get(':id/history')
  @Permit('identity.emergency-document.read')
  @Answers({ description: 'What happened' }, 401, 403, 404)
  history(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.history(context, id);
  }

  @Put(':id/documents/:kind')
  @Permit('identity.emergency-document.attach')
  @TakesFile()
  @Answers({ description: 'The request, with this file' }, 401, 404, 409, 410, 412, 413, 415, 422, 428, 503)
  attach(
    @Ctx() context: RequestContext,
    @Uuid() id: string,
    @Param('kind') kind: string,
    @Req() request: StreamedRequest,
  ) {
    requireIfMatch(context);
    return this.files.attachFile(context, id, { kind, ...streamedBody(request) });
  }

  @Get(':id/documents/:kind')
  @Permit('identity.emergency-document.read')
  @Answers({ description: 'The bytes as they were sent' }, 401, 403, 404, 503)
  file(@Ctx() context: RequestContext, @Uuid() id: string, @Param('kind') kind: string) {
    return this.files.file(context, id, kind);
  }

  @Get(':id/paper')
  @Permit('identity.emergency-document.read')
  @Answers({ description: 'The sealed sheet, PDF' }, 401, 403, 404, 503)
  paper(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.files.paper(context, id);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Permit('identity.emergency-document.withdraw')
  @Idempotent()
  @Answers({ description: 'The withdrawn request' }, 401, 404, 409, 412)
  withdraw(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.atEitherSide(context, id, {
      verb: 'withdraw',
      change: (document, { by, moment }) => document.withdraw(by, moment.now),
    });
  }
}
