import { CopyDenied, CopyNotFound, CopyPaymentDue, CopySealed, CopySearching, eventType } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { TellPerson } from './tell-person';

/** What people are told about the copies they ordered. */
@Controller()
export class CopiesController {
  constructor(private readonly tell: TellPerson) {}

  @EventPattern<string>(eventType(CopyPaymentDue))
  onPaymentDue(@Payload() data: CopyPaymentDue, @Ctx() event: ReceivedEvent): Promise<void> {
    const { requesterPersonId, amount, dueBy } = data;
    return this.tell.about(event, 'copy-payment-due', toRequester(requesterPersonId, event), { amount, dueBy });
  }

  @EventPattern<string>(eventType(CopySearching))
  onSearching(@Payload() data: CopySearching, @Ctx() event: ReceivedEvent): Promise<void> {
    const { requesterPersonId, answerBy } = data;
    return this.tell.about(event, 'copy-searching', toRequester(requesterPersonId, event), { answerBy });
  }

  @EventPattern<string>(eventType(CopyNotFound))
  onNotFound(@Payload() data: CopyNotFound, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell.about(event, 'copy-not-found', toRequester(data.requesterPersonId, event), {});
  }

  @EventPattern<string>(eventType(CopyDenied))
  onDenied(@Payload() data: CopyDenied, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell.about(event, 'copy-denied', toRequester(data.requesterPersonId, event), {});
  }

  @EventPattern<string>(eventType(CopySealed))
  onSealed(@Payload() data: CopySealed, @Ctx() event: ReceivedEvent): Promise<void> {
    const { requesterPersonId, documentNumber } = data;
    return this.tell.about(event, 'copy-sealed', toRequester(requesterPersonId, event), { documentNumber });
  }
}

function toRequester(personId: string, { aggregateId }: ReceivedEvent): { personId: string; subjectId: string } {
  return { personId, subjectId: aggregateId };
}
