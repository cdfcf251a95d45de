import {
  ApplicationInformationRequested,
  ApplicationInterviewInvited,
  ApplicationPaymentDue,
  ApplicationRefused,
  ApplicationSubmitted,
  eventType,
  PaymentReceived,
  VisaAnnulled,
  VisaIssued,
  VisaRevoked,
} from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { completeMessage } from '../messages/record-message';
import { Doorbells } from '../sending/doorbells';
import type { TemplateName } from '../templates/templates';
import { TellPerson } from './tell-person';

/** The fee follows the submission within the same command; without a fee the mail leaves after this pause. */
const WAIT_FOR_AMOUNT_SECONDS = 3;

/** What people are told when others speak. */
@Controller()
export class ReactionsController {
  constructor(
    private readonly doorbells: Doorbells,
    private readonly tell: TellPerson,
  ) {}

  @EventPattern<string>(eventType(ApplicationSubmitted))
  onSubmitted(@Payload() data: ApplicationSubmitted, @Ctx() event: ReceivedEvent): Promise<void> {
    const to = { personId: data.applicantPersonId, subjectId: event.aggregateId, waitSeconds: WAIT_FOR_AMOUNT_SECONDS };
    return this.tell.about(event, 'submitted', to, {});
  }

  @EventPattern<string>(eventType(ApplicationPaymentDue))
  async onPaymentDue(@Payload() data: ApplicationPaymentDue, @Ctx() event: ReceivedEvent): Promise<void> {
    const { amount, dueBy } = data;
    await completeMessage(event.tx, { subjectId: event.aggregateId, template: 'submitted' }, { amount, dueBy });
    event.tx.afterCommit(() => this.doorbells.sending.ring());
  }

  @EventPattern<string>(eventType(ApplicationInformationRequested))
  onInformationRequested(@Payload() data: ApplicationInformationRequested, @Ctx() event: ReceivedEvent): Promise<void> {
    const to = { personId: data.applicantPersonId, subjectId: event.aggregateId };
    return this.tell.about(event, 'information-requested', to, { dueBy: data.dueBy });
  }

  @EventPattern<string>(eventType(ApplicationInterviewInvited))
  onInterviewInvited(@Payload() data: ApplicationInterviewInvited, @Ctx() event: ReceivedEvent): Promise<void> {
    const to = { personId: data.applicantPersonId, subjectId: event.aggregateId };
    return this.tell.about(event, 'interview-invited', to, { on: data.on });
  }

  @EventPattern<string>(eventType(ApplicationRefused))
  onRefused(@Payload() data: ApplicationRefused, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell.about(event, 'refused', { personId: data.applicantPersonId, subjectId: event.aggregateId }, {});
  }

  @EventPattern<string>(eventType(VisaIssued))
  onIssued(@Payload() data: VisaIssued, @Ctx() event: ReceivedEvent): Promise<void> {
    const { documentNumber, validFrom, validUntil } = data;
    const to = { personId: data.applicantPersonId, subjectId: event.aggregateId };
    return this.tell.about(event, 'issued', to, { documentNumber, validFrom, validUntil });
  }

  @EventPattern<string>(eventType(VisaAnnulled))
  onAnnulled(@Payload() data: VisaAnnulled, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell.about(event, 'visa-ended', { personId: data.applicantPersonId, subjectId: event.aggregateId }, {});
  }

  @EventPattern<string>(eventType(VisaRevoked))
  async onRevoked(@Payload() data: VisaRevoked, @Ctx() event: ReceivedEvent): Promise<void> {
    if (data.reason === 'holder-died') return;
    const to = { personId: data.applicantPersonId, subjectId: event.aggregateId };
    await this.tell.about(event, 'visa-ended', to, {});
  }

  @EventPattern<string>(eventType(PaymentReceived))
  onPaid(@Payload() data: PaymentReceived, @Ctx() event: ReceivedEvent): Promise<void> {
    const { amount, receiptNumber } = data;
    return this.tell.about(
      event,
      paidTemplates[data.subject.kind] ?? 'paid',
      { personId: data.payerPersonId, subjectId: data.subject.id },
      { amount, receiptNumber },
    );
  }
}

/** Of which thing the payment is said; a visa otherwise. */
const paidTemplates: Readonly<Record<string, TemplateName>> = {
  'copy-request': 'copy-paid',
  'certificate-request': 'certificate-paid',
};
