import { gapInDays, writtenRange } from '@jatigi/kernel';
import type { ApplicantFile } from '../applicant-file';

/** A name as two passports may write it: without accents, capitals or what stands between its words. */
const plainName = (name: string | undefined): string =>
  (name ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** One passport may tell the year alone, and the next the whole date. */
const mayBeOneDay = (one: string, other: string): boolean =>
  gapInDays(writtenRange({ value: one }), writtenRange({ value: other })) === 0;

/**
 * Whether two files are about one traveller. An account may apply for a whole family, so its person does not say who
 * travels; a passport may have been renewed between the two, so its number alone does not either.
 */
export function isSameTraveller(a: ApplicantFile, b: ApplicantFile): boolean {
  const hasSamePassport =
    a.travelDocument.number === b.travelDocument.number && a.travelDocument.issuer === b.travelDocument.issuer;
  if (hasSamePassport && a.travelDocument.number !== undefined) return true;
  const [one, other] = [a.applicant, b.applicant];
  return (
    one.birthDate !== undefined &&
    other.birthDate !== undefined &&
    mayBeOneDay(one.birthDate, other.birthDate) &&
    plainName(one.surname) === plainName(other.surname) &&
    plainName(one.givenNames) === plainName(other.givenNames)
  );
}
