import { dateIn, DomainError } from '@jatigi/kernel';

/** Receipts and refunds are numbered apart: one series of each per post and calendar year of the post. */
export const seriesKinds = ['receipt', 'refund'] as const;
export type SeriesKind = (typeof seriesKinds)[number];

export interface Series {
  kind: SeriesKind;
  post: string;
  year: number;
}

/** The series an act of this instant belongs to: the year is the one on the wall of the post, not of the server. */
export function seriesAt(kind: SeriesKind, post: string, zone: string, at: Date): Series {
  return { kind, post, year: Number(dateIn(zone, at).slice(0, 4)) };
}

/**
 * The number as it is printed: `BER-2026-000001`, for refunds `BER-2026-R000001`. Post codes may hold hyphens; the
 * year and the sequence are the last two groups.
 * @throws DomainError `sequence-invalid` (kind `invalid`)
 */
export function printedNumber({ kind, post, year }: Series, sequence: number): string {
  if (!Number.isSafeInteger(sequence) || sequence < 1) {
    throw new DomainError({ code: 'sequence-invalid', kind: 'invalid', detail: 'A series counts from 1.' });
  }
  return `${post}-${year}-${kind === 'refund' ? 'R' : ''}${String(sequence).padStart(6, '0')}`;
}

const printed = /^([A-Z0-9][A-Z0-9-]{1,15})-(\d{4})-(R?)(\d{6,})$/;

/** Reads a printed number back; `null` when it is none of ours. */
export function parseNumber(text: string): (Series & { sequence: number }) | null {
  const match = printed.exec(text);
  if (!match) return null;
  const [, post = '', year, refund, sequence] = match;
  return { kind: refund ? 'refund' : 'receipt', post, year: Number(year), sequence: Number(sequence) };
}
