import { dateRange, DomainError, finding, isPartialDate, isPlainDate, nameFaults } from '@jatigi/kernel';
import type { Finding, PlainDate } from '@jatigi/kernel';
import { checkOf } from './certificate-kind';
import type {
  CertificateField,
  CertificateKind,
  CertificateStatements,
  CertifiedPerson,
  StatedActReference,
} from './certificate-kind';
import type { CertificateUpload } from './certificate-record';

const LONGEST_TEXT = 200;
const LAST_YEAR = 2200;
const CENTRE = /^[A-Z0-9][A-Z0-9-]{1,15}$/;
const COUNTRY = /^[A-Z]{3}$/;

/** What is wrong with somebody who is stated. */
export function personFaults(person: CertifiedPerson, today: PlainDate): Finding[] {
  const at = '/person/birthDate/value';
  const names = nameFaults('/person', person);
  if (!isPartialDate(person.birthDate.value))
    return [...names, finding(at, 'invalid-date', 'This date does not exist.')];
  const { from } = dateRange({ ...person.birthDate, approximate: false });
  return from > today ? [...names, finding(at, 'birth-in-future', 'A birth does not lie in the future.')] : names;
}

/** What is wrong in the answers to the questions of a kind, field by field. */
export function statementFaults(kind: CertificateKind, statements: Readonly<Record<string, unknown>>): Finding[] {
  const known = kind.fields.map(({ name }) => name);
  const unknown = Object.keys(statements)
    .filter((name) => !known.includes(name))
    .map((name) => finding(`/statements/${name}`, 'unknown-field', 'This kind of certificate does not ask this.'));
  return [...unknown, ...kind.fields.flatMap((field) => fieldFaults(field, statements[field.name]))];
}

function fieldFaults(field: CertificateField, value: unknown): Finding[] {
  const at = `/statements/${field.name}`;
  if (value === undefined || value === '')
    return field.required ? [finding(at, 'required', 'This must be answered.')] : [];
  if (field.type === 'act-reference') return referenceFaults(at, value);
  if (typeof value !== 'string') return [finding(at, 'wrong-format', 'This is a text.')];
  const longest = field.maxLength ?? LONGEST_TEXT;
  if (value.length > longest) return [finding(at, 'too-long', `At most ${longest} characters.`)];
  return isOfItsType(field, value) ? [] : [finding(at, 'wrong-format', `This is not a ${field.type}.`)];
}

function isOfItsType({ type, choices = [] }: CertificateField, value: string): boolean {
  if (type === 'date') return isPlainDate(value);
  if (type === 'country') return COUNTRY.test(value);
  return type === 'choice'
    ? choices.some(({ code }) => code === value)
    : !/[\u0000-\u0009\u000b-\u001f\u007f]/u.test(value);
}

function referenceFaults(at: string, value: unknown): Finding[] {
  if (typeof value !== 'object' || value === null) return [finding(at, 'wrong-format', 'Name the centre of the act.')];
  const { centre, year, number, ...others } = value as Record<string, unknown>;
  const unknown = Object.keys(others).map((name) => finding(`${at}/${name}`, 'unknown-field', 'No such field.'));
  const faults = [...unknown];
  if (typeof centre !== 'string' || !CENTRE.test(centre))
    faults.push(finding(`${at}/centre`, 'wrong-format', 'Name the centre that keeps the act by its code.'));
  if ((year === undefined) !== (number === undefined))
    faults.push(finding(`${at}/number`, 'required', 'Year and number belong together.'));
  if (year !== undefined && !isWhole(year, LAST_YEAR)) faults.push(finding(`${at}/year`, 'wrong-format', 'A year.'));
  if (number !== undefined && !isWhole(number, 999_999))
    faults.push(finding(`${at}/number`, 'wrong-format', 'The number of the act.'));
  return faults;
}

const isWhole = (value: unknown, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;

/** The documents that somebody still has to send. */
export function missingDocuments(
  kind: CertificateKind,
  { uploads, isRegistered }: { uploads: readonly Pick<CertificateUpload, 'kind'>[]; isRegistered: boolean },
): string[] {
  return kind.documents
    .filter(({ required, onlyStated }) => required && !(onlyStated && isRegistered))
    .map((document) => document.kind)
    .filter((document) => !uploads.some((upload) => upload.kind === document));
}

/** Which act a kind looks into; undefined when it looks into none. */
export function statedAct(kind: CertificateKind, statements: CertificateStatements): StatedActReference | undefined {
  const check = checkOf(kind, 'birth-act-notes');
  const stated = check && statements[check.field];
  return typeof stated === 'object' ? stated : undefined;
}

export const refusePerson = (code: keyof typeof refusals): never => {
  throw new DomainError({ code, kind: 'forbidden', detail: refusals[code] });
};
const refusals = {
  'own-file': 'This certificate concerns you: a colleague handles it.',
  'four-eyes': 'Whoever proposed a certificate does not sign it: another person must.',
  'not-a-signer': 'Your role does not sign this kind of certificate.',
} as const;
