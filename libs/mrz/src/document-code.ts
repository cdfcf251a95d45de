import type { MrzFormat } from './layout';

/** Second letters of a passport's code and what they say (9303-4 §4.4; PU: 9303-8 §4.1.5). */
export const PASSPORT_CODES: Readonly<Record<string, string>> = {
  PP: 'national or ordinary passport',
  PE: 'emergency passport',
  PD: 'diplomatic passport',
  PO: 'official or service passport',
  PR: 'refugee passport',
  PT: 'passport of an alien or non-citizen',
  PS: 'passport of a stateless person',
  PL: 'laissez-passer passport',
  PM: 'military passport',
  PU: 'single-sheet emergency travel document',
};

/** Days from which 9303-4 §4.4 asks for the codes above. */
export const PASSPORT_CODE_DATES = {
  /** from here on a second letter, when there is one, is one of the table */
  letterFromTable: '2026-01-01',
  /** from here on there must be one */
  letterNeeded: '2028-01-01',
  /** what has no code of the table expires before this day */
  othersExpireBefore: '2038-01-01',
} as const;

interface CodeRule {
  readonly allowed: RegExp;
  readonly expected: string;
}

const visa: CodeRule = { allowed: /^V[A-Z<]$/, expected: 'V and a letter or filler' };
const RULES: Readonly<Record<MrzFormat, CodeRule>> = {
  // AC is for crew member certificates alone (9303-5 §4.2.2 note k); a zone cannot tell whether it is one.
  TD1: { allowed: /^(?:A[A-HJ-UW-Z<]|[CI][A-UW-Z<])$/, expected: 'A, C or I and a letter or filler; not V, not AI' },
  // PU: the single-sheet emergency travel document carries a zone of this size (9303-8 Appendix B).
  TD2: {
    allowed: /^(?:A[ABD-UW-Z<]|[CI][A-UW-Z<]|PU)$/,
    expected: 'A, C or I and a letter or filler; not V, not AC; or PU',
  },
  TD3: { allowed: /^P[A-Z<]$/, expected: 'P and a letter or filler' },
  'MRV-A': visa,
  'MRV-B': visa,
};

/** When a document was issued and expires, `YYYY-MM-DD`, as far as known. */
export interface DocumentDates {
  readonly issuedOn?: string | undefined;
  readonly expiresOn?: string | undefined;
}

function passportFault(code: string, { issuedOn = '', expiresOn = '' }: DocumentDates): string | undefined {
  if (code in PASSPORT_CODES) return undefined;
  const { letterFromTable, letterNeeded, othersExpireBefore } = PASSPORT_CODE_DATES;
  const table = `one of ${Object.keys(PASSPORT_CODES).join(', ')}`;
  if (issuedOn >= letterNeeded) return `${table} (issued since ${letterNeeded})`;
  if (issuedOn >= letterFromTable && !code.endsWith('<')) return `P< or ${table} (issued since ${letterFromTable})`;
  return expiresOn >= othersExpireBefore ? `${table} (expires after ${othersExpireBefore} or on it)` : undefined;
}

/**
 * What is expected instead of a document code, `undefined` when it can stand. The rules with dates (9303-4 §4.4) are
 * asked as far as the dates are given.
 * @param code one or two letters, the filler may be left out
 */
export function documentCodeFault(format: MrzFormat, code: string, dates: DocumentDates = {}): string | undefined {
  const padded = code.padEnd(2, '<');
  const { allowed, expected } = RULES[format];
  if (!allowed.test(padded)) return expected;
  return format === 'TD3' ? passportFault(padded, dates) : undefined;
}
