import {
  eventType,
  PassportAppointmentMade,
  PassportAtPost,
  PassportRefused,
  PassportReturned,
} from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { TellPerson } from './tell-person';

/** What people are told about a passport, their own or that of somebody they are responsible for. */
@Controller()
export class PassportsController {
  constructor(private readonly tell: TellPerson) {}

  @EventPattern<string>(eventType(PassportAppointmentMade))
  onAppointment(@Payload() data: PassportAppointmentMade, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell.about(event, 'passport-appointment', toRequester(data, event), { on: data.on });
  }

  @EventPattern<string>(eventType(PassportReturned))
  onReturned(@Payload() data: PassportReturned, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell.about(event, 'passport-returned', toRequester(data, event), {});
  }

  @EventPattern<string>(eventType(PassportAtPost))
  onAtPost(@Payload() data: PassportAtPost, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell.about(event, 'passport-at-post', toRequester(data, event), {});
  }

  @EventPattern<string>(eventType(PassportRefused))
  onRefused(@Payload() data: PassportRefused, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell.about(event, 'passport-refused', toRequester(data, event), {});
  }
}

function toRequester(
  { requesterPersonId }: { requesterPersonId: string },
  { aggregateId }: ReceivedEvent,
): { personId: string; subjectId: string } {
  return { personId: requesterPersonId, subjectId: aggregateId };
}
