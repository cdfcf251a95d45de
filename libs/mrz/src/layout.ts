/** Formats of ICAO Doc 9303: cards (TD1, TD2), passports (TD3) and visas (MRV-A, MRV-B). */
export type MrzFormat = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B';

export type FieldName =
  | 'documentCode'
  | 'issuer'
  | 'names'
  | 'documentNumber'
  | 'nationality'
  | 'birthDate'
  | 'sex'
  | 'expiryDate'
  | 'optionalData'
  | 'optionalData2';

/** Where a piece stands: line and first and last position, all counted from 1 and inclusive. */
export interface Place {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A check digit: where it stands and over which places it is computed, in order. */
export interface CheckPlace extends Place {
  readonly field: string;
  readonly over: readonly Place[];
  /** ICAO allows the filler instead of 0 when the field is empty (personal number of a passport). */
  readonly fillerWhenEmpty?: boolean;
}

export interface Layout {
  readonly format: MrzFormat;
  readonly lines: number;
  readonly width: number;
  readonly fields: Readonly<Partial<Record<FieldName, Place>>>;
  readonly checks: readonly CheckPlace[];
  /** Cards let a number longer than nine characters run on in the optional data (9303-5 and -6, note j). */
  readonly longNumbers: boolean;
}

const at = (line: number, from: number, to: number): Place => ({ line, from, to });
const check = (field: string, line: number, position: number, ...over: Place[]): CheckPlace => ({
  field,
  ...at(line, position, position),
  over,
});

/** Second line shared by every two-line format: number, nationality, birth, sex, expiry with their digits. */
const secondLine = {
  documentNumber: at(2, 1, 9),
  nationality: at(2, 11, 13),
  birthDate: at(2, 14, 19),
  sex: at(2, 21, 21),
  expiryDate: at(2, 22, 27),
} as const;
const secondLineChecks = [
  check('documentNumber', 2, 10, secondLine.documentNumber),
  check('birthDate', 2, 20, secondLine.birthDate),
  check('expiryDate', 2, 28, secondLine.expiryDate),
];
const firstLine = (width: number) => ({ documentCode: at(1, 1, 2), issuer: at(1, 3, 5), names: at(1, 6, width) });

const TD3: Layout = {
  format: 'TD3',
  lines: 2,
  width: 44,
  fields: { ...firstLine(44), ...secondLine, optionalData: at(2, 29, 42) },
  checks: [
    ...secondLineChecks,
    { ...check('optionalData', 2, 43, at(2, 29, 42)), fillerWhenEmpty: true },
    check('composite', 2, 44, at(2, 1, 10), at(2, 14, 20), at(2, 22, 43)),
  ],
  longNumbers: false,
};

const TD2: Layout = {
  format: 'TD2',
  lines: 2,
  width: 36,
  fields: { ...firstLine(36), ...secondLine, optionalData: at(2, 29, 35) },
  checks: [...secondLineChecks, check('composite', 2, 36, at(2, 1, 10), at(2, 14, 20), at(2, 22, 35))],
  longNumbers: true,
};

const TD1: Layout = {
  format: 'TD1',
  lines: 3,
  width: 30,
  fields: {
    documentCode: at(1, 1, 2),
    issuer: at(1, 3, 5),
    documentNumber: at(1, 6, 14),
    optionalData: at(1, 16, 30),
    birthDate: at(2, 1, 6),
    sex: at(2, 8, 8),
    expiryDate: at(2, 9, 14),
    nationality: at(2, 16, 18),
    optionalData2: at(2, 19, 29),
    names: at(3, 1, 30),
  },
  checks: [
    check('documentNumber', 1, 15, at(1, 6, 14)),
    check('birthDate', 2, 7, at(2, 1, 6)),
    check('expiryDate', 2, 15, at(2, 9, 14)),
    check('composite', 2, 30, at(1, 6, 30), at(2, 1, 7), at(2, 9, 15), at(2, 19, 29)),
  ],
  longNumbers: true,
};

const visa = (format: 'MRV-A' | 'MRV-B', width: number): Layout => ({
  format,
  lines: 2,
  width,
  fields: { ...firstLine(width), ...secondLine, optionalData: at(2, 29, width) },
  checks: secondLineChecks, // a visa has no composite digit (9303-7 §4.2.2, §7.2.2)
  longNumbers: false,
});

/** The five zones of Doc 9303 as data: 9303-4 §4.2.2, 9303-5 §4.2.2, 9303-6 §4.2.2, 9303-7 §4.2.2 and §7.2.2. */
export const LAYOUTS: Readonly<Record<MrzFormat, Layout>> = {
  TD1,
  TD2,
  TD3,
  'MRV-A': visa('MRV-A', 44),
  'MRV-B': visa('MRV-B', 36),
};

/** Text standing at a place. */
export function readPlace(lines: readonly string[], place: Place): string {
  return (lines[place.line - 1] ?? '').slice(place.from - 1, place.to);
}
