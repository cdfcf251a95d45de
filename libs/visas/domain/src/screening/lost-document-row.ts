import { isPlainDate } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';

export const lostDocumentColumns = ['issuer', 'number', 'circumstance', 'reportedOn'] as const;
type Column = (typeof lostDocumentColumns)[number];

/** One document that somebody reported lost or stolen. */
export interface LostDocumentRow {
  issuer: string;
  number: string;
  circumstance: 'lost' | 'stolen';
  reportedOn: PlainDate;
}
/** What lists say of the number of a passport. */
export interface ReportedPassport {
  /** As what this very number is reported. */
  as: LostDocumentRow['circumstance'] | null;
  /** As what another number is, for which a scanner may take it (0 for O): for a person to compare. */
  like: LostDocumentRow['circumstance'] | null;
}
export interface RowFault {
  column: Column;
  code: string;
}

const faultsOf: Readonly<Record<Column, (value: string, today: PlainDate) => string | null>> = {
  issuer: (value) => (/^[A-Z]{3}$/.test(value) ? null : 'country-unknown'),
  number: (value) => (/^[A-Z0-9 .-]{4,30}$/i.test(value) ? null : 'number-unreadable'),
  circumstance: (value) => (['lost', 'stolen'].includes(value) ? null : 'circumstance-unknown'),
  reportedOn: (value, today) => (!isPlainDate(value) ? 'date-unknown' : value > today ? 'date-ahead' : null),
};

/** Reads one row of a file, or says everything that is wrong with it. */
export function readLostDocument(
  raw: Readonly<Record<string, string | undefined>>,
  today: PlainDate,
): { row: LostDocumentRow } | { faults: RowFault[] } {
  const values = Object.fromEntries(lostDocumentColumns.map((column) => [column, (raw[column] ?? '').trim()]));
  const faults = lostDocumentColumns.flatMap((column): RowFault[] => {
    const code = faultsOf[column](values[column] ?? '', today);
    return code ? [{ column, code }] : [];
  });
  return faults.length > 0 ? { faults } : { row: values as unknown as LostDocumentRow };
}
