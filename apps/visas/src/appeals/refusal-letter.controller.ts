import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, NoBody, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ReadDocument } from '../documents/read-document';

/** The sealed letter that gives the reasons of a refusal and the ways to contest it. */
@ApiTags('visas: documents')
@Controller('v1/visas/applications/:id/refusal-letter')
export class RefusalLetterController {
  constructor(private readonly reader: ReadDocument) {}

  @Get()
  @Permit('visas.refusal-letter.read')
  @Answers({ description: 'The sealed letter, PDF' }, 401, 403, 404, 503)
  letter(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.reader.paper(context, id, 'refusal-letter');
  }

  @Post('link')
  @Permit('visas.refusal-letter.read')
  @Answers({ status: 201, description: 'A link to the letter: good once, for a minute' }, 401, 403, 404, 503)
  link(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.reader.paperLink(context, id, 'refusal-letter');
  }
}
