import { eventType, TravelDocumentIssued, TravelDocumentRefused, TravelDocumentReportedLost } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { TemplateName } from '../templates/templates';
import { TellPerson } from './tell-person';

/** What people are told about a document they lost, and about the one that brings them home. */
@Controller()
export class TravelController {
  constructor(private readonly tell: TellPerson) {}

  @EventPattern<string>(eventType(TravelDocumentReportedLost))
  onReportedLost(@Payload() data: TravelDocumentReportedLost, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tellRequester(data, event, 'loss-reported');
  }

  @EventPattern<string>(eventType(TravelDocumentIssued))
  onIssued(@Payload() data: TravelDocumentIssued, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tellRequester(data, event, 'emergency-document-ready');
  }

  /** A request that ended by a death is told to nobody. */
  @EventPattern<string>(eventType(TravelDocumentRefused))
  async onRefused(@Payload() data: TravelDocumentRefused, @Ctx() event: ReceivedEvent): Promise<void> {
    if (data.reason !== 'person-died') await this.tellRequester(data, event, 'emergency-document-refused');
  }

  private tellRequester(
    { requesterPersonId: personId }: { requesterPersonId: string },
    event: ReceivedEvent,
    template: TemplateName,
  ): Promise<void> {
    return this.tell.about(event, template, { personId, subjectId: event.aggregateId }, {});
  }
}
