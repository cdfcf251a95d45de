import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { DocumentIssued, DocumentReissued, eventType, PaymentReceived } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { SealedDocument } from '@jatigi/kernel';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';
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
    @Ctx() { tx, aggregateId: id }: ReceivedEvent,
  ): Promise<void> {
    if (subject.kind === 'copy-request') await this.onEdition(tx, subject.id, { id, number });
  }

  @EventPattern<string>(eventType(DocumentReissued))
  async onDocumentReissued(
    @Payload() { subject, number, edition }: EventData<typeof DocumentReissued>,
    @Ctx() { tx, aggregateId: id }: ReceivedEvent,
  ): Promise<void> {
    if (subject.kind === 'copy-request') await this.onEdition(tx, subject.id, { id, number, edition });
  }

  private async onEdition(tx: Tx, requestId: string, document: SealedDocument): Promise<void> {
    const request = await this.store.lock(tx, requestId);
    if (request.document) request.recordReissue(document, tx.now);
    else request.recordIssue(document, tx.now);
    await this.store.save(tx, request);
  }
}
