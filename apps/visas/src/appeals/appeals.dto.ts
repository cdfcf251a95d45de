import { Choice, DateField, Text } from '@jatigi/platform-http';
import { appealVerdicts } from '@jatigi/visas-domain';
import type { AppealVerdict } from '@jatigi/visas-domain';
import { GrantTermsDto } from '../applications/application.dto';

export class LodgeAppealDto {
  @Text({ max: 4000, example: 'L’hôte a confirmé son invitation, voir sa lettre.', description: 'Why' })
  statement!: string;
}

export class DecideAppealDto {
  @Choice(appealVerdicts, { description: 'Must be what was proposed; otherwise return the appeal' })
  verdict!: AppealVerdict;
}

export class ProposeVerdictDto extends GrantTermsDto {
  @Choice(appealVerdicts, { description: 'uphold: the refusal stands; overturn: the visa is granted, with its terms' })
  verdict!: AppealVerdict;
  @Text({ optional: true, max: 4000, description: 'For the person who decides; never shown to the applicant' })
  note?: string;
}

export class StatisticsQuery {
  @DateField({ optional: true, example: '2026-01-01', description: 'Refusals from this day on' })
  from?: string;
  @DateField({ optional: true, example: '2026-12-31', description: 'Refusals until this day' })
  until?: string;
  @Text({ optional: true, max: 16, pattern: /^[A-Z0-9-]+$/, example: 'BER', description: 'One of your posts' })
  post?: string;
}
