import { Body, Controller, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, NoBody, streamedBody, TakesFile, Uuid } from '@jatigi/platform-http';
import type { StreamedRequest } from '@jatigi/platform-http';
import { requireIfMatch } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import type { Review } from '@jatigi/visas-domain';
import { ApplicationCommands } from '../applications/application-commands';
import type { Command } from '../applications/application-commands';
import { RejectDocumentDto } from '../applications/application.dto';
import { AttachDocument } from './attach-document';
import { ReadDocument } from './read-document';

const review = (kind: string, verdict: Review): Command => ({
  action: 'visas.application.review-document',
  change: (application, { by, moment }) => application.reviewDocument(kind, { ...verdict, by }, moment),
});

/** The papers of a file, and the paper that comes out of it. */
@ApiTags('visas: documents')
@Controller('v1/visas/applications/:id')
export class DocumentsController {
  constructor(
    private readonly commands: ApplicationCommands,
    private readonly attacher: AttachDocument,
    private readonly reader: ReadDocument,
  ) {}

  @Put('documents/:kind')
  @Permit('visas.application.attach')
  @TakesFile()
  @Answers({ description: 'The file, with this document uploaded' }, 401, 404, 409, 410, 412, 413, 415, 422, 428, 503)
  attach(
    @Ctx() context: RequestContext,
    @Uuid() id: string,
    @Param('kind') kind: string,
    @Req() request: StreamedRequest,
  ) {
    requireIfMatch(context);
    return this.attacher.execute(context, id, { kind, ...streamedBody(request) });
  }

  @Get('documents/:kind')
  @Permit('visas.document.read')
  @Answers({ description: 'The bytes that were uploaded' }, 401, 403, 404, 503)
  upload(@Ctx() context: RequestContext, @Uuid() id: string, @Param('kind') kind: string) {
    return this.reader.upload(context, id, kind);
  }

  @Get('e-visa')
  @Permit('visas.e-visa.read')
  @Answers({ description: 'The sealed e-visa, PDF' }, 401, 403, 404, 503)
  eVisa(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.reader.paper(context, id, 'e-visa');
  }

  @Post('e-visa/link')
  @Permit('visas.e-visa.read')
  @Answers({ status: 201, description: 'A link to the sealed e-visa: good once, for a minute' }, 401, 403, 404, 503)
  eVisaLink(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.reader.paperLink(context, id, 'e-visa');
  }

  @Post('documents/:kind/accept')
  @HttpCode(200)
  @Permit('visas.application.review-document')
  @Idempotent()
  @Answers({ description: 'The file, with this document accepted' }, 401, 403, 404, 409, 412)
  accept(@Ctx() context: RequestContext, @Uuid() id: string, @Param('kind') kind: string, @NoBody() _body: object) {
    return this.commands.ofStaff(context, id, review(kind, { verdict: 'accepted' }));
  }

  @Post('documents/:kind/reject')
  @HttpCode(200)
  @Permit('visas.application.review-document')
  @Idempotent()
  @Answers({ description: 'The file, with this document rejected' }, 401, 403, 404, 409, 412)
  reject(
    @Ctx() context: RequestContext,
    @Uuid() id: string,
    @Param('kind') kind: string,
    @Body() { reason }: RejectDocumentDto,
  ) {
    return this.commands.ofStaff(context, id, review(kind, { verdict: 'rejected', reason }));
  }

  @Post('documents/:kind/waive')
  @HttpCode(200)
  @Permit('visas.application.review-document')
  @Idempotent()
  @Answers({ description: 'The file, with this document waived' }, 401, 403, 404, 409, 412)
  waive(@Ctx() context: RequestContext, @Uuid() id: string, @Param('kind') kind: string, @NoBody() _body: object) {
    return this.commands.ofStaff(context, id, review(kind, { verdict: 'waived' }));
  }
}
