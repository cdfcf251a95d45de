import { dateOf, textOf } from '../../forms/typed';
import type { Typed } from '../../forms/typed';
import { factsOf } from '../registration/registration-input';
import { wholeNumber } from '../staff/whole-number';
import type { ActReference, CertificateKind, KindField } from './certificate.types';

/** Somebody who stands in no register states who she is. */
export const STATED = 'stated';

/** Fields of a kind stand beside those of the person: they have a name of their own. */
export const asked = (name: string): string => `ask-${name}`;

interface Choice {
  /** A registration with its post, or `stated`. */
  registrations: readonly { id: string; post: string }[];
  kind: CertificateKind;
  language: string;
}

/** A request for civil-registry; what is required and was not typed stays empty, so that it is refused at its field. */
export function requestOf(typed: Typed, { registrations, kind, language }: Choice): Record<string, unknown> {
  const registration = registrations.find(({ id }) => id === typed['who']);
  return {
    kind: kind.code,
    language,
    post: registration?.post ?? said(typed, 'post'),
    ...(registration ? { registrationId: registration.id } : { person: personOf(typed) }),
    statements: statementsOf(typed, kind.fields),
  };
}

const said = (typed: Typed, name: string): string => textOf(typed, name) ?? '';

/** She says of herself what the register would say, and no more. */
function personOf(typed: Typed): Record<string, unknown> {
  const { name, originalName, sex, birthDate, birthPlace, birthCountry, nationalities, occupation, address } =
    factsOf(typed);
  return {
    ...{ name, sex, birthDate, birthPlace, birthCountry, nationalities, address },
    ...(originalName && { originalName }),
    ...(occupation !== undefined && { occupation }),
  };
}

/** What was answered; an empty answer is none. */
export function statementsOf(typed: Typed, fields: readonly KindField[]): Record<string, string | ActReference> {
  return Object.fromEntries(
    fields.flatMap(({ name, type }) => {
      const answer = answerOf(typed, asked(name), type);
      return answer === undefined ? [] : [[name, answer]];
    }),
  );
}

function answerOf(typed: Typed, field: string, type: KindField['type']): string | ActReference | undefined {
  if (type === 'date') return dateOf(typed, field);
  if (type !== 'act-reference') return textOf(typed, field);
  const [centre, year, number] = ['centre', 'year', 'number'].map((part) => textOf(typed, `${field}-${part}`));
  if (centre === undefined && year === undefined && number === undefined) return undefined;
  return {
    centre: centre ?? '',
    ...(year !== undefined && { year: wholeNumber(year) as number }),
    ...(number !== undefined && { number: wholeNumber(number) as number }),
  };
}

const person = ['sex', 'birthDate', 'birthPlace', 'birthCountry', 'occupation'];

/** Where the service's pointers stand in the form. */
export function certificateFields({ fields }: CertificateKind): Record<string, string> {
  return {
    '/registrationId': 'who',
    '/person': 'who',
    ...Object.fromEntries(person.map((name) => [`/person/${name}`, name])),
    '/person/name/surname': 'surname',
    '/person/name/givenNames': 'givenNames',
    '/person/originalName/surname': 'originalSurname',
    '/person/originalName/givenNames': 'originalGivenNames',
    '/person/originalName/script': 'script',
    '/person/birthDate/value': 'birthDate',
    '/person/nationalities': 'nationality1',
    '/person/nationalities/0': 'nationality1',
    '/person/nationalities/1': 'nationality2',
    '/person/nationalities/2': 'nationality3',
    '/person/address/lines': 'addressLines',
    '/person/address/city': 'city',
    '/person/address/country': 'country',
    ...Object.fromEntries(fields.flatMap(pointersOf)),
  };
}

function pointersOf({ name, type }: KindField): [string, string][] {
  const [at, field] = [`/statements/${name}`, asked(name)];
  if (type !== 'act-reference') return [[at, field]];
  const parts = ['centre', 'year', 'number'].map((part): [string, string] => [`${at}/${part}`, `${field}-${part}`]);
  return [[at, `${field}-centre`], ...parts];
}
