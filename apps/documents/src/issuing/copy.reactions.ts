import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { CopiesInvalidated, CopyApproved, eventType, VisaAnnulled, VisaRevoked } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import { Jobs } from '@jatigi/platform-jobs';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { ISSUE_COPY } from './issue-copy';
import type { IssueCopyJob } from './issue-copy';
import { Withdrawals } from './withdrawals';

/** What documents does when the registry approves a copy, and when something that was issued no longer stands. */
@Controller()
export class CopyReactions {
  constructor(
    private readonly jobs: Jobs,
    private readonly withdrawals: Withdrawals,
  ) {}

  @EventPattern<string>(eventType(CopyApproved))
  async onApproved(@Payload() approved: EventData<typeof CopyApproved>, @Ctx() event: ReceivedEvent): Promise<void> {
    const payload: IssueCopyJob = {
      copyRequestId: event.aggregateId,
      requesterPersonId: approved.requesterPersonId,
      product: approved.product as IssueCopyJob['product'],
      ...(event.correlationId === undefined ? {} : { correlationId: event.correlationId }),
    };
    await this.jobs.enqueue(event.tx, { kind: ISSUE_COPY, key: event.aggregateId, payload });
  }

  /** The aggregate of this fact is the act. */
  @EventPattern<string>(eventType(CopiesInvalidated))
  onInvalidated(
    @Payload() standing: EventData<typeof CopiesInvalidated>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    return this.withdrawals.ofAct(tx, aggregateId, standing);
  }

  @EventPattern<string>(eventType(VisaAnnulled))
  onVisaAnnulled(
    @Payload() { documentId, reason }: EventData<typeof VisaAnnulled>,
    @Ctx() { tx }: ReceivedEvent,
  ): Promise<void> {
    return this.withdrawals.ofDocument(tx, documentId, { standing: 'revoked', reason });
  }

  @EventPattern<string>(eventType(VisaRevoked))
  onVisaRevoked(
    @Payload() { documentId, reason }: EventData<typeof VisaRevoked>,
    @Ctx() { tx }: ReceivedEvent,
  ): Promise<void> {
    return this.withdrawals.ofDocument(tx, documentId, { standing: 'revoked', reason });
  }
}
