import { Choice, IntField, ListOf, PageQuery, Text } from '@jatigi/platform-http';
import { consultedKinds, shownGroups, silenceRules } from '@jatigi/visas-domain';
import type { ShownGroup } from '@jatigi/visas-domain';

const CODE = /^[a-z0-9][a-z0-9.-]{1,59}$/;

export class OpenConsultationDto {
  @Text({ max: 60, pattern: CODE, example: 'security', description: 'A service of the register' })
  service!: string;
  @Text({ optional: true, max: 4000, example: 'Cette invitation est-elle connue de vos services ?' })
  question?: string;
}

export class ConsultationAnswerDto {
  @Choice(['no-objection', 'objection', 'more-information'])
  answer!: 'no-objection' | 'objection' | 'more-information';
  @Text({ optional: true, max: 4000, description: 'Why you object, or what you need to know; no word otherwise' })
  reason?: string;
}

export class ReasonDto {
  @Text({ max: 4000, example: 'La réponse n’est plus nécessaire : la demande est à refuser pour un autre motif.' })
  reason!: string;
}

export class ConsultationQuery extends PageQuery {
  @Choice(['waiting', 'done'], { optional: true, description: 'Those that wait for you; absent: `waiting`' })
  state?: 'waiting' | 'done';
}

export class ConsultedServiceDto {
  @Text({ max: 120, example: 'Ministère de la santé' })
  nameFr!: string;
  @Text({ max: 120, example: 'Ministry of health' })
  nameEn!: string;
  @Choice(consultedKinds)
  kind!: (typeof consultedKinds)[number];
  @Text({ optional: true, max: 3, pattern: /^[A-Z]{3}$/, example: 'NER', description: 'The partner State' })
  state?: string;
  @Text({ max: 16, pattern: /^[A-Z0-9][A-Z0-9-]{1,15}$/, example: 'MIN-SANTE', description: 'Post of its role' })
  desk!: string;
  @Choice(silenceRules, { description: 'What silence means when the time is over' })
  silence!: (typeof silenceRules)[number];
  @IntField({ min: 1, max: 365, example: 7 })
  days!: number;
  @Choice(['working-day', 'day'])
  unit!: 'working-day' | 'day';
  @ListOf('text', { max: 5, pattern: new RegExp(`^(${shownGroups.join('|')})$`), example: ['identity', 'journey'] })
  shows!: ShownGroup[];
}
