import type { Part } from './application.types';

export type FieldKind =
  | 'name'
  | 'text'
  | 'texts'
  | 'number'
  | 'date'
  | 'country'
  | 'countries'
  | 'choice'
  | 'document'
  | 'zone'
  | 'phone'
  | 'email';
/** Where a date may lie: what was, what comes. */
export type When = 'past' | 'today-or-later' | 'later';

export interface StepField {
  name: string;
  kind: FieldKind;
  optional?: boolean;
  /** Of a date. */
  when?: When;
  /** Of a date: day and month may be unknown. */
  isPartial?: boolean;
  /** Longest text. */
  max?: number;
}

export interface Step {
  slug: string;
  part: Part;
  fields: readonly StepField[];
}

export type SectionId = 'about' | 'passport' | 'journey';

const LINE = 80;
const LONG = 120;
const PERSON = 160;
const ADDRESS = 300;
const DECLARED = 1000;

const about: readonly Step[] = [
  {
    slug: 'name',
    part: 'applicant',
    fields: [
      { name: 'surname', kind: 'name', max: LINE },
      { name: 'givenNames', kind: 'name', max: LINE },
      { name: 'sex', kind: 'choice' },
      { name: 'otherNames', kind: 'texts', max: LONG, optional: true },
    ],
  },
  {
    slug: 'birth',
    part: 'applicant',
    fields: [
      { name: 'birthDate', kind: 'date', when: 'past' },
      { name: 'birthPlace', kind: 'text', max: LINE },
      { name: 'birthCountry', kind: 'country' },
      { name: 'civilStatus', kind: 'choice', optional: true },
      { name: 'fatherName', kind: 'text', max: PERSON, optional: true },
      { name: 'motherName', kind: 'text', max: PERSON, optional: true },
    ],
  },
  {
    slug: 'nationality',
    part: 'applicant',
    fields: [
      { name: 'nationality', kind: 'country' },
      { name: 'otherNationalities', kind: 'countries', optional: true },
      { name: 'formerNationalities', kind: 'countries', optional: true },
    ],
  },
  {
    slug: 'home',
    part: 'applicant',
    fields: [
      { name: 'residence', kind: 'country' },
      { name: 'residencePermit', kind: 'text', max: 40, optional: true },
      { name: 'address', kind: 'text', max: ADDRESS },
      { name: 'occupation', kind: 'text', max: LONG },
      { name: 'employer', kind: 'text', max: 200, optional: true },
      { name: 'phone', kind: 'phone', optional: true },
      { name: 'email', kind: 'email', max: 254, optional: true },
    ],
  },
  {
    slug: 'earlier',
    part: 'applicant',
    fields: [
      { name: 'earlierVisas', kind: 'text', max: DECLARED, optional: true },
      { name: 'earlierRefusals', kind: 'text', max: DECLARED, optional: true },
      { name: 'earlierStays', kind: 'text', max: DECLARED, optional: true },
    ],
  },
];

const passport: readonly Step[] = [
  {
    slug: 'passport',
    part: 'travelDocument',
    fields: [
      { name: 'kind', kind: 'choice' },
      { name: 'number', kind: 'document' },
      { name: 'issuer', kind: 'country' },
      { name: 'mrz', kind: 'zone', optional: true },
    ],
  },
  {
    slug: 'validity',
    part: 'travelDocument',
    fields: [
      { name: 'issuedOn', kind: 'date', when: 'past' },
      { name: 'expiresOn', kind: 'date', when: 'later' },
      { name: 'freePages', kind: 'number' },
    ],
  },
];

const journey: readonly Step[] = [
  {
    slug: 'trip',
    part: 'journey',
    fields: [
      { name: 'purpose', kind: 'choice' },
      { name: 'arrival', kind: 'date', when: 'today-or-later' },
      { name: 'departure', kind: 'date', when: 'today-or-later' },
    ],
  },
  {
    slug: 'stay',
    part: 'journey',
    fields: [
      { name: 'entries', kind: 'choice' },
      { name: 'addressInMali', kind: 'text', max: ADDRESS },
      { name: 'otherAddresses', kind: 'texts', max: 200, optional: true },
      { name: 'host', kind: 'text', max: 200, optional: true },
    ],
  },
  {
    slug: 'host',
    part: 'journey',
    fields: [
      { name: 'hostKind', kind: 'choice', optional: true },
      { name: 'hostAddress', kind: 'text', max: ADDRESS, optional: true },
      { name: 'invitation', kind: 'text', max: LINE, optional: true },
    ],
  },
  {
    slug: 'means',
    part: 'journey',
    fields: [
      { name: 'payer', kind: 'choice', optional: true },
      { name: 'returnTicket', kind: 'choice', optional: true },
      { name: 'returnTicketReference', kind: 'text', max: LINE, optional: true },
      { name: 'insurance', kind: 'text', max: 200, optional: true },
      { name: 'yellowFever', kind: 'choice', optional: true },
    ],
  },
  {
    slug: 'visa',
    part: 'journey',
    fields: [
      { name: 'visaType', kind: 'choice', optional: true },
      { name: 'processing', kind: 'choice', optional: true },
    ],
  },
];

/** The questions of an application, of every version of its form (`form-of-file.ts` picks): a few that belong together on each page. */
export const sections: Readonly<Record<SectionId, readonly Step[]>> = { about, passport, journey };
export const steps: readonly Step[] = [...about, ...passport, ...journey];

export const stepOf = (slug: string | undefined): Step | undefined => steps.find((step) => step.slug === slug);

/** The page where a field is asked: for links from what is missing. */
export function stepOfPointer(pointer: string): Step | undefined {
  const [, part, name] = pointer.split('/');
  return steps.find((step) => step.part === part && step.fields.some((field) => field.name === name));
}

/** Where to go after a page: the next of its section that is asked; after the last one the task list. */
export function stepAfter(slug: string, isAsked: (step: Step) => boolean = () => true): Step | undefined {
  const section = Object.values(sections).find((all) => all.some((step) => step.slug === slug)) ?? [];
  return section.slice(section.findIndex((step) => step.slug === slug) + 1).find(isAsked);
}
