import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { IssueLogQuery } from './register.dto';
import { ReadIssueLog } from './read-issue-log';
import type { IssueLogLine } from './read-issue-log';

/** Who issued and who read which document, when and why. */
@ApiTags('documents: register')
@Controller('v1/documents/log')
export class IssueLogController {
  constructor(private readonly log: ReadIssueLog) {}

  @Get()
  @Permit('documents.log.read')
  @Answers({ description: 'Issues and readings of documents of your posts, the newest first' }, 401, 403, 404)
  page(@Ctx() context: RequestContext, @Query() query: IssueLogQuery): Promise<Page<IssueLogLine>> {
    return this.log.page(context, query);
  }
}
