import { Controller, Get, Query } from '@nestjs/common';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { DeliveriesQuery, DeliveryQueries } from './delivery.queries';
import type { DeliveryResponse } from './delivery.queries';

@Controller('v1/notifications/deliveries')
export class DeliveriesController {
  constructor(private readonly queries: DeliveryQueries) {}

  @Get()
  @Permit('notifications.delivery.read')
  @Answers({ description: 'Newest first; `unknown` are those a person must look at' }, 401, 403)
  list(@Ctx() context: RequestContext, @Query() query: DeliveriesQuery): Promise<Page<DeliveryResponse>> {
    return this.queries.list(context, query);
  }
}
