import { addMonths, DomainError } from '@jatigi/kernel';
import type { Journey, TravelDocument } from '../applicant-file';
import type { MissingItem } from '../applicant-file';

/** SAMPLE policy after EU and French practice; changeable without a release. */
export interface PassportPolicy {
  monthsValidAfterArrival: number;
  maxAgeYears: number;
  freePages: number;
}

/** The passport rules that the file breaks. Fields still empty break nothing. */
export function passportFaults(
  passport: Partial<TravelDocument>,
  journey: Partial<Journey>,
  policy: PassportPolicy,
): MissingItem[] {
  const { expiresOn, issuedOn, freePages } = passport;
  const { arrival } = journey;
  const { monthsValidAfterArrival: months, maxAgeYears: years, freePages: pages } = policy;
  const faults: MissingItem[] = [];
  if (expiresOn && arrival && expiresOn < addMonths(arrival, months)) {
    faults.push({
      code: 'passport-expires-too-early',
      pointer: '/travelDocument/expiresOn',
      words: {
        fr: `Le passeport doit être valable ${months} mois après l’arrivée.`,
        en: `The passport must be valid ${months} months after arrival.`,
      },
    });
  }
  if (issuedOn && arrival && addMonths(issuedOn, years * 12) <= arrival) {
    faults.push({
      code: 'passport-too-old',
      pointer: '/travelDocument/issuedOn',
      words: {
        fr: `Le passeport doit avoir été délivré depuis moins de ${years} ans.`,
        en: `The passport must have been issued less than ${years} years ago.`,
      },
    });
  }
  if (freePages !== undefined && freePages < pages) {
    faults.push({
      code: 'passport-pages-missing',
      pointer: '/travelDocument/freePages',
      words: {
        fr: `Le passeport doit avoir ${pages} pages libres.`,
        en: `The passport must have ${pages} free pages.`,
      },
    });
  }
  return faults;
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
