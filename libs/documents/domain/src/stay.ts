import { DomainError } from '@jatigi/kernel';

/** Parts of a stay as a visa seal writes them, each at most 253 (ICAO 9303-7 §9.1.2). */
export interface StayParts {
  days: number;
  months: number;
  years: number;
}

const LONGEST = 253;

/**
 * Writes a stay in days without changing its length: days, or whole years of 365 or months of 30 when days do not fit.
 * @throws DomainError `stay-not-sealable` when none of these says exactly that many days
 */
export function stayParts(days: number): StayParts {
  if (days <= LONGEST) return { days, months: 0, years: 0 };
  if (days % 365 === 0 && days / 365 <= LONGEST) return { days: 0, months: 0, years: days / 365 };
  if (days % 30 === 0 && days / 30 <= LONGEST) return { days: 0, months: days / 30, years: 0 };
  throw new DomainError({
    code: 'stay-not-sealable',
    kind: 'rule',
    detail: `A seal cannot say a stay of ${days} days.`,
  });
}
