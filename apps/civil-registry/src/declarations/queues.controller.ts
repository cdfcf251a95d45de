import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { QueueQueries } from './queue.queries';
import { QueueQuery } from './queue.dto';

/** The work of a post, the oldest first. */
@ApiTags('civil-registry: post')
@Controller('v1/civil-registry/queues')
export class QueuesController {
  constructor(private readonly queries: QueueQueries) {}

  @Get(':queue')
  @Permit('civil-registry.queue.read')
  @Answers({ description: 'Declarations of your posts in this queue, and how many wait in each' }, 401, 403, 404)
  queue(@Ctx() context: RequestContext, @Param('queue') name: string, @Query() query: QueueQuery) {
    return this.queries.queue(context, name, query);
  }
}
