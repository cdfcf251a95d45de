import {
  CertificateDenied,
  CertificateEnquiryOpened,
  CertificateInvited,
  CertificateNotFound,
  CertificatePaymentDue,
  CertificateReturned,
  CertificateRevoked,
  CertificateSealed,
  eventType,
} from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { TellPerson } from './tell-person';

/** What people are told about their certificates, or those they asked for somebody they are responsible for. */
@Controller()
export class CertificatesController {
  constructor(private readonly tell: TellPerson) {}

  @EventPattern<string>(eventType(CertificateInvited))
  onInvited(@Payload() data: CertificateInvited, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell.about(event, 'certificate-invited', toRequester(data, event), { comeBy: data.comeBy });
  }

  @EventPattern<string>(eventType(CertificateEnquiryOpened))
  onEnquiry(@Payload() data: CertificateEnquiryOpened, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell.about(event, 'certificate-enquiry', toRequester(data, event), { answerBy: data.answerBy });
  }

  @EventPattern<string>(eventType(CertificateReturned))
  onReturned(@Payload() data: CertificateReturned, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell.about(event, 'certificate-returned', toRequester(data, event), {});
  }

  @EventPattern<string>(eventType(CertificatePaymentDue))
  onPaymentDue(@Payload() data: CertificatePaymentDue, @Ctx() event: ReceivedEvent): Promise<void> {
    const { amount, dueBy } = data;
    return this.tell.about(event, 'certificate-payment-due', toRequester(data, event), { amount, dueBy });
  }

  @EventPattern<string>(eventType(CertificateSealed))
  onSealed(@Payload() data: CertificateSealed, @Ctx() event: ReceivedEvent): Promise<void> {
    const { documentNumber } = data;
    return this.tell.about(event, 'certificate-sealed', toRequester(data, event), { documentNumber });
  }

  /** Nobody writes to the dead. */
  @EventPattern<string>(eventType(CertificateDenied))
  async onDenied(@Payload() data: CertificateDenied, @Ctx() event: ReceivedEvent): Promise<void> {
    if (hasDied(data)) return;
    await this.tell.about(event, 'certificate-denied', toRequester(data, event), {});
  }

  @EventPattern<string>(eventType(CertificateNotFound))
  onNotFound(@Payload() data: CertificateNotFound, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell.about(event, 'certificate-not-found', toRequester(data, event), {});
  }

  @EventPattern<string>(eventType(CertificateRevoked))
  async onRevoked(@Payload() data: CertificateRevoked, @Ctx() event: ReceivedEvent): Promise<void> {
    if (hasDied(data)) return;
    await this.tell.about(event, 'certificate-revoked', toRequester(data, event), {});
  }
}

/** Whoever asked for a ward is told all the same. */
function hasDied({ personId, requesterPersonId, reason }: CertificateDenied | CertificateRevoked): boolean {
  return reason === 'person-died' && personId === requesterPersonId;
}

function toRequester(
  { requesterPersonId }: { requesterPersonId: string },
  { aggregateId }: ReceivedEvent,
): { personId: string; subjectId: string } {
  return { personId: requesterPersonId, subjectId: aggregateId };
}
