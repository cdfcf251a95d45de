import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  DocumentIssued,
  DocumentReissued,
  eventType,
  PaymentReceived,
  PersonStruckOff,
  PersonTransferred,
  RegistrationExpired,
} from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { SealedDocument } from '@jatigi/kernel';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';
import { momentOf } from './certificate-moment';
import { CertificateStore } from './certificate-store';
import { EndCertificates } from './end-certificates';

/** What happens to a certificate when payments, documents and the consular register speak. Subjects of others are not ours. */
@Controller()
export class CertificatesReactions {
  constructor(
    private readonly store: CertificateStore,
    private readonly certificates: EndCertificates,
  ) {}

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
    @Ctx() { tx, aggregateId: id }: ReceivedEvent,
  ): Promise<void> {
    if (subject.kind === 'certificate-request') await this.onEdition(tx, subject.id, { id, number });
  }

  @EventPattern<string>(eventType(DocumentReissued))
  async onDocumentReissued(
    @Payload() { subject, number, edition }: EventData<typeof DocumentReissued>,
    @Ctx() { tx, aggregateId: id }: ReceivedEvent,
  ): Promise<void> {
    if (subject.kind === 'certificate-request') await this.onEdition(tx, subject.id, { id, number, edition });
  }

  @EventPattern<string>(eventType(PersonStruckOff))
  onStruckOff(@Payload() _data: EventData<typeof PersonStruckOff>, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.certificates.ofRegistration(event.tx, event.aggregateId);
  }

  @EventPattern<string>(eventType(PersonTransferred))
  onTransferred(@Payload() _data: EventData<typeof PersonTransferred>, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.certificates.ofRegistration(event.tx, event.aggregateId);
  }

  @EventPattern<string>(eventType(RegistrationExpired))
  onExpired(@Payload() _data: EventData<typeof RegistrationExpired>, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.certificates.ofRegistration(event.tx, event.aggregateId);
  }

  private async onEdition(tx: Tx, requestId: string, document: SealedDocument): Promise<void> {
    const request = await this.store.lock(tx, requestId);
    if (request.document) request.recordReissue(document, tx.now);
    else if (request.state === 'APPROVED') request.recordIssue(document, tx.now);
    else return; // revoked while the paper was made: documents revokes it too, and nobody is given it
    await this.store.save(tx, request);
  }
}
