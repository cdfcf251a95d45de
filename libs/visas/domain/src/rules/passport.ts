import { addMonths, DomainError } from '@jatigi/kernel';
import type { Journey, TravelDocument } from '../applicant-file';
import type { MissingItem } from '../applicant-file';

/** SAMPLE policy after EU and French practice; changeable without a release. */
export interface PassportPolicy {
  monthsValidAfterArrival: number;
  maxAgeYears: number;
  freePages: number;
}

const fault = (code: string, field: keyof TravelDocument, [fr, en]: [string, string]): MissingItem => ({
  code,
  pointer: `/travelDocument/${field}`,
  words: { fr, en },
});

/** The passport rules that the file breaks. Fields still empty break nothing. */
export function passportFaults(
  { expiresOn, issuedOn, freePages }: Partial<TravelDocument>,
  { arrival }: Partial<Journey>,
  { monthsValidAfterArrival: months, maxAgeYears: years, freePages: pages }: PassportPolicy,
): MissingItem[] {
  const tooEarly = expiresOn && arrival && expiresOn < addMonths(arrival, months);
  const tooOld = issuedOn && arrival && addMonths(issuedOn, years * 12) <= arrival;
  const tooFull = freePages !== undefined && freePages < pages;
  const early: [string, string] = [
    `Le passeport doit être valable ${months} mois après l’arrivée.`,
    `The passport must be valid ${months} months after arrival.`,
  ];
  const old: [string, string] = [
    `Le passeport doit avoir été délivré depuis moins de ${years} ans.`,
    `The passport must have been issued less than ${years} years ago.`,
  ];
  const full: [string, string] = [
    `Le passeport doit avoir ${pages} pages libres.`,
    `The passport must have ${pages} free pages.`,
  ];
  return [
    ...(tooEarly ? [fault('passport-expires-too-early', 'expiresOn', early)] : []),
    ...(tooOld ? [fault('passport-too-old', 'issuedOn', old)] : []),
    ...(tooFull ? [fault('passport-pages-missing', 'freePages', full)] : []),
  ];
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
