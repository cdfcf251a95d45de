import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, NoBody, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { CopyCommands } from './copy-commands';
import { CopyQueue, CopyQueueQuery } from './copy-queue';
import { DenyCopyDto } from './order-copy.dto';

/** What a consulate does with orders whose right the register does not prove. */
@ApiTags('civil-registry: post')
@Controller('v1/civil-registry/copy-requests')
export class CopyHandlingController {
  constructor(
    private readonly commands: CopyCommands,
    private readonly queue: CopyQueue,
  ) {}

  @Get('queues/:queue')
  @Permit('civil-registry.copy-queue.read')
  @Answers({ description: 'Orders of your posts in this queue, and how many wait in each' }, 400, 401, 403, 404)
  page(@Ctx() context: RequestContext, @Param('queue') name: string, @Query() query: CopyQueueQuery) {
    return this.queue.page(context, name, query);
  }

  @Post(':id/assign')
  @HttpCode(200)
  @Permit('civil-registry.copy.assign')
  @Idempotent()
  @Answers({ description: 'The order, yours' }, 401, 403, 404, 409, 412)
  assign(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.assign(context, id);
  }

  @Post(':id/accept-proof')
  @HttpCode(200)
  @Permit('civil-registry.copy.accept-proof')
  @Idempotent()
  @Answers({ description: 'The order goes on: sealed, paid or searched' }, 401, 403, 404, 409, 412, 422)
  accept(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.acceptProof(context, id);
  }

  @Post(':id/deny')
  @HttpCode(200)
  @Permit('civil-registry.copy.deny')
  @Idempotent()
  @Answers({ description: 'The denied order' }, 400, 401, 403, 404, 409, 412)
  deny(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { reason }: DenyCopyDto) {
    return this.commands.deny(context, id, reason);
  }
}
