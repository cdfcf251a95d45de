import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ReadEarlierFiles } from './earlier-files';

/** For whoever examines or decides: what else this traveller asked for, at whatever post. */
@ApiTags('visas: post')
@Controller('v1/visas/applications/:id')
export class EarlierFilesController {
  constructor(private readonly earlier: ReadEarlierFiles) {}

  @Get('earlier')
  @Permit('visas.application.read-earlier')
  @Answers(
    {
      description: 'Other applications of the same traveller or the same passport: how each stands, no more of anybody',
    },
    ...[400, 401, 403, 404],
  )
  read(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.earlier.execute(context, id);
  }
}
