import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { ApplicationAppealDecided, ApplicationRefused, eventType } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { IssuePaper } from './issue-paper';
import { PaperEndings } from './paper-endings';

/** What documents does when visas refuses, and when an appeal overturns that; the aggregate is the application. */
@Controller()
export class RefusalReactions {
  constructor(
    private readonly issuing: IssuePaper,
    private readonly endings: PaperEndings,
  ) {}

  @EventPattern<string>(eventType(ApplicationRefused))
  onRefused(
    @Payload() { applicantPersonId }: EventData<typeof ApplicationRefused>,
    @Ctx() event: ReceivedEvent,
  ): Promise<void> {
    return this.issuing.plan(event, 'refusal-letter', applicantPersonId);
  }

  /** The letter tells what counts no more. */
  @EventPattern<string>(eventType(ApplicationAppealDecided))
  async onAppealDecided(
    @Payload() { outcome }: EventData<typeof ApplicationAppealDecided>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    if (outcome !== 'overturned') return;
    await this.endings.end(tx, { kind: 'visa-refusal', id: aggregateId }, { standing: 'revoked', reason: outcome });
  }
}
