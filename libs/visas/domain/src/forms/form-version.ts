import { DomainError } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { ApplicantFile, CompleteFile, FileChange, FilePart, JourneyPurpose, MissingItem } from '../applicant-file';
import type { Words } from '../words';
import { formVersions } from './form-versions';

/** Whether a field must be filled before submission: by everybody, or by who travels for one of these purposes. */
export type FieldNeed = 'optional' | 'required' | { forPurposes: readonly JourneyPurpose[] };
export interface FormField {
  part: FilePart;
  field: string;
  words: Words;
  need: FieldNeed;
}
/** What an applicant is asked. A version that was ever in force stays as it was: files were made under it. */
export interface FormVersion {
  version: string;
  /** Its first day, by the clock of headquarters. */
  from: PlainDate;
  fields: readonly FormField[];
}

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
export const isNeeded = ({ need }: FormField, { journey: { purpose } }: ApplicantFile): boolean =>
  typeof need === 'string' ? need === 'required' : purpose !== undefined && need.forPurposes.includes(purpose);

/** The fields that are still empty and must not be, by the form of the file. */
export function missingFields(file: ApplicantFile, form: FormVersion): MissingItem[] {
  return form.fields
    .filter((field) => isNeeded(field, file) && ['', null, undefined].includes(valueOf(file, field) as string | null))
    .map((field) => ({
      code: 'field-missing',
      pointer: pointerTo(field),
      words: { fr: `À remplir : ${field.words.fr}`, en: `To fill in: ${field.words.en}` },
    }));
}

export const isComplete = (file: ApplicantFile, form: FormVersion): file is CompleteFile =>
  missingFields(file, form).length === 0;

/** A form takes answers to what it asks. @throws 422 `field-not-in-form` with a pointer per field */
export function theFormAsksForIt(change: FileChange, { version, fields }: FormVersion): void {
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
