import {
  ApplicationAppealAssigned,
  ApplicationAppealDecided,
  ApplicationAppealLodged,
  eventType,
} from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { TemplateName } from '../templates/templates';
import { TellPerson } from './tell-person';

const outcomes: Readonly<Record<string, TemplateName>> = {
  upheld: 'appeal-upheld',
  overturned: 'appeal-overturned',
  'implicitly-rejected': 'appeal-implicitly-rejected',
};

/** What an applicant is told about her appeal: that it was received, that it is examined, and what came of it. */
@Controller()
export class AppealsController {
  constructor(private readonly tell: TellPerson) {}

  @EventPattern<string>(eventType(ApplicationAppealLodged))
  onLodged(@Payload() data: ApplicationAppealLodged, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell.about(event, 'appeal-lodged', toApplicant(data, event), { dueBy: data.dueBy });
  }

  @EventPattern<string>(eventType(ApplicationAppealAssigned))
  onAssigned(@Payload() data: ApplicationAppealAssigned, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.tell.about(event, 'appeal-assigned', toApplicant(data, event), {});
  }

  /** An outcome that came after this program was made: she finds it in her file. */
  @EventPattern<string>(eventType(ApplicationAppealDecided))
  async onDecided(@Payload() data: ApplicationAppealDecided, @Ctx() event: ReceivedEvent): Promise<void> {
    const template = outcomes[data.outcome];
    if (template) await this.tell.about(event, template, toApplicant(data, event), {});
  }
}

const toApplicant = (
  { applicantPersonId }: { applicantPersonId: string },
  { aggregateId }: ReceivedEvent,
): { personId: string; subjectId: string } => ({ personId: applicantPersonId, subjectId: aggregateId });
