import {
  ApplicationInformationRequested,
  ApplicationPaymentDue,
  ApplicationRefused,
  ApplicationSubmitted,
  eventType,
  PaymentReceived,
  VisaIssued,
} from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { completeMessage, recordMessage } from '../messages/record-message';
import { Doorbells } from '../sending/doorbells';
import type { MailData } from '../templates/render-mail';
import type { TemplateName } from '../templates/templates';

/** The fee follows the submission within the same command; without a fee the mail leaves after this pause. */
const WAIT_FOR_AMOUNT_SECONDS = 3;

/** What people are told when others speak. */
@Controller()
export class ReactionsController {
  constructor(private readonly doorbells: Doorbells) {}

  @EventPattern<string>(eventType(ApplicationSubmitted))
  onSubmitted(@Payload() data: ApplicationSubmitted, @Ctx() event: ReceivedEvent): Promise<void> {
    const to = { personId: data.applicantPersonId, subjectId: event.aggregateId, waitSeconds: WAIT_FOR_AMOUNT_SECONDS };
    return this.tell(event, 'submitted', to, {});
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
    return this.tell(event, 'information-requested', to, { dueBy: data.dueBy });
  }

  @EventPattern<string>(eventType(ApplicationRefused))
  onRefused(@Payload() data: ApplicationRefused, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell(event, 'refused', { personId: data.applicantPersonId, subjectId: event.aggregateId }, {});
  }

  @EventPattern<string>(eventType(VisaIssued))
  onIssued(@Payload() data: VisaIssued, @Ctx() event: ReceivedEvent): Promise<void> {
    const { documentNumber, validFrom, validUntil } = data;
    const to = { personId: data.applicantPersonId, subjectId: event.aggregateId };
    return this.tell(event, 'issued', to, { documentNumber, validFrom, validUntil });
  }

  @EventPattern<string>(eventType(PaymentReceived))
  onPaid(@Payload() data: PaymentReceived, @Ctx() event: ReceivedEvent): Promise<void> {
    const { amount, receiptNumber } = data;
    return this.tell(
      event,
      'paid',
      { personId: data.payerPersonId, subjectId: data.subject.id },
      { amount, receiptNumber },
    );
  }

  private async tell(
    event: ReceivedEvent,
    template: TemplateName,
    to: { personId: string; subjectId: string; waitSeconds?: number },
    data: MailData,
  ): Promise<void> {
    await recordMessage(event.tx, { eventId: event.id, template, ...to, data: { ...data, subjectId: to.subjectId } });
    event.tx.afterCommit(() => this.doorbells.sending.ring());
  }
}
