import { DomainError } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { ApplicantFile, CompleteFile, FileChange, FilePart, JourneyPurpose, MissingItem } from '../applicant-file';
import { needsResidencePermit } from '../rules/residence';
import type { Words } from '../words';
import { formVersions } from './form-versions';

/** What makes a field necessary besides the purpose. */
const conditions = {
  'foreign-resident': ({ applicant }: ApplicantFile): boolean => needsResidencePermit(applicant),
};
export type FieldCondition = keyof typeof conditions;
/** Whether a field must be filled before submission: by everybody, for one of these purposes, or in one case. */
export type FieldNeed = 'optional' | 'required' | { forPurposes: readonly JourneyPurpose[] } | { when: FieldCondition };
export interface FormField {
  part: FilePart;
  field: string;
  words: Words;
  need: FieldNeed;
  /** Of a date: its day and month may be unknown. */
  isPartial?: true;
}
/** What an applicant is asked. A version that was ever in force stays as it was: files were made under it. */
export interface FormVersion {
  version: string;
  /** Its first day, by the clock of headquarters. */
  from: PlainDate;
  fields: readonly FormField[];
}

const FULL_DATE = 'YYYY-MM-DD'.length;

const valueOf = (file: ApplicantFile | FileChange, { part, field }: Pick<FormField, 'part' | 'field'>): unknown =>
  (file[part] as Record<string, unknown> | undefined)?.[field];

export const pointerTo = ({ part, field }: Pick<FormField, 'part' | 'field'>): string => `/${part}/${field}`;

/** The version a file begun on that day is made under. */
export function formOn(today: PlainDate): FormVersion {
  const form = formVersions.findLast(({ from }) => from <= today) ?? formVersions[0];
  if (!form) throw new Error('There is no form.');
  return form;
}

/** @throws Error when nobody ever published that version */
export function formOf(version: string): FormVersion {
  const form = formVersions.find((one) => one.version === version);
  if (!form) throw new Error(`No form has the version ${version}.`);
  return form;
}

/** Whether this file must say it. */
export function isNeeded({ need }: FormField, file: ApplicantFile): boolean {
  if (typeof need === 'string') return need === 'required';
  if ('when' in need) return conditions[need.when](file);
  const { purpose } = file.journey;
  return purpose !== undefined && need.forPurposes.includes(purpose);
}

export const asks = ({ fields }: FormVersion, pointer: string): boolean =>
  fields.some((field) => pointerTo(field) === pointer);

/** Whether the file has an answer there. */
export const isSaid = (field: FormField, file: ApplicantFile): boolean =>
  !['', null, undefined].includes(valueOf(file, field) as string | null | undefined);

/** The fields that are still empty and must not be, by the form of the file. */
export function missingFields(file: ApplicantFile, form: FormVersion): MissingItem[] {
  return form.fields
    .filter((field) => isNeeded(field, file) && !isSaid(field, file))
    .map((field) => ({
      code: 'field-missing',
      pointer: pointerTo(field),
      words: { fr: `À remplir : ${field.words.fr}`, en: `To fill in: ${field.words.en}` },
    }));
}

export const isComplete = (file: ApplicantFile, form: FormVersion): file is CompleteFile =>
  missingFields(file, form).length === 0;

/** A form takes answers to what it asks. @throws 422 `field-not-in-form` with a pointer per field, `date-incomplete` */
export function theFormAsksForIt(change: FileChange, form: FormVersion): void {
  nothingStrangeIsAnswered(change, form);
  theDatesAreFull(change, form);
}

function nothingStrangeIsAnswered(change: FileChange, { version, fields }: FormVersion): void {
  const asked = new Set(fields.map(pointerTo));
  const strange = (['applicant', 'travelDocument', 'journey'] as const)
    .flatMap((part) => Object.keys(change[part] ?? {}).map((field) => ({ part, field })))
    .filter((field) => !asked.has(pointerTo(field)) && ![null, undefined].includes(valueOf(change, field) as null));
  if (strange.length === 0) return;
  const detail = `The form ${version}, under which this file was made, does not ask for this.`;
  throw new DomainError({
    ...{ code: 'field-not-in-form', kind: 'rule', detail },
    errors: strange.map((field) => ({ pointer: pointerTo(field), code: 'field-not-in-form', detail })),
  });
}

/** Only the birth date comes as far as it is known; the edge takes no other date in part. */
function theDatesAreFull({ applicant }: FileChange, { version, fields }: FormVersion): void {
  const birthDate = applicant?.['birthDate'];
  const asked = fields.find((field) => pointerTo(field) === '/applicant/birthDate');
  if (typeof birthDate !== 'string' || birthDate.length === FULL_DATE || asked?.isPartial) return;
  const fault = { code: 'date-incomplete', detail: `The form ${version} takes the whole date: YYYY-MM-DD.` };
  throw new DomainError({ ...fault, kind: 'rule', errors: [{ pointer: '/applicant/birthDate', ...fault }] });
}
