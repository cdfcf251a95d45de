import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { eventType, PersonRegistered, PersonStruckOff, PersonTransferred } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import { Jobs } from '@jatigi/platform-jobs';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { ISSUE_REGISTRATION } from './issue-registration';
import type { IssueRegistrationJob } from './issue-registration';
import { RegistrationEndings } from './registration-endings';
import type { Ending } from './registration-endings';
import { Withdrawals } from './withdrawals';

/**
 * What documents does when identity registers a person, and when a registration ends; the aggregate of these facts is the
 * registration. `registration.expired` is not heard: the certificate says its last day itself.
 */
@Controller()
export class RegistrationReactions {
  constructor(
    private readonly jobs: Jobs,
    private readonly endings: RegistrationEndings,
    private readonly withdrawals: Withdrawals,
  ) {}

  @EventPattern<string>(eventType(PersonRegistered))
  async onRegistered(
    @Payload() { personId }: EventData<typeof PersonRegistered>,
    @Ctx() event: ReceivedEvent,
  ): Promise<void> {
    const payload: IssueRegistrationJob = {
      registrationId: event.aggregateId,
      personId,
      ...(event.correlationId === undefined ? {} : { correlationId: event.correlationId }),
    };
    await this.jobs.enqueue(event.tx, { kind: ISSUE_REGISTRATION, key: event.aggregateId, payload });
  }

  @EventPattern<string>(eventType(PersonStruckOff))
  onStruckOff(@Payload() { reason }: EventData<typeof PersonStruckOff>, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.end(event, { standing: 'revoked', reason });
  }

  /** She stands in the register of another post, which gives her its own certificate. */
  @EventPattern<string>(eventType(PersonTransferred))
  onTransferred(@Ctx() event: ReceivedEvent): Promise<void> {
    return this.end(event, { standing: 'superseded', reason: 'transferred' });
  }

  private async end({ tx, aggregateId }: ReceivedEvent, ending: Ending): Promise<void> {
    await this.endings.write(tx, aggregateId, ending);
    await this.withdrawals.ofRegistration(tx, aggregateId, ending);
  }
}
