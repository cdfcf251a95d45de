import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import {
  AcceptDocumentBatchDto,
  AssignBatchDto,
  BatchDto,
  BatchRowsQuery,
  DecideManyDto,
  ProposeBatchDto,
} from './batch.dto';
import { Batches } from './batches';

/** One command for many files: each by the rules of the single command, with an outcome of its own. */
@ApiTags('visas: batches')
@Controller('v1/visas/batches')
export class BatchesController {
  constructor(private readonly batches: Batches) {}

  @Post('assign')
  @HttpCode(202)
  @Permit('visas.batch.ask')
  @Idempotent()
  @Answers({ status: 202, description: 'The batch, waiting for its turn' }, 401, 403, 404, 422)
  assign(@Ctx() context: RequestContext, @Body() { group, files, ...parameters }: AssignBatchDto) {
    return this.batches.ask(context, { group, files }, { command: 'assign', parameters });
  }

  @Post('admit')
  @HttpCode(202)
  @Permit('visas.batch.ask')
  @Idempotent()
  @Answers({ status: 202, description: 'The batch, waiting for its turn' }, 401, 403, 404, 422)
  admit(@Ctx() context: RequestContext, @Body() which: BatchDto) {
    return this.batches.ask(context, which, { command: 'admit', parameters: {} });
  }

  @Post('accept-document')
  @HttpCode(202)
  @Permit('visas.batch.ask')
  @Idempotent()
  @Answers({ status: 202, description: 'The batch, waiting for its turn' }, 401, 403, 404, 422)
  accept(@Ctx() context: RequestContext, @Body() { group, files, ...parameters }: AcceptDocumentBatchDto) {
    return this.batches.ask(context, { group, files }, { command: 'accept-document', parameters });
  }

  @Post('propose-decision')
  @HttpCode(202)
  @Permit('visas.batch.ask')
  @Idempotent()
  @Answers({ status: 202, description: 'The batch, waiting for its turn' }, 401, 403, 404, 422)
  propose(@Ctx() context: RequestContext, @Body() { group, files, ...parameters }: ProposeBatchDto) {
    return this.batches.ask(context, { group, files }, { command: 'propose-decision', parameters });
  }

  @Post('decide')
  @HttpCode(202)
  @Permit('visas.batch.ask')
  @Idempotent()
  @Answers({ status: 202, description: 'The batch, waiting for its turn' }, 401, 403, 404, 422)
  decide(@Ctx() context: RequestContext, @Body() { group, files, ...parameters }: DecideManyDto) {
    return this.batches.ask(context, { group, files }, { command: 'decide', parameters });
  }

  @Get(':id')
  @Permit('visas.batch.read')
  @Answers({ description: 'How far it is, and which codes refused how many rows' }, 401, 403, 404)
  batch(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.batches.batch(context, id);
  }

  @Get(':id/rows')
  @Permit('visas.batch.read')
  @Answers({ description: 'The outcome of each file' }, 401, 403, 404)
  outcomes(@Ctx() context: RequestContext, @Uuid() id: string, @Query() query: BatchRowsQuery) {
    return this.batches.outcomes(context, id, query);
  }
}
