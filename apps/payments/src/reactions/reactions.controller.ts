import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  ApplicationDeclaredInadmissible,
  ApplicationPaymentDue,
  ApplicationWithdrawn,
  eventType,
  PostChanged,
  PostOpened,
} from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { onApplicationClosed } from './on-application-closed';
import { onApplicationPaymentDue } from './on-application-payment-due';
import { onPostChanged } from './on-post-changed';

/** What payments does when others speak. The transaction is that of the batch: effect and bookkeeping commit together. */
@Controller()
export class ReactionsController {
  @EventPattern<string>(eventType(ApplicationPaymentDue))
  paymentDue(
    @Payload() data: EventData<typeof ApplicationPaymentDue>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    return onApplicationPaymentDue(tx, aggregateId, data);
  }

  @EventPattern<string>(eventType(ApplicationWithdrawn))
  withdrawn(
    @Payload() data: EventData<typeof ApplicationWithdrawn>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    return onApplicationClosed(tx, aggregateId, data.refundDue ? 'application-withdrawn' : null);
  }

  @EventPattern<string>(eventType(ApplicationDeclaredInadmissible))
  inadmissible(
    @Payload() _data: EventData<typeof ApplicationDeclaredInadmissible>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    return onApplicationClosed(tx, aggregateId, 'declared-inadmissible');
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
