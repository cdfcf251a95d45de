import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { DecideBatchDto } from './application.dto';
import { DecideBatch } from './decide-batch';

/** Decisions over several files at once. */
@ApiTags('visas: post')
@Controller('v1/visas/decisions')
export class DecisionsController {
  constructor(private readonly batches: DecideBatch) {}

  @Post()
  @HttpCode(200)
  @Permit('visas.application.decide')
  @Idempotent()
  @Answers({ description: 'The outcome of each file' }, 400, 401, 503)
  decide(@Ctx() context: RequestContext, @Body() dto: DecideBatchDto) {
    return this.batches.execute(context, dto);
  }
}
