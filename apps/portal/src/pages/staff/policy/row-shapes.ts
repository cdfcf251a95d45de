import { listNames } from './policy.types';
import type { ListName } from './policy.types';

export type FieldKind =
  | 'line'
  | 'text'
  | 'date'
  | 'number'
  | 'choice'
  | 'choices'
  | 'country'
  | 'countries'
  | 'post'
  | 'posts'
  | 'amounts'
  | 'amount'
  | 'yes'
  | 'either';

/** One field of a row: where its value stands (members, joined by points) and of what kind it is. */
export interface FieldShape {
  name: string;
  kind: FieldKind;
  /** Left out, the row says nothing about it. */
  optional?: true;
  /** Asked under a heading of its own: whom the rule concerns. */
  part?: 'when';
}

const field = (name: string, kind: FieldKind): FieldShape => ({ name, kind });
const maybe = (name: string, kind: FieldKind): FieldShape => ({ name, kind, optional: true });
const when = (name: string, kind: FieldKind): FieldShape => ({ ...maybe(`when.${name}`, kind), part: 'when' });

const rule: readonly FieldShape[] = [
  field('id', 'line'),
  field('from', 'date'),
  maybe('to', 'date'),
  field('text.fr', 'text'),
  field('text.en', 'text'),
  field('source', 'line'),
  field('sample', 'yes'),
];

/** Whom a rule concerns. Everything that is left out holds for all. */
const forWhom: readonly FieldShape[] = [
  when('nationalities', 'countries'),
  when('residences', 'countries'),
  when('travelDocuments', 'choices'),
  when('purposes', 'choices'),
  when('minStayDays', 'number'),
  when('maxStayDays', 'number'),
  when('fromAge', 'number'),
  when('underAge', 'number'),
];

/** Only where post and type are known when the rule is asked. */
const forWhomLate: readonly FieldShape[] = [...forWhom, when('posts', 'posts'), when('confederal', 'either')];

const delays = [
  'paymentDays',
  'admissibilityWorkingDays',
  'informationDays',
  'examinationDays',
  'examinationMaxDays',
  'decisionHours',
  'issueHours',
  'escalationWorkingDays',
  'appealDays',
  'appealMonths',
].map((name) => field(`deadlines.${name}`, 'number'));

const lists: Readonly<Record<ListName, readonly FieldShape[]>> = {
  outcomes: [
    field('outcome', 'choice'),
    maybe('bond.currency', 'line'),
    maybe('bond.amount', 'amount'),
    maybe('bond.text.fr', 'text'),
    maybe('bond.text.en', 'text'),
    ...rule,
    ...forWhom,
  ],
  competence: [
    field('post', 'post'),
    maybe('representedBy.state', 'country'),
    maybe('representedBy.mission.fr', 'line'),
    maybe('representedBy.mission.en', 'line'),
    ...rule,
    ...forWhom,
  ],
  visaTypes: [
    field('code', 'line'),
    field('text.fr', 'line'),
    field('text.en', 'line'),
    field('entries', 'choice'),
    field('validityMonths', 'number'),
    field('maxStayDays', 'number'),
    field('purposes', 'choices'),
    maybe('confederal.territory', 'countries'),
  ],
  fees: [
    field('posts', 'posts'),
    field('currency', 'line'),
    field('amounts', 'amounts'),
    maybe('express', 'amount'),
    ...rule,
  ],
  documents: [
    field('kind', 'line'),
    field('title.fr', 'line'),
    field('title.en', 'line'),
    field('need', 'choice'),
    field('mediaTypes', 'choices'),
    ...rule,
    ...forWhomLate,
  ],
  consultations: [field('service', 'line'), ...rule, ...forWhomLate],
  processing: [field('class', 'choice'), maybe('posts', 'posts'), ...delays, ...rule],
  refusalCodes: [field('code', 'line'), field('text.fr', 'line'), field('text.en', 'line')],
};

const settings: readonly FieldShape[] = [
  field('activeFrom', 'date'),
  field('passport.monthsValidAfterArrival', 'number'),
  field('passport.maxAgeYears', 'number'),
  field('passport.freePages', 'number'),
  field('biometricsFromAge', 'number'),
  field('headquarters', 'post'),
  maybe('rollingStay.days', 'number'),
  maybe('rollingStay.window', 'number'),
  field('retention.draftDays', 'number'),
  field('retention.fileMonths', 'number'),
  field('retention.hitDetailDays', 'number'),
];

/** The fields of a row, by the list it stands in; `settings` is the one row beside the lists. */
export const shapesOf = (section: string): readonly FieldShape[] => {
  const list = listNames.find((name) => name === section);
  return list ? lists[list] : settings;
};
