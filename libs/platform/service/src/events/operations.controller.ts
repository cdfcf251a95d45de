import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { authorize, DomainError } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Choice, Ctx, Flag, IntField, Text, Uuid, UuidField } from '@jatigi/platform-http';
import { PARK_REASONS } from '@jatigi/platform-messaging';
import type { LogEntry, ParkedEvent, ParkReason, Unparked } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { Type as Convert } from 'class-transformer';
import { platformRules } from '../definition';
import { EventOperations } from './operations';
import type { EventsStatus, ReplayAnswer } from './operations';

class LinesQuery {
  @Choice(PARK_REASONS, { optional: true, description: 'Only lines whose first event waits for this reason' })
  reason?: ParkReason;

  @Convert(() => Number)
  @IntField({ optional: true, min: 1, max: 1_000 })
  limit?: number;
}

class ReplayRequest {
  @UuidField({ optional: true, description: 'The line of this aggregate' })
  aggregateId?: string;

  @IntField({
    optional: true,
    min: 1,
    description: 'The line of this parked event, or a record of which nobody knows more',
  })
  row?: number;

  @Choice(PARK_REASONS, { optional: true, description: 'All lines that wait for this reason' })
  reason?: ParkReason;

  @Flag({ optional: true, description: 'All lines' })
  all?: boolean;

  @IntField({ optional: true, description: 'With a reason or all: go on where the last answer said' })
  after?: number;
}

class DiscardRequest {
  @Text({ min: 10, max: 500, description: 'Why this fact is given up; kept with it' })
  reason!: string;
}

const rowOf = (text: string): number => {
  if (/^[1-9]\d{0,15}$/.test(text)) return Number(text);
  throw new DomainError({ code: 'not-found', kind: 'not-found', detail: 'This parked event does not exist.' });
};

/** Exactly one of the four, so that nobody replays everything by leaving a field out. */
function checkOrder({ aggregateId, row, reason, all }: ReplayRequest): void {
  if ([aggregateId, row, reason, all || undefined].filter((one) => one !== undefined).length === 1) return;
  throw new DomainError({
    code: 'replay-unclear',
    kind: 'invalid',
    detail: 'Name one of aggregateId, row, reason or all: true.',
    errors: [{ pointer: '', code: 'replay-unclear', detail: 'One of aggregateId, row, reason or all is needed.' }],
  });
}

/** What administrators see and order of the events of a service. */
abstract class EventOperationsRoutes {
  constructor(
    private readonly operations: EventOperations,
    private readonly transactions: Transactions,
  ) {}

  @Get('status')
  @Permit('platform.events.read')
  async status(@Ctx() context: RequestContext): Promise<EventsStatus> {
    await this.allow(context, 'platform.events.read');
    return this.operations.status();
  }

  @Get('parked')
  @Permit('platform.events.read')
  async lines(@Ctx() context: RequestContext, @Query() { reason, limit = 100 }: LinesQuery): Promise<object> {
    await this.allow(context, 'platform.events.read');
    return { lines: await this.operations.lines(reason, limit) };
  }

  @Get('parked/:row')
  @Permit('platform.events.read')
  async event(@Ctx() context: RequestContext, @Param('row') row: string): Promise<ParkedEvent> {
    await this.allow(context, 'platform.events.read');
    return this.operations.event(rowOf(row));
  }

  /** Of the service's own log: what it said itself. */
  @Get('log/:eventId')
  @Permit('platform.events.read')
  async logged(@Ctx() context: RequestContext, @Uuid('eventId') eventId: string): Promise<LogEntry> {
    await this.allow(context, 'platform.events.read');
    return this.operations.logged(eventId);
  }

  @Post('replays')
  @HttpCode(200)
  @Permit('platform.events.operate')
  async replay(@Ctx() context: RequestContext, @Body() order: ReplayRequest): Promise<ReplayAnswer> {
    const person = await this.allow(context, 'platform.events.operate');
    checkOrder(order);
    return this.operations.replay(order, person);
  }

  @Post('parked/:row/discard-request')
  @HttpCode(200)
  @Permit('platform.events.operate')
  async ask(@Ctx() context: RequestContext, @Param('row') row: string, @Body() body: DiscardRequest) {
    const person = await this.allow(context, 'platform.events.operate');
    return this.operations.askDiscard(rowOf(row), person, body.reason);
  }

  @Post('parked/:row/discard')
  @HttpCode(200)
  @Permit('platform.events.operate')
  async agree(@Ctx() context: RequestContext, @Param('row') row: string): Promise<Unparked> {
    const person = await this.allow(context, 'platform.events.operate');
    return this.operations.agreeToDiscard(rowOf(row), person);
  }

  /** Grants are read in a transaction. @returns the person who acts */
  private allow(context: RequestContext, action: string): Promise<string> {
    return this.transactions.read(context, (tx) => {
      authorize(platformRules, tx.actor, action);
      return Promise.resolve(tx.actor.personId ?? '');
    });
  }
}

/** The same under `/v1/<service>/operations/events`. */
export function operationsController(service: string): Type {
  @ApiExcludeController()
  @Controller(`v1/${service}/operations/events`)
  class EventOperationsController extends EventOperationsRoutes {
    // Only a class with a decorator tells Nest what its constructor takes: the abstract one has none.
    constructor(operations: EventOperations, transactions: Transactions) {
      super(operations, transactions);
    }
  }
  return EventOperationsController;
}
