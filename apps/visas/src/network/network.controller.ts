import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { AwaitedQuery, NetworkQuery, OpenFilesCsvQuery, OpenFilesQuery, TransferBatchDto } from './network.dto';
import { ReadNetwork } from './read-network';
import { TransferBatch } from './transfer-batch';

/** The network of posts at one glance, for headquarters and for heads of their own posts. No person is named. */
@ApiTags('visas: headquarters')
@Controller('v1/visas/network')
export class NetworkController {
  constructor(private readonly network: ReadNetwork) {}

  @Get()
  @Permit('visas.network.read')
  @Answers({ description: 'Open files by post, state and age, and for which services they wait' }, 401, 403, 404)
  load(@Ctx() context: RequestContext, @Query() query: NetworkQuery) {
    return this.network.load(context, query);
  }

  @Get('files')
  @Permit('visas.network.read')
  @Answers({ description: 'Open files of your posts, the oldest first' }, 401, 403, 404)
  files(@Ctx() context: RequestContext, @Query() query: OpenFilesQuery) {
    return this.network.files(context, query);
  }

  @Get('files.csv')
  @ApiProduces('text/csv')
  @Permit('visas.network.read')
  @Answers({ description: 'The same files as one CSV file' }, 401, 403, 404)
  async csv(@Ctx() context: RequestContext, @Query() query: OpenFilesCsvQuery): Promise<StreamableFile> {
    const bytes = await this.network.csv(context, query);
    const disposition = 'attachment; filename="visas.csv"';
    return new StreamableFile(bytes, { type: 'text/csv; charset=utf-8', disposition });
  }

  @Get('consultations')
  @Permit('visas.network.read')
  @Answers({ description: 'Questions to other services whose answer is late, the latest first' }, 401, 403, 404)
  overdue(@Ctx() context: RequestContext, @Query() query: AwaitedQuery) {
    return this.network.overdue(context, query);
  }
}

/** Transfers of several files at once. */
@ApiTags('visas: headquarters')
@Controller('v1/visas/transfers')
export class TransfersController {
  constructor(private readonly batches: TransferBatch) {}

  @Post()
  @HttpCode(200)
  @Permit('visas.application.transfer')
  @Idempotent()
  @Answers({ description: 'The outcome of each file' }, 400, 401, 503)
  transfer(@Ctx() context: RequestContext, @Body() dto: TransferBatchDto) {
    return this.batches.execute(context, dto);
  }
}
