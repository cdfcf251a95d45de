import type { Part } from './application.types';

export type FieldKind = 'name' | 'text' | 'number' | 'date' | 'country' | 'countries' | 'choice' | 'document' | 'phone';
/** Where a date may lie: what was, what comes. */
export type When = 'past' | 'today-or-later' | 'later';

export interface StepField {
  name: string;
  kind: FieldKind;
  optional?: boolean;
  /** Of a date. */
  when?: When;
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
const ADDRESS = 300;

const about: readonly Step[] = [
  {
    slug: 'name',
    part: 'applicant',
    fields: [
      { name: 'surname', kind: 'name', max: LINE },
      { name: 'givenNames', kind: 'name', max: LINE },
      { name: 'sex', kind: 'choice' },
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
    ],
  },
  {
    slug: 'nationality',
    part: 'applicant',
    fields: [
      { name: 'nationality', kind: 'country' },
      { name: 'otherNationalities', kind: 'countries', optional: true },
    ],
  },
  {
    slug: 'home',
    part: 'applicant',
    fields: [
      { name: 'residence', kind: 'country' },
      { name: 'address', kind: 'text', max: ADDRESS },
      { name: 'occupation', kind: 'text', max: LONG },
      { name: 'employer', kind: 'text', max: 200, optional: true },
      { name: 'phone', kind: 'phone', optional: true },
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
      { name: 'host', kind: 'text', max: 200, optional: true },
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

/** Where to go after a page: the next of its section; after the last one the task list. */
export function stepAfter(slug: string): Step | undefined {
  const section = Object.values(sections).find((all) => all.some((step) => step.slug === slug)) ?? [];
  return section[section.findIndex((step) => step.slug === slug) + 1];
}
