import { DomainError } from '@jatigi/kernel';
import type { Money, PlainDate } from '@jatigi/kernel';
import type { ApplicantFile, CompleteFile, MissingItem } from './applicant-file';
import { toFieldErrors } from './applicant-file';
import type { ProcessingDeadlines } from './deadlines';
import { isComplete, missingFields } from './forms/form-version';
import type { FormVersion } from './forms/form-version';
import type { Outcome, PolicyAnswer } from './policy/policy-set';
import { missingGuardians } from './rules/minors';
import type { Words } from './words';

/** A policy answer on which a file can go on: somebody is competent, a type fits, it has a fee and deadlines. */
export interface Assessment extends PolicyAnswer {
  post: string;
  visaType: string;
  fee: Money;
  processing: { class: 'standard' | 'express'; deadlines: ProcessingDeadlines };
}

/** A bond is asked of some beside the visa: it is lodged while the file is examined. */
type LeadsToAVisa = 'visa-required' | 'bond-required';
const leadsToAVisa = (outcome: Outcome): outcome is LeadsToAVisa =>
  outcome === 'visa-required' || outcome === 'bond-required';

const ends: Readonly<Record<Exclude<Outcome, LeadsToAVisa>, { code: string; detail: string }>> = {
  exempt: { code: 'visa-not-required', detail: 'You do not need a visa for this journey.' },
  'on-arrival': { code: 'visa-on-arrival', detail: 'This visa is issued on arrival.' },
  suspended: { code: 'visas-suspended', detail: 'Visas for this category are suspended.' },
  'refused-category': { code: 'category-refused', detail: 'No visas are issued to this category.' },
};

/** Words for what ends a journey to a visa, shown beside the code. */
export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  exempt: { fr: 'Dispensé de visa', en: 'No visa needed' },
  'visa-required': { fr: 'Visa nécessaire avant le départ', en: 'Visa needed before departure' },
  'on-arrival': { fr: 'Visa délivré à l’arrivée', en: 'Visa on arrival' },
  'bond-required': { fr: 'Visa et caution nécessaires', en: 'Visa and bond needed' },
  suspended: { fr: 'Délivrance suspendue', en: 'Visas suspended' },
  'refused-category': { fr: 'Catégorie refusée', en: 'Category refused' },
};

/** @throws 422 `application-incomplete` with one pointer per empty field */
export function theFormIsComplete(file: ApplicantFile, form: FormVersion): asserts file is CompleteFile {
  if (isComplete(file, form)) return;
  incomplete(missingFields(file, form));
}

function incomplete(missing: readonly MissingItem[]): never {
  throw new DomainError({
    code: 'application-incomplete',
    kind: 'rule',
    detail: 'Something is still missing; see errors.',
    errors: toFieldErrors(missing),
    extra: { missing },
  });
}

/** @throws 422 `application-incomplete` where nobody answers for a minor */
export function aMinorHasGuardians(file: CompleteFile, form: FormVersion): void {
  const missing = missingGuardians(file, form);
  if (missing.length > 0) incomplete(missing);
}

/** @throws 422 `application-incomplete` with one pointer per missing document */
export function theDocumentsAreThere(missing: readonly MissingItem[]): void {
  if (missing.length > 0) incomplete(missing);
}

interface JourneyRule {
  code: string;
  field: 'arrival' | 'departure';
  detail: string;
  isBroken: (journey: JourneyDates, today: PlainDate) => boolean;
}
type JourneyDates = Pick<CompleteFile['journey'], 'arrival' | 'departure'>;

export const journeyRules: readonly JourneyRule[] = [
  {
    code: 'arrival-in-the-past',
    field: 'arrival',
    detail: 'The arrival lies in the past.',
    isBroken: ({ arrival }, today) => arrival < today,
  },
  {
    code: 'journey-reversed',
    field: 'departure',
    detail: 'The departure lies before the arrival.',
    isBroken: ({ arrival, departure }) => departure < arrival,
  },
];

/** @throws 422 `arrival-in-the-past`, `journey-reversed` */
export function theJourneyLiesAhead(journey: JourneyDates, today: PlainDate): void {
  const broken = journeyRules.find(({ isBroken }) => isBroken(journey, today));
  if (!broken) return;
  const { code, field, detail } = broken;
  throw new DomainError({ code, kind: 'rule', detail, errors: [{ pointer: `/journey/${field}`, code, detail }] });
}

/** @throws 422 naming the dated rules when the policy does not lead to a visa */
export function thePolicyLeadsToAVisa(answer: PolicyAnswer): asserts answer is Assessment {
  if (!leadsToAVisa(answer.outcome)) {
    throw new DomainError({ ...ends[answer.outcome], kind: 'rule', extra: { rules: answer.rules } });
  }
  if (answer.post && answer.visaType && answer.fee && answer.processing) return;
  throw new DomainError({
    code: 'no-visa-type-fits',
    kind: 'rule',
    detail: 'The competent post issues no visa for this purpose, length and number of entries.',
    extra: { rules: answer.rules },
  });
}
