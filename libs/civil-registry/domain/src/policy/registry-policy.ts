import type { CertificatePolicy } from '../certificates/certificate-kind';
import type { CopyPolicy } from '../copies/copy-policy';

/** What the law or a directive may change without a new program. Dated; the latest that has begun is in force. */
export interface RegistryPolicy {
  version: string;
  activeFrom: string;
  /** Where these rules come from; shown with them. */
  source: string;
  /** What holds everywhere that `perCountry` and `perCentre` do not say otherwise. */
  declaration: DeclarationPolicy;
  perCountry: Record<string, Partial<DeclarationPolicy>>;
  perCentre: Record<string, Partial<DeclarationPolicy>>;
  volet: VoletPolicy;
  duplicates: DuplicatePolicy;
  copies: CopyPolicy;
  certificates: CertificatePolicy;
}

export interface DeclarationPolicy {
  /** Clear days: neither the day of birth nor the day of the declaration counts. */
  legalDelayDays: number;
  /** Days in which a declaration is verified, and then signed. */
  verifyDays: number;
  signDays: number;
  /** Days after which somebody asks the court again. */
  judgmentDays: number;
  /** `{centre} {year} {kind} {number} {number:4}`: how the number is printed. */
  numberPattern: string;
}

export interface VoletPolicy {
  /** The central office acknowledges within so many days after the volet was sent. */
  acknowledgeDays: number;
  /** An unanswered volet is sent again after so many days, until it is acknowledged. */
  resendDays: number;
}

export interface DuplicatePolicy {
  /** The same birth may have been declared under a date so many days away. */
  dateToleranceDays: number;
  /** One mother does not give birth twice within so many days. */
  betweenBirthsDays: number;
  /** The same names with a birth date shifted by up to so many years. */
  shiftedAgeYears: number;
  /** From this score on an officer must compare. */
  suspectedFrom: number;
}

/** The rules that hold at one centre. */
export function declarationPolicyAt(
  policy: RegistryPolicy,
  { centre, country }: { centre: string; country: string | null },
): DeclarationPolicy {
  return { ...policy.declaration, ...(country && policy.perCountry[country]), ...policy.perCentre[centre] };
}

/** What stands around the number of an act when it is printed, and how many digits it has at least. */
export interface NumberPrint {
  before: string;
  width: number;
  after: string;
}

const numberPlace = /\{number(?::(\d))?\}/;

/** Splits the pattern at its number: the register fills that in at the last moment. */
export function numberPrint(pattern: string, { centre, year }: { centre: string; year: number }): NumberPrint {
  const place = numberPlace.exec(pattern);
  if (!place) throw new Error(`The number pattern '${pattern}' has no {number}.`);
  const filled = (text: string): string =>
    text.replaceAll('{centre}', centre).replaceAll('{year}', String(year)).replaceAll('{kind}', 'N');
  return {
    before: filled(pattern.slice(0, place.index)),
    width: Number(place[1] ?? 1),
    after: filled(pattern.slice(place.index + place[0].length)),
  };
}

/** `PAR/2026/N/0001`. */
export function printedNumber(pattern: string, act: { centre: string; year: number; number: number }): string {
  const { before, width, after } = numberPrint(pattern, act);
  return `${before}${String(act.number).padStart(width, '0')}${after}`;
}
