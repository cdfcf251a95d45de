import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, PageQuery, Uuid } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ParkedIssues } from './parked-issues';
import type { ParkedIssue, ReasonsOfParked, Retried } from './parked-issues';

/** Documents that are not out because something failed. */
@ApiTags('documents: parked issues')
@Controller('v1/documents/parked')
export class ParkedController {
  constructor(private readonly parked: ParkedIssues) {}

  @Get()
  @Permit('documents.parked.read')
  @Answers(
    { description: 'What is parked or tried again by itself, the oldest first, with its reason and age' },
    401,
    403,
  )
  page(@Ctx() context: RequestContext, @Query() query: PageQuery): Promise<Page<ParkedIssue>> {
    return this.parked.page(context, query);
  }

  @Get('reasons')
  @Permit('documents.parked.read')
  @Answers({ description: 'Why issues are parked, the reason of the most first' }, 401, 403)
  reasons(@Ctx() context: RequestContext): Promise<ReasonsOfParked> {
    return this.parked.reasons(context);
  }

  @Post('retry')
  @HttpCode(200)
  @Permit('documents.parked.retry')
  @Idempotent()
  @Answers({ description: 'How many parked issues are tried again' }, 401, 403)
  retryAll(@Ctx() context: RequestContext): Promise<Retried> {
    return this.parked.retryAll(context);
  }

  @Post(':id/retry')
  @HttpCode(200)
  @Permit('documents.parked.retry')
  @Idempotent()
  @Answers({ description: 'One: it is tried again' }, 401, 403, 404, 409)
  retry(@Ctx() context: RequestContext, @Uuid() id: string): Promise<Retried> {
    return this.parked.retry(context, id);
  }

  @Post(':id/retry-alike')
  @HttpCode(200)
  @Permit('documents.parked.retry')
  @Idempotent()
  @Answers({ description: 'All that failed of the same as this one are tried again: how many' }, 401, 403, 404, 409)
  retryAlike(@Ctx() context: RequestContext, @Uuid() id: string): Promise<Retried> {
    return this.parked.retryAlike(context, id);
  }
}
