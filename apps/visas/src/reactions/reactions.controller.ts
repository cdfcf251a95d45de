import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  DocumentIssued,
  DocumentReissued,
  eventType,
  PaymentReceived,
  PersonDied,
  PostChanged,
  PostClosed,
  PostOpened,
  TravelDocumentReportedLost,
} from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { RecountDeadlines } from '../deadlines/recount-deadlines';
import { closePost } from '../posts/posts';
import { OnReportedLost } from '../screening/on-reported-lost';
import { OnDocumentIssued } from './on-document-issued';
import { OnPaymentReceived } from './on-payment-received';
import { OnPersonDied } from './on-person-died';

/** What this service does when others speak. */
@Controller()
export class ReactionsController {
  constructor(
    private readonly paymentReceived: OnPaymentReceived,
    private readonly documentIssued: OnDocumentIssued,
    private readonly personDied: OnPersonDied,
    private readonly recount: RecountDeadlines,
    private readonly reportedLost: OnReportedLost,
  ) {}

  @EventPattern<string>(eventType(PaymentReceived))
  onPaymentReceived(@Payload() data: EventData<typeof PaymentReceived>, @Ctx() { tx }: ReceivedEvent): Promise<void> {
    return this.paymentReceived.handle(tx, data);
  }

  @EventPattern<string>(eventType(DocumentIssued))
  onDocumentIssued(@Payload() data: EventData<typeof DocumentIssued>, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.documentIssued.handle(event.tx, event.aggregateId, data);
  }

  @EventPattern<string>(eventType(DocumentReissued))
  onDocumentReissued(@Payload() data: EventData<typeof DocumentReissued>, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.documentIssued.handle(event.tx, event.aggregateId, data);
  }

  @EventPattern<string>(eventType(PersonDied))
  onPersonDied(@Payload() data: EventData<typeof PersonDied>, @Ctx() { tx }: ReceivedEvent): Promise<void> {
    return this.personDied.handle(tx, data);
  }

  @EventPattern<string>(eventType(TravelDocumentReportedLost))
  onReportedLost(@Ctx() { tx, aggregateId }: ReceivedEvent): Promise<void> {
    return this.reportedLost.handle(tx, aggregateId);
  }

  @EventPattern<string>(eventType(PostOpened))
  onPostOpened(@Payload() data: EventData<typeof PostOpened>, @Ctx() { tx }: ReceivedEvent): Promise<void> {
    return this.recount.keepPost(tx, data);
  }

  @EventPattern<string>(eventType(PostChanged))
  onPostChanged(@Payload() data: EventData<typeof PostChanged>, @Ctx() { tx }: ReceivedEvent): Promise<void> {
    return this.recount.keepPost(tx, data);
  }

  @EventPattern<string>(eventType(PostClosed))
  onPostClosed(@Payload() data: EventData<typeof PostClosed>, @Ctx() { tx }: ReceivedEvent): Promise<void> {
    return closePost(tx, data.code);
  }
}
