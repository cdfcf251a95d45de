import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { FindFiles } from './find-files';
import { SearchDto } from './search.dto';

/** A question is a POST, so that no name stands in an address or a log. */
@ApiTags('visas: post')
@Controller('v1/visas/searches')
export class SearchesController {
  constructor(private readonly files: FindFiles) {}

  @Post()
  @HttpCode(200)
  @Permit('visas.application.search')
  @Answers({ description: 'Files of your posts, the newest first' }, 400, 401, 403)
  search(@Ctx() context: RequestContext, @Body() dto: SearchDto) {
    return this.files.execute(context, dto);
  }
}
