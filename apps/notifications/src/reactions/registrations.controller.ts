import {
  eventType,
  PersonRegistered,
  RegistrationExpired,
  RegistrationRefused,
  RegistrationReturned,
} from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { TellPerson } from './tell-person';

/** What people are told about their registration, or the one they asked for somebody they are responsible for. */
@Controller()
export class RegistrationsController {
  constructor(private readonly tell: TellPerson) {}

  @EventPattern<string>(eventType(RegistrationReturned))
  onReturned(@Payload() data: RegistrationReturned, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell.about(event, 'registration-returned', toRequester(data, event), {});
  }

  @EventPattern<string>(eventType(RegistrationRefused))
  onRefused(@Payload() data: RegistrationRefused, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell.about(event, 'registration-refused', toRequester(data, event), {});
  }

  @EventPattern<string>(eventType(PersonRegistered))
  onRegistered(@Payload() data: PersonRegistered, @Ctx() event: ReceivedEvent): Promise<void> {
    const { validUntil } = data;
    return this.tell.about(event, 'registration-done', toRequester(data, event), { validUntil });
  }

  @EventPattern<string>(eventType(RegistrationExpired))
  onExpired(@Payload() data: RegistrationExpired, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell.about(event, 'registration-expired', toRequester(data, event), {});
  }
}

function toRequester(
  { requesterPersonId }: { requesterPersonId: string },
  { aggregateId }: ReceivedEvent,
): { personId: string; subjectId: string } {
  return { personId: requesterPersonId, subjectId: aggregateId };
}
