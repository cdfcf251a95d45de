import { declarantCapacities, factsFaults, missingFacts, sexes, wholeFacts } from '@jatigi/civil-registry-domain';
import type { BirthFacts, DraftFacts, DraftPerson } from '@jatigi/civil-registry-domain';
import { DomainError, isPlainDate } from '@jatigi/kernel';
import type { Finding, PlainDate } from '@jatigi/kernel';
import { mrzNameOf } from '../declarations/mrz-name';

/** Columns of the file, in any order. What an old register does not tell stays empty; see the README. */
export const columns = [
  ...['year', 'number', 'surname', 'given_names', 'sex', 'birth_date', 'birth_place', 'birth_country'],
  ...['nationalities', 'mother_surname', 'mother_given_names', 'father_surname', 'father_given_names'],
  ...['declarant_capacity', 'declarant_surname', 'declarant_given_names', 'declared_on', 'signed_on', 'scan'],
] as const;
export type Column = (typeof columns)[number];
export type RawRow = Record<Column, string>;

export interface RowProblem {
  line: number;
  column: string;
  code: string;
}
/** One act as it will be written. */
export interface RegisterRow {
  year: number;
  number: number;
  facts: BirthFacts;
  declaredOn: string | null;
  signedOn: string | null;
}

const pointerColumns: ReadonlyArray<readonly [RegExp, Column]> = [
  [/^\/facts\/child\/name\/surname/, 'surname'],
  [/^\/facts\/child\/name/, 'given_names'],
  [/^\/facts\/child\/birthDate/, 'birth_date'],
  [/^\/facts\/child\/birthPlace/, 'birth_place'],
  [/^\/facts\/child\/birthCountry/, 'birth_country'],
  [/^\/facts\/child\/nationalities/, 'nationalities'],
  [/^\/facts\/child\/sex/, 'sex'],
  [/^\/facts\/mother\/name\/givenNames/, 'mother_given_names'],
  [/^\/facts\/mother/, 'mother_surname'],
  [/^\/facts\/father\/name\/givenNames/, 'father_given_names'],
  [/^\/facts\/father/, 'father_surname'],
  [/^\/facts\/declarant\/capacity/, 'declarant_capacity'],
  [/^\/facts\/declarant\/person\/name\/givenNames/, 'declarant_given_names'],
];
const columnOf = (pointer: string): Column =>
  pointerColumns.find(([pattern]) => pattern.test(pointer))?.[1] ?? 'declarant_surname';

const wholeNumber = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : Number.NaN);

/** Number, dates and choices of the row itself; the facts have rules of their own. */
function ownProblems(raw: RawRow): Array<[Column, string]> {
  const [year, number] = [wholeNumber(raw.year), wholeNumber(raw.number)];
  const aDate = (column: 'declared_on' | 'signed_on'): Array<[Column, string]> =>
    raw[column] === '' || isPlainDate(raw[column]) ? [] : [[column, 'invalid-date']];
  const among = (column: Column, choices: readonly string[]): Array<[Column, string]> =>
    raw[column] === '' || choices.includes(raw[column]) ? [] : [[column, 'unknown-value']];
  const country = raw.birth_country === '' || /^[A-Z]{3}$/.test(raw.birth_country);
  return [
    ...(year >= 1900 && year <= 2200 ? [] : ([['year', 'invalid-year']] as Array<[Column, string]>)),
    ...(number >= 1 ? [] : ([['number', 'invalid-number']] as Array<[Column, string]>)),
    ...(country ? [] : ([['birth_country', 'unknown-value']] as Array<[Column, string]>)),
    ...aDate('declared_on'),
    ...aDate('signed_on'),
    ...among('sex', sexes),
    ...among('declarant_capacity', declarantCapacities),
    ...(raw.scan === '' ? ([['scan', 'required']] as Array<[Column, string]>) : []),
  ];
}

/** `~1960` is "vers 1960". */
const dateOf = (text: string): { value: string; approximate: boolean } => ({
  value: text.replace(/^~/, ''),
  approximate: text.startsWith('~'),
});

function personOf(surname: string, givenNames: string, pointer: string, faults: Finding[]): DraftPerson | undefined {
  if (surname === '' && givenNames === '') return undefined;
  const name = { surname, givenNames };
  if (surname === '' || givenNames === '') return { name, nationalities: [] };
  try {
    return { name, mrzName: mrzNameOf(name, pointer), nationalities: [] };
  } catch (fault) {
    if (!(fault instanceof DomainError)) throw fault;
    faults.push(...fault.errors);
    return undefined;
  }
}

function factsOf(raw: RawRow, faults: Finding[]): DraftFacts {
  const child = personOf(raw.surname, raw.given_names, '/facts/child', faults) ?? { nationalities: [] };
  const mother = personOf(raw.mother_surname, raw.mother_given_names, '/facts/mother', faults);
  const father = personOf(raw.father_surname, raw.father_given_names, '/facts/father', faults);
  const names = [raw.declarant_surname, raw.declarant_given_names] as const;
  const declarant = personOf(...names, '/facts/declarant/person', faults);
  const born = {
    ...(raw.sex && { sex: raw.sex }),
    ...(raw.birth_date && { birthDate: dateOf(raw.birth_date) }),
    ...(raw.birth_place && { birthPlace: raw.birth_place }),
    ...(raw.birth_country && { birthCountry: raw.birth_country }),
    nationalities: raw.nationalities.split(/\s+/).filter((one) => one !== ''),
  };
  return wholeFacts({
    child: { ...child, ...born } as NonNullable<DraftFacts['child']>,
    ...(mother && { mother }),
    ...(father && { father }),
    declarant: {
      ...(raw.declarant_capacity && { capacity: raw.declarant_capacity as BirthFacts['declarant']['capacity'] }),
      ...(declarant && { person: declarant }),
    },
    witnesses: [],
  });
}

/** A row as an act, or everything that is wrong with it. */
export function readRow(
  raw: RawRow,
  { line, today }: { line: number; today: PlainDate },
): { row: RegisterRow } | { problems: RowProblem[] } {
  const faults: Finding[] = [];
  const facts = factsOf(raw, faults);
  faults.push(...missingFacts(facts), ...factsFaults(facts, today));
  const found = [...ownProblems(raw), ...faults.map(({ pointer, code }) => [columnOf(pointer), code] as const)];
  const problems = [...new Map(found.map(([column, code]) => [`${column} ${code}`, { line, column, code }])).values()];
  if (problems.length > 0) return { problems };
  const { declared_on: declaredOn, signed_on: signedOn } = raw;
  const when = { declaredOn: declaredOn || null, signedOn: signedOn || null };
  return { row: { year: Number(raw.year), number: Number(raw.number), facts: facts as BirthFacts, ...when } };
}
