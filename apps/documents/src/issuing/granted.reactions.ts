import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { ApplicationGranted, eventType } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import { Jobs } from '@jatigi/platform-jobs';
import type { ReceivedEvent } from '@jatigi/platform-messaging';

import { ISSUE_E_VISA } from './issue-e-visa';
import type { IssueEVisaJob } from './issue-e-visa';

/** What documents does when visas speaks. Printing takes longer than a batch may: a job does it. */
@Controller()
export class GrantedReactions {
  constructor(private readonly jobs: Jobs) {}

  @EventPattern<string>(eventType(ApplicationGranted))
  async onGranted(
    @Payload() granted: EventData<typeof ApplicationGranted>,
    @Ctx() event: ReceivedEvent,
  ): Promise<void> {
    const payload: IssueEVisaJob = {
      applicationId: event.aggregateId,
      applicantPersonId: granted.applicantPersonId,
      ...(event.correlationId === undefined ? {} : { correlationId: event.correlationId }),
    };
    await this.jobs.enqueue(event.tx, { kind: ISSUE_E_VISA, key: event.aggregateId, payload });
  }
}
