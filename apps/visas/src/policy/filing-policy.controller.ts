import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ReadFilingPolicy } from './filing-policy';

/** For whoever decides: by which rules the file was handed in, and what they would say now. */
@ApiTags('visas: post')
@Controller('v1/visas/applications/:id')
export class FilingPolicyController {
  constructor(private readonly filing: ReadFilingPolicy) {}

  @Get('filing-policy')
  @Permit('visas.application.read-filing-policy')
  @Answers({ description: 'What the policy said on the day of filing, and what it says today' }, 401, 403, 404)
  read(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.filing.execute(context, id);
  }
}
