import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { DocumentIssued, eventType, PaymentReceived } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { CopyStore } from '../copies/copy-store';

/** What happens to an order when payments and documents speak. Subjects of others are not ours. */
@Controller()
export class CopiesReactionsController {
  constructor(private readonly store: CopyStore) {}

  @EventPattern<string>(eventType(PaymentReceived))
  async onPaymentReceived(
    @Payload() { subject, receiptNumber }: EventData<typeof PaymentReceived>,
    @Ctx() { tx }: ReceivedEvent,
  ): Promise<void> {
    if (subject.kind !== 'copy-request') return;
    const request = await this.store.lock(tx, subject.id);
    request.recordPayment(receiptNumber, tx.now);
    await this.store.save(tx, request);
  }

  @EventPattern<string>(eventType(DocumentIssued))
  async onDocumentIssued(
    @Payload() { subject, number }: EventData<typeof DocumentIssued>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    if (subject.kind !== 'copy-request') return;
    const request = await this.store.lock(tx, subject.id);
    request.recordIssue({ id: aggregateId, number }, tx.now);
    await this.store.save(tx, request);
  }
}
