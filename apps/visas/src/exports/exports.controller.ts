import { Controller, Get, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, NoBody, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { DataExports } from './data-exports';

/** One's own data, to take home. */
@ApiTags('visas: applicant')
@Controller('v1/visas/exports')
export class ExportsController {
  constructor(private readonly exports: DataExports) {}

  @Post()
  @HttpCode(202)
  @Permit('visas.export.request')
  @Idempotent()
  @Answers({ description: 'Begun: a signed archive of all your applications', status: 202 }, 401, 403, 409)
  ask(@Ctx() context: RequestContext, @NoBody() _body: object) {
    return this.exports.ask(context);
  }

  @Get()
  @Permit('visas.export.read')
  @Answers({ description: 'Your archives, the newest first; one is kept for seven days' }, 401, 403)
  list(@Ctx() context: RequestContext) {
    return this.exports.list(context);
  }

  @Get(':id/archive')
  @Permit('visas.export.read')
  @Answers({ description: 'The archive, ZIP: data, documents, manifest and the signature of the State' }, 401, 403, 404)
  async archive(@Ctx() context: RequestContext, @Uuid() id: string): Promise<StreamableFile> {
    const disposition = 'attachment; filename="mes-donnees-visas.zip"';
    return new StreamableFile(await this.exports.archive(context, id), { type: 'application/zip', disposition });
  }
}
