import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  eventType,
  TravelDocumentApproved,
  TravelDocumentEnded,
  TravelDocumentInvalidated,
  TravelDocumentReportedLost,
} from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { IssuePaper } from './issue-paper';
import { PaperEndings } from './paper-endings';

/**
 * What documents does about lost documents and laissez-passer; the aggregate of these facts is the report or the request.
 */
@Controller()
export class TravelReactions {
  constructor(
    private readonly issuing: IssuePaper,
    private readonly endings: PaperEndings,
  ) {}

  @EventPattern<string>(eventType(TravelDocumentReportedLost))
  onReportedLost(
    @Payload() { personId }: EventData<typeof TravelDocumentReportedLost>,
    @Ctx() event: ReceivedEvent,
  ): Promise<void> {
    return this.issuing.plan(event, 'loss-receipt', personId);
  }

  @EventPattern<string>(eventType(TravelDocumentApproved))
  onApproved(
    @Payload() { personId }: EventData<typeof TravelDocumentApproved>,
    @Ctx() event: ReceivedEvent,
  ): Promise<void> {
    return this.issuing.plan(event, 'emergency-travel-document', personId);
  }

  /** Lost, stolen, taken back, or its holder died. */
  @EventPattern<string>(eventType(TravelDocumentInvalidated))
  onInvalidated(
    @Payload() { reason }: EventData<typeof TravelDocumentInvalidated>,
    @Ctx() event: ReceivedEvent,
  ): Promise<void> {
    return this.end(event, reason);
  }

  /** The journey is over. A last day that passed says so on the sheet itself. */
  @EventPattern<string>(eventType(TravelDocumentEnded))
  async onEnded(
    @Payload() { reason }: EventData<typeof TravelDocumentEnded>,
    @Ctx() event: ReceivedEvent,
  ): Promise<void> {
    if (reason === 'arrived') await this.end(event, reason);
  }

  private end({ tx, aggregateId }: ReceivedEvent, reason: string): Promise<void> {
    return this.endings.end(tx, { kind: 'emergency-document', id: aggregateId }, { standing: 'revoked', reason });
  }
}
