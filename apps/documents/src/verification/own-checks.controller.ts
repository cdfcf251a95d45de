import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, PageQuery } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';

import { DocumentChecks } from './document-checks';

/** What a person learns of checks of her documents. */
@ApiTags('documents')
@Controller('v1/documents/mine')
export class OwnChecksController {
  constructor(private readonly checks: DocumentChecks) {}

  @Get('checks')
  @Permit('documents.check.list-own')
  @Answers({ description: 'When own documents were checked and by what kind of verifier, the newest first' }, 401)
  own(@Ctx() context: RequestContext, @Query() query: PageQuery) {
    return this.checks.own(context, query);
  }
}
