import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  ApplicationClosed,
  ApplicationDeclaredInadmissible,
  ApplicationErased,
  ApplicationNothingDue,
  ApplicationPaymentDue,
  ApplicationWithdrawn,
  CopyDenied,
  CopyPaymentDue,
  CopyWithdrawn,
  eventType,
  PostChanged,
  PostOpened,
} from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { onPaymentDue } from './on-payment-due';
import { onPostChanged } from './on-post-changed';
import { onSubjectClosed } from './on-subject-closed';

/** What payments does when others speak. The transaction is that of the batch: effect and bookkeeping commit together. */
@Controller()
export class ReactionsController {
  @EventPattern<string>(eventType(ApplicationPaymentDue))
  paymentDue(
    @Payload() data: EventData<typeof ApplicationPaymentDue>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    const { applicantPersonId: payerPersonId, ...due } = data;
    return onPaymentDue(tx, { kind: 'visa-application', id: aggregateId }, { ...due, payerPersonId });
  }

  /** Submitted again under a policy that asks nothing. */
  @EventPattern<string>(eventType(ApplicationNothingDue))
  nothingDue(
    @Payload() _data: EventData<typeof ApplicationNothingDue>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    return onSubjectClosed(tx, aggregateId, 'fee-changed');
  }

  /** A draft does not go with money that came for it. What was examined keeps its fee. */
  @EventPattern<string>(eventType(ApplicationErased))
  erased(
    @Payload() { reason }: EventData<typeof ApplicationErased>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    return onSubjectClosed(tx, aggregateId, reason === 'never-submitted' ? reason : null);
  }

  @EventPattern<string>(eventType(ApplicationWithdrawn))
  withdrawn(
    @Payload() data: EventData<typeof ApplicationWithdrawn>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    return onSubjectClosed(tx, aggregateId, data.refundDue ? 'application-withdrawn' : null);
  }

  @EventPattern<string>(eventType(ApplicationDeclaredInadmissible))
  inadmissible(
    @Payload() _data: EventData<typeof ApplicationDeclaredInadmissible>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    return onSubjectClosed(tx, aggregateId, 'declared-inadmissible');
  }

  /** Its applicant died: nothing is asked any more. What was paid is not ours to give to anybody by ourselves. */
  @EventPattern<string>(eventType(ApplicationClosed))
  closed(
    @Payload() _data: EventData<typeof ApplicationClosed>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    return onSubjectClosed(tx, aggregateId, null);
  }

  @EventPattern<string>(eventType(CopyPaymentDue))
  copyPaymentDue(
    @Payload() data: EventData<typeof CopyPaymentDue>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    const { requesterPersonId: payerPersonId, ...due } = data;
    return onPaymentDue(tx, { kind: 'copy-request', id: aggregateId }, { ...due, payerPersonId });
  }

  @EventPattern<string>(eventType(CopyDenied))
  copyDenied(@Payload() _data: EventData<typeof CopyDenied>, @Ctx() { tx, aggregateId }: ReceivedEvent): Promise<void> {
    return onSubjectClosed(tx, aggregateId, null);
  }

  @EventPattern<string>(eventType(CopyWithdrawn))
  copyWithdrawn(
    @Payload() _data: EventData<typeof CopyWithdrawn>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    return onSubjectClosed(tx, aggregateId, null);
  }

  @EventPattern<string>(eventType(PostOpened))
  postOpened(@Payload() data: EventData<typeof PostOpened>, @Ctx() { tx }: ReceivedEvent): Promise<void> {
    return onPostChanged(tx, data);
  }

  @EventPattern<string>(eventType(PostChanged))
  postChanged(@Payload() data: EventData<typeof PostChanged>, @Ctx() { tx }: ReceivedEvent): Promise<void> {
    return onPostChanged(tx, data);
  }
}
