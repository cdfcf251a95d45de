import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { DocumentIssued, eventType, PaymentReceived } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { momentOf } from './certificate-moment';
import { CertificateStore } from './certificate-store';

/** What happens to a certificate when payments and documents speak. Subjects of others are not ours. */
@Controller()
export class CertificatesReactions {
  constructor(private readonly store: CertificateStore) {}

  @EventPattern<string>(eventType(PaymentReceived))
  async onPaymentReceived(
    @Payload() { subject, receiptNumber }: EventData<typeof PaymentReceived>,
    @Ctx() { tx }: ReceivedEvent,
  ): Promise<void> {
    if (subject.kind !== 'certificate-request') return;
    const request = await this.store.lock(tx, subject.id);
    request.recordPayment(receiptNumber, await momentOf(tx, request));
    await this.store.save(tx, request);
  }

  @EventPattern<string>(eventType(DocumentIssued))
  async onDocumentIssued(
    @Payload() { subject, number }: EventData<typeof DocumentIssued>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    if (subject.kind !== 'certificate-request') return;
    const request = await this.store.lock(tx, subject.id);
    // Revoked while the paper was made: documents revokes it too, and nobody is given it.
    if (request.state !== 'APPROVED') return;
    request.recordIssue({ id: aggregateId, number }, tx.now);
    await this.store.save(tx, request);
  }
}
