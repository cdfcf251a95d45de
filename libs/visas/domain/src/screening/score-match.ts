import { dateRange, writtenRange } from '@jatigi/kernel';
import type { PartialDate } from '@jatigi/kernel';
import { documentKey, nameWords } from './name-keys';
import { nameLikenessOf, slips } from './name-likeness';
import type { WordsOfName } from './name-likeness';

export interface WrittenNameParts {
  surname: string;
  givenNames: string;
}
export interface KnownDocument {
  issuer: string;
  number: string;
}

/** What an applicant's file says about who she is. */
export interface ScreenedPerson {
  /** That of her passport first, others after it. */
  names: WrittenNameParts[];
  /** As far as it is known, `YYYY` at least. */
  birthDate: string;
  nationalities: string[];
  documents: KnownDocument[];
}
/** What an entry says about whom it means. */
export interface ListedPerson {
  /** The name first, aliases after it. */
  names: WrittenNameParts[];
  /** As far as it is known. */
  birthDate?: PartialDate;
  nationalities: string[];
  documents: KnownDocument[];
}

export const matchReasons = [
  'name-same',
  'name-sounds-alike',
  'name-similar',
  'names-swapped',
  'alias',
  'birth-date-same',
  'birth-date-fits',
  'birth-date-slip',
  'birth-date-unknown',
  'nationality-same',
  'nationality-differs',
  'document-number-same',
  'document-number-similar',
] as const;
export type MatchReason = (typeof matchReasons)[number];

/** From what score on a person looks at it; by version, so that a hit says under which it was raised. */
export interface ScreeningThresholds {
  version: string;
  /** 0 to 100. */
  hitFrom: number;
  /** Names less alike than this, 0 to 1, are never one person's, whatever else agrees but a document. */
  leastName: number;
}
export const sampleThresholds: ScreeningThresholds = { version: 'SAMPLE-2026.1', hitFrom: 82, leastName: 0.72 };

export interface Match {
  /** 0 to 100. */
  score: number;
  reasons: MatchReason[];
}

const weights = { name: 60, date: 30, nationality: 10 } as const;
interface Part {
  value: number;
  reasons: MatchReason[];
}

const wordsOf = ({ surname, givenNames }: WrittenNameParts): WordsOfName => ({
  surname: nameWords(surname),
  givenNames: nameWords(givenNames),
});

function namePart(own: readonly WordsOfName[], listed: readonly WrittenNameParts[]): Part {
  let best: Part = { value: 0, reasons: [] };
  listed.map(wordsOf).forEach((entry, at) => {
    for (const [ownAt, one] of own.entries()) {
      const { likeness, isSwapped } = nameLikenessOf(one, entry);
      if (likeness <= best.value) continue;
      const how = likeness >= 0.999 ? 'name-same' : likeness >= 0.93 ? 'name-sounds-alike' : 'name-similar';
      best = {
        value: likeness,
        reasons: [how, ...(isSwapped ? ['names-swapped' as const] : []), ...aliasAt(at + ownAt)],
      };
    }
  });
  return best;
}
const aliasAt = (at: number): MatchReason[] => (at > 0 ? ['alias'] : []);

/** Day and month in each other's place, or one slip in typing, as far as both dates are known; `b` is not the longer one. */
function isDateSlip(a: string, b: string): boolean {
  const known = (date: string): string => date.slice(0, b.length).replaceAll('-', '');
  if (known(`${a.slice(0, 5)}${a.slice(8)}-${a.slice(5, 7)}`) === known(b)) return true;
  return slips(known(a), known(b)) === 1;
}

const nothing: Part = { value: 0, reasons: [] };
const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Of a year alone only its neighbours: with one digit in ten free, every second namesake would fit. */
function slipPart(birthDate: string, listed: string): Part {
  const [longer, known] = birthDate.length < listed.length ? [listed, birthDate] : [birthDate, listed];
  const isYear = known.length === 4;
  const isSlip = isYear ? Math.abs(yearOf(longer) - yearOf(known)) === 1 : isDateSlip(longer, known);
  return isSlip ? { value: known.length === 10 ? 0.75 : 0.45, reasons: ['birth-date-slip'] } : nothing;
}

function datePart(birthDate: string, listed: PartialDate | undefined): Part {
  if (!listed) return { value: 0.3, reasons: ['birth-date-unknown'] };
  if (listed.value === birthDate && birthDate.length === 10) return { value: 1, reasons: ['birth-date-same'] };
  const [own, { from, to }] = [writtenRange({ value: birthDate }), dateRange(listed)];
  if (own.to < from || own.from > to) return slipPart(birthDate, listed.value);
  const isClose = Math.min(birthDate.length, listed.value.length) > 4 && !listed.approximate;
  return { value: isClose ? 0.85 : 0.65, reasons: ['birth-date-fits'] };
}

function nationalityPart(person: readonly string[], listed: readonly string[]): Part {
  if (listed.length === 0) return { value: 0.5, reasons: [] };
  const isSame = person.some((one) => listed.includes(one));
  return isSame ? { value: 1, reasons: ['nationality-same'] } : { value: 0, reasons: ['nationality-differs'] };
}

function documentPart(person: readonly KnownDocument[], listed: readonly KnownDocument[]): Part {
  let isSimilar = false;
  for (const { issuer, number } of person) {
    for (const other of listed) {
      if (issuer !== other.issuer) continue;
      const far = slips(documentKey(number), documentKey(other.number));
      if (far === 0) return { value: 1, reasons: ['document-number-same'] };
      isSimilar ||= far === 1;
    }
  }
  return isSimilar ? { value: 0.5, reasons: ['document-number-similar'] } : { value: 0, reasons: [] };
}

/**
 * Looks for one person: tells of an entry whether it may mean her, as a score with its reasons, or null. A person
 * decides, never this.
 */
export function screening(person: ScreenedPerson, { hitFrom, leastName }: ScreeningThresholds) {
  const own = person.names.map(wordsOf);
  return (entry: ListedPerson): Match | null => {
    const document = documentPart(person.documents, entry.documents);
    const date = datePart(person.birthDate, entry.birthDate);
    // A number one slip away says a lot where the name is alike, whatever the dates say.
    const bonus = document.value > 0 ? 25 : 0;
    const nationality = nationalityPart(person.nationalities, entry.nationalities);
    const besidesName = date.value * weights.date + nationality.value * weights.nationality + bonus;
    // Names cost most to compare: of those whose very name could not make it a hit, none is looked at.
    const isHopeless = (date.value === 0 && bonus === 0) || Math.round(weights.name + besidesName) < hitFrom;
    if (document.value < 1 && isHopeless) return null;
    const name = namePart(own, entry.names);
    const reasons = [name, date, nationality, document].flatMap((part) => part.reasons);
    if (document.value === 1) return { score: 100, reasons };
    if (name.value < leastName) return null;
    const sum = name.value * weights.name + besidesName;
    const score = Math.min(99, Math.round(sum));
    return score >= hitFrom ? { score, reasons } : null;
  };
}
