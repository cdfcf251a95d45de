import { dateOf, textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import type { ActPerson } from './registry.types';

const NATIONALITIES = [1, 2, 3] as const;

/** A person as she was typed, in the names of the service; what stands empty is absent. */
export function readPerson(typed: Typed, prefix: string): Record<string, unknown> | undefined {
  const text = (name: string): string | undefined => textOf(typed, prefix + name);
  const birth = dateOf(typed, `${prefix}birthDate`);
  const person = {
    name: namesOf(text('surname'), text('givenNames')),
    originalName: originalOf(text),
    sex: text('sex'),
    birthDate: birth === undefined ? undefined : { value: birth, approximate: text('approximate') === 'yes' },
    birthTime: text('birthTime'),
    birthPlace: text('birthPlace'),
    birthCountry: text('birthCountry'),
    nationalities: nationalitiesOf(text),
    occupation: text('occupation'),
    residence: text('residence'),
    nina: text('nina')?.replace(/\s/g, '').toUpperCase(),
    linkCode: text('linkCode'),
  };
  const filled = Object.entries(person).filter(([, value]) => value !== undefined);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

type Text = (name: string) => string | undefined;

function namesOf(surname: string | undefined, givenNames: string | undefined) {
  return surname === undefined && givenNames === undefined
    ? undefined
    : { surname: surname ?? '', givenNames: givenNames ?? '' };
}

function originalOf(text: Text) {
  const names = namesOf(text('originalSurname'), text('originalGivenNames'));
  return names && { ...names, script: text('script') ?? 'Latn' };
}

function nationalitiesOf(text: Text): string[] | undefined {
  const all = NATIONALITIES.flatMap((index) => text(`nationality${index}`) ?? []);
  return all.length > 0 ? all : undefined;
}

/** The other way: a person of a declaration as the fields of its form show her. */
export function typedPerson(person: ActPerson | undefined, prefix: string): Typed {
  if (!person) return {};
  const [nationality1, nationality2, nationality3] = person.nationalities ?? [];
  const fields: Record<string, string | undefined> = {
    ...person.name,
    ...typedOriginal(person),
    ...typedBirth(person),
    sex: person.sex,
    birthTime: person.birthTime,
    birthPlace: person.birthPlace,
    birthCountry: person.birthCountry,
    nationality1,
    nationality2,
    nationality3,
    occupation: person.occupation,
    residence: person.residence,
    nina: person.nina,
  };
  const entries = Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [prefix + name, value]));
}

function typedOriginal({ originalName }: ActPerson): Record<string, string | undefined> {
  if (!originalName) return {};
  const { surname, givenNames, script } = originalName;
  return { originalSurname: surname, originalGivenNames: givenNames, script };
}

function typedBirth({ birthDate }: ActPerson): Record<string, string | undefined> {
  const [year = '', month = '', day = ''] = (birthDate?.value ?? '').split('-');
  const parts = { 'birthDate-year': year, 'birthDate-month': month, 'birthDate-day': day };
  return { ...parts, approximate: birthDate?.approximate ? 'yes' : undefined };
}

/** Where each field of a person stands in the body that is sent: `/facts/mother` → its form's fields. */
export function personPointers(base: string, prefix: string): Record<string, string> {
  const own: Record<string, string> = {
    '/name': 'surname',
    '/name/surname': 'surname',
    '/name/givenNames': 'givenNames',
    '/originalName/surname': 'originalSurname',
    '/originalName/givenNames': 'originalGivenNames',
    '/originalName/script': 'script',
    '/birthDate': 'birthDate',
    '/birthDate/value': 'birthDate',
    '/nationalities': 'nationality1',
    '/nationalities/0': 'nationality1',
    '/nationalities/1': 'nationality2',
    '/nationalities/2': 'nationality3',
  };
  const same = ['sex', 'birthTime', 'birthPlace', 'birthCountry', 'occupation', 'residence', 'nina', 'linkCode'];
  for (const name of same) own[`/${name}`] = name;
  return Object.fromEntries(Object.entries(own).map(([pointer, name]) => [base + pointer, prefix + name]));
}
