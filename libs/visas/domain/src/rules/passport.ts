import { addMonths, DomainError } from '@jatigi/kernel';
import type { Journey, TravelDocument } from '../applicant-file';
import type { MissingItem } from '../applicant-file';
import type { Words } from '../words';

/** SAMPLE policy after EU and French practice; changeable without a release. */
export interface PassportPolicy {
  monthsValidAfterArrival: number;
  maxAgeYears: number;
  freePages: number;
}

/** Characters of a zone that the number fills; what is longer goes on elsewhere (ICAO 9303-5, 4.2.2.1). */
const MRZ_NUMBER = 9;

interface PassportRule {
  code: string;
  field: keyof TravelDocument;
  /** Fields still empty break nothing. */
  isBroken: (document: Partial<TravelDocument>, journey: Partial<Journey>, policy: PassportPolicy) => boolean;
  words: (policy: PassportPolicy) => Words;
}

export const passportRules: readonly PassportRule[] = [
  {
    code: 'passport-expires-too-early',
    field: 'expiresOn',
    isBroken: ({ expiresOn }, { arrival }, { monthsValidAfterArrival }) =>
      expiresOn !== undefined && arrival !== undefined && expiresOn < addMonths(arrival, monthsValidAfterArrival),
    words: ({ monthsValidAfterArrival: months }) => ({
      fr: `Le passeport doit être valable ${months} mois après l’arrivée.`,
      en: `The passport must be valid ${months} months after arrival.`,
    }),
  },
  {
    code: 'passport-too-old',
    field: 'issuedOn',
    isBroken: ({ issuedOn }, { arrival }, { maxAgeYears }) =>
      issuedOn !== undefined && arrival !== undefined && addMonths(issuedOn, maxAgeYears * 12) <= arrival,
    words: ({ maxAgeYears: years }) => ({
      fr: `Le passeport doit avoir été délivré depuis moins de ${years} ans.`,
      en: `The passport must have been issued less than ${years} years ago.`,
    }),
  },
  {
    code: 'passport-pages-missing',
    field: 'freePages',
    isBroken: ({ freePages }, _journey, policy) => freePages !== undefined && freePages < policy.freePages,
    words: ({ freePages }) => ({
      fr: `Le passeport doit avoir ${freePages} pages libres.`,
      en: `The passport must have ${freePages} free pages.`,
    }),
  },
  {
    code: 'mrz-differs',
    field: 'mrz',
    isBroken: ({ mrz, number }) =>
      mrz !== undefined && number !== undefined && !mrz.includes(number.slice(0, MRZ_NUMBER)),
    words: () => ({
      fr: 'La zone de lecture automatique n’est pas celle du document dont le numéro est donné.',
      en: 'The machine-readable zone is not that of the document whose number is given.',
    }),
  },
];

/** The passport rules that the file breaks. */
export function passportFaults(
  document: Partial<TravelDocument>,
  journey: Partial<Journey>,
  policy: PassportPolicy,
): MissingItem[] {
  return passportRules
    .filter(({ isBroken }) => isBroken(document, journey, policy))
    .map(({ code, field, words }) => ({ code, pointer: `/travelDocument/${field}`, words: words(policy) }));
}

/** @throws 422 with the code of the first fault, and all of them in `errors` */
export function thePassportOutlastsTheJourney(faults: readonly MissingItem[]): void {
  const [first] = faults;
  if (!first) return;
  throw new DomainError({
    code: first.code,
    kind: 'rule',
    detail: first.words.en,
    errors: faults.map(({ pointer, code, words }) => ({ pointer, code, detail: words.en })),
  });
}
