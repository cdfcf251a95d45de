import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { eventType, VisaPassportReplaced } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import { Jobs } from '@jatigi/platform-jobs';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { RENEW_E_VISA } from './renew-e-visa';
import type { RenewEVisaJob } from './renew-e-visa';

/** What documents does when the holder of a visa has a new passport. */
@Controller()
export class PassportReactions {
  constructor(private readonly jobs: Jobs) {}

  @EventPattern<string>(eventType(VisaPassportReplaced))
  async onReplaced(
    @Payload() { replacedBy }: EventData<typeof VisaPassportReplaced>,
    @Ctx() event: ReceivedEvent,
  ): Promise<void> {
    const payload: RenewEVisaJob = { applicationId: event.aggregateId, replacedBy };
    await this.jobs.enqueue(event.tx, { kind: RENEW_E_VISA, key: event.id, payload });
  }
}
