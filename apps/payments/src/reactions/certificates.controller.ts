import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { CertificateDenied, CertificatePaymentDue, CertificateWithdrawn, eventType } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { onPaymentDue } from './on-payment-due';
import { onSubjectClosed } from './on-subject-closed';

/** Fees of certificates: asked of whoever asked for the certificate. */
@Controller()
export class CertificatesController {
  @EventPattern<string>(eventType(CertificatePaymentDue))
  paymentDue(
    @Payload() { requesterPersonId: payerPersonId, post, amount, dueBy }: EventData<typeof CertificatePaymentDue>,
    @Ctx() { tx, aggregateId: id }: ReceivedEvent,
  ): Promise<void> {
    return onPaymentDue(tx, { kind: 'certificate-request', id }, { post, amount, dueBy, payerPersonId });
  }

  @EventPattern<string>(eventType(CertificateDenied))
  denied(
    @Payload() _data: EventData<typeof CertificateDenied>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    return onSubjectClosed(tx, aggregateId, null);
  }

  @EventPattern<string>(eventType(CertificateWithdrawn))
  withdrawn(
    @Payload() _data: EventData<typeof CertificateWithdrawn>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    return onSubjectClosed(tx, aggregateId, null);
  }
}
