import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { eventType, PersonRegistered, PersonStruckOff, PersonTransferred } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { IssuePaper } from './issue-paper';
import { PaperEndings } from './paper-endings';

const subjectOf = ({ aggregateId }: ReceivedEvent) => ({ kind: 'registration', id: aggregateId });

/**
 * What documents does when identity registers a person, and when a registration ends; the aggregate of these facts is the
 * registration. `registration.expired` is not heard: the certificate says its last day itself.
 */
@Controller()
export class RegistrationReactions {
  constructor(
    private readonly issuing: IssuePaper,
    private readonly endings: PaperEndings,
  ) {}

  @EventPattern<string>(eventType(PersonRegistered))
  onRegistered(
    @Payload() { personId }: EventData<typeof PersonRegistered>,
    @Ctx() event: ReceivedEvent,
  ): Promise<void> {
    return this.issuing.plan(event, 'consular-registration', personId);
  }

  @EventPattern<string>(eventType(PersonStruckOff))
  onStruckOff(@Payload() { reason }: EventData<typeof PersonStruckOff>, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.endings.end(event.tx, subjectOf(event), { standing: 'revoked', reason });
  }

  /** She stands in the register of another post, which gives her its own certificate. */
  @EventPattern<string>(eventType(PersonTransferred))
  onTransferred(@Ctx() event: ReceivedEvent): Promise<void> {
    return this.endings.end(event.tx, subjectOf(event), { standing: 'superseded', reason: 'transferred' });
  }
}
