import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import type { BatchRow } from './batch-outcomes';
import type { Batch } from './batch-rows';
import { ReissueBatches } from './batches';
import type { Batches } from './batches';
import type { Retried } from './parked-issues';
import { BatchRowsQuery, PlanBatchDto } from './register.dto';

/** Thousands of documents issued again. */
@ApiTags('documents: batches')
@Controller('v1/documents/batches')
export class BatchesController {
  constructor(private readonly batches: ReissueBatches) {}

  @Post()
  @HttpCode(202)
  @Permit('documents.batch.plan')
  @Idempotent()
  @Answers(
    { description: 'Planned: every standing document of a kind is issued again, or those that are named', status: 202 },
    401,
    403,
    404,
    422,
  )
  plan(@Ctx() context: RequestContext, @Body() dto: PlanBatchDto): Promise<Batch> {
    return this.batches.plan(context, dto);
  }

  @Get()
  @Permit('documents.batch.read')
  @Answers({ description: 'Batches of your posts, the newest first, with their progress' }, 401, 403)
  list(@Ctx() context: RequestContext): Promise<Batches> {
    return this.batches.list(context);
  }

  @Get(':id')
  @Permit('documents.batch.read')
  @Answers({ description: 'One batch: how many are done, skipped, parked, left' }, 401, 403, 404)
  progress(@Ctx() context: RequestContext, @Uuid() id: string): Promise<Batch> {
    return this.batches.progress(context, id);
  }

  @Get(':id/rows')
  @Permit('documents.batch.read')
  @Answers({ description: 'What became of each document, and of each row that named none' }, 401, 403, 404)
  rows(@Ctx() context: RequestContext, @Uuid() id: string, @Query() query: BatchRowsQuery): Promise<Page<BatchRow>> {
    return this.batches.rows(context, id, query);
  }

  @Post(':id/retry')
  @HttpCode(200)
  @Permit('documents.batch.plan')
  @Idempotent()
  @Answers({ description: 'How many parked documents of the batch are tried again' }, 401, 403, 404)
  retry(@Ctx() context: RequestContext, @Uuid() id: string): Promise<Retried> {
    return this.batches.retry(context, id);
  }
}
