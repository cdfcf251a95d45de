import { Controller, Get, Query } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { ServiceContract } from '@jatigi/contracts';
import { authorize } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, IntField, UuidField } from '@jatigi/platform-http';
import { readLog, REPLAY_PAGE } from '@jatigi/platform-messaging';
import type { ReplayPage } from '@jatigi/platform-messaging';
import type { RequestContext } from '@jatigi/platform-persistence';
import { Type as Convert } from 'class-transformer';
import { DataSource } from 'typeorm';
import { platformRules } from '../definition';

class EventsQuery {
  @Convert(() => Number)
  @IntField({
    optional: true,
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    description: 'Position; with an aggregate, version',
  })
  after?: number;

  @UuidField({ optional: true, description: 'Only the events of this aggregate' })
  aggregate?: string;

  @Convert(() => Number)
  @IntField({ optional: true, min: 1, max: REPLAY_PAGE, description: 'Events on one page' })
  limit?: number;
}

/** The replay API of a service that publishes: for other services, which fill gaps and read from the beginning. */
export function eventLogController(contract: ServiceContract): Type {
  @ApiExcludeController()
  @Controller('internal/events')
  class EventLogController {
    constructor(private readonly dataSource: DataSource) {}

    @Get()
    @Permit('platform.events.replay', { service: true })
    page(@Ctx() context: RequestContext, @Query() query: EventsQuery): Promise<ReplayPage> {
      authorize(platformRules, context.actor, 'platform.events.replay');
      const { after = 0, aggregate, limit } = query;
      return readLog(this.dataSource, contract, {
        after,
        ...(aggregate === undefined ? {} : { aggregateId: aggregate }),
        ...(limit === undefined ? {} : { limit }),
      });
    }
  }
  return EventLogController;
}
