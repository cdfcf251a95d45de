import { dateOf, textOf } from '../../forms/typed';
import type { Typed } from '../../forms/typed';
import { factsOf, registrationFields, typedFacts } from '../registration/registration-input';
import type { RegistrationFacts } from '../registration/registration.types';
import type { OldPassport, PassportPerson, PassportRequest } from './passport.types';

interface Statement {
  person?: PassportPerson;
  birthActNumber?: string;
  oldPassport?: OldPassport;
}

/** The choice of a person whom the consular register knows: `registration:<id>`. */
const REGISTERED = 'registration:';

/** A request for identity. `whom` is oneself, a ward, or a registration. */
export function passportOf(typed: Typed, language: string): Statement & Record<string, unknown> {
  const whom = textOf(typed, 'whom') ?? '';
  const registrationId = whom.startsWith(REGISTERED) ? whom.slice(REGISTERED.length) : undefined;
  const deliverTo = textOf(typed, 'deliverTo');
  return {
    ...{ post: textOf(typed, 'post') ?? '', kind: textOf(typed, 'kind') ?? '', language },
    ...(deliverTo !== undefined && { deliverTo }),
    ...(registrationId === undefined ? { for: whom } : { registrationId }),
    ...optional(typed, 'lossReportId'),
    ...statementOf(typed, { isRegistered: registrationId !== undefined }),
  };
}

/** What can be corrected later: the person, unless the register says who she is, and what she says of her papers. */
export function statementOf(typed: Typed, { isRegistered }: { isRegistered: boolean }): Statement {
  return {
    ...(!isRegistered && { person: personOf(typed) }),
    ...optional(typed, 'birthActNumber'),
    ...oldPassportOf(typed),
  };
}

/** Of the fields of the register those that a passport needs. */
function personOf(typed: Typed): PassportPerson {
  const { name, originalName, sex, birthDate, birthPlace, birthCountry, nationalities } = factsOf(typed);
  return { name, ...(originalName && { originalName }), sex, birthDate, birthPlace, birthCountry, nationalities };
}

function optional<K extends string>(typed: Typed, name: K): Partial<Record<K, string>> {
  const text = textOf(typed, name);
  return (text === undefined ? {} : { [name]: text }) as Partial<Record<K, string>>;
}

function oldPassportOf(typed: Typed): Pick<Statement, 'oldPassport'> {
  const number = textOf(typed, 'oldNumber')?.replace(/\s/g, '').toUpperCase();
  const [issuedOn, expiresOn] = [dateOf(typed, 'oldIssuedOn'), dateOf(typed, 'oldExpiresOn')];
  if ([number, issuedOn, expiresOn].every((one) => one === undefined)) return {};
  return { oldPassport: { number: number ?? '', issuedOn: issuedOn ?? '', expiresOn: expiresOn ?? '' } };
}

/** The other way: a request as the fields of the form show it. */
export function typedPassport({ person, birthActNumber, oldPassport }: PassportRequest): Typed {
  const facts = { ...person, address: {}, emergencyContact: {} } as unknown as RegistrationFacts;
  return {
    ...typedFacts(facts),
    ...(birthActNumber !== undefined && { birthActNumber }),
    ...(oldPassport && {
      oldNumber: oldPassport.number,
      ...typedDate('oldIssuedOn', oldPassport.issuedOn),
      ...typedDate('oldExpiresOn', oldPassport.expiresOn),
    }),
  };
}

function typedDate(name: string, date: string): Record<string, string> {
  const [year = '', month = '', day = ''] = date.split('-');
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: day };
}

/** Where the service's pointers stand in the form. */
export function passportFields(typed: Typed): Record<string, string> {
  const person = Object.entries(registrationFields(typed)).map(([pointer, name]) => [
    pointer.replace('/facts/', '/person/'),
    name,
  ]);
  return {
    ...Object.fromEntries(person),
    '/for': 'whom',
    '/registrationId': 'whom',
    '/oldPassport': 'oldNumber',
    '/oldPassport/number': 'oldNumber',
    '/oldPassport/issuedOn': 'oldIssuedOn',
    '/oldPassport/expiresOn': 'oldExpiresOn',
  };
}
