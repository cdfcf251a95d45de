import { dateOf, textOf } from '../../forms/typed';
import type { Typed } from '../../forms/typed';
import type { Name, RegistrationFacts } from './registration.types';

/** As many as the register holds. */
export const SPOUSES = [1, 2, 3, 4] as const;
const NATIONALITIES = [1, 2, 3] as const;

/** A request for identity. What is required and was not typed stays empty, so that it is refused at its field. */
export function registrationOf(typed: Typed): { post: string; for: string; facts: RegistrationFacts } {
  return { post: said(typed, 'post'), for: said(typed, 'for'), facts: factsOf(typed) };
}

/** The facts alone; what is optional and stands empty is absent. */
export function factsOf(typed: Typed): RegistrationFacts {
  return {
    name: { surname: said(typed, 'surname'), givenNames: said(typed, 'givenNames') },
    ...originalOf(typed),
    sex: said(typed, 'sex'),
    birthDate: { value: dateOf(typed, 'birthDate') ?? '', approximate: typed['approximate'] === 'yes' },
    birthPlace: said(typed, 'birthPlace'),
    birthCountry: said(typed, 'birthCountry'),
    nationalities: NATIONALITIES.flatMap((index) => textOf(typed, `nationality${index}`) ?? []),
    ...parentsOf(typed),
    ...papersOf(typed),
    ...familyOf(typed),
    ...optional(typed, 'occupation'),
    address: { lines: said(typed, 'addressLines'), city: said(typed, 'city'), country: said(typed, 'country') },
    ...optional(typed, 'phone'),
    emergencyContact: contactOf(typed),
  };
}

const said = (typed: Typed, name: string): string => textOf(typed, name) ?? '';

function optional<K extends string>(typed: Typed, name: K): Partial<Record<K, string>> {
  const text = textOf(typed, name);
  return (text === undefined ? {} : { [name]: text }) as Partial<Record<K, string>>;
}

/** A name of which one part was typed; undefined when neither was. */
function nameOf(typed: Typed, who: string): Name | undefined {
  const [surname, givenNames] = [textOf(typed, `${who}Surname`), textOf(typed, `${who}GivenNames`)];
  return surname === undefined && givenNames === undefined
    ? undefined
    : { surname: surname ?? '', givenNames: givenNames ?? '' };
}

/** A chosen script without a name says nothing; a name without its script is refused at the script. */
function originalOf(typed: Typed): Pick<RegistrationFacts, 'originalName'> {
  const name = nameOf(typed, 'original');
  return name ? { originalName: { ...name, script: said(typed, 'script') } } : {};
}

function parentsOf(typed: Typed): Pick<RegistrationFacts, 'father' | 'mother'> {
  const [father, mother] = [nameOf(typed, 'father'), nameOf(typed, 'mother')];
  return { ...(father && { father }), ...(mother && { mother }) };
}

function papersOf(typed: Typed): Pick<RegistrationFacts, 'nina' | 'passport'> {
  const nina = textOf(typed, 'nina')?.replace(/\s/g, '').toUpperCase();
  const number = textOf(typed, 'passportNumber')?.replace(/\s/g, '').toUpperCase();
  const expiresOn = dateOf(typed, 'passportExpiresOn');
  const hasPassport = number !== undefined || expiresOn !== undefined;
  return {
    ...(nina !== undefined && { nina }),
    ...(hasPassport && { passport: { number: number ?? '', expiresOn: expiresOn ?? '' } }),
  };
}

/** Spouses stay hidden beside any other status than married: what was typed there before is not meant. */
function familyOf(typed: Typed): Pick<RegistrationFacts, 'maritalStatus' | 'spouses'> {
  const status = optional(typed, 'maritalStatus');
  const spouses = spouseRowsOf(typed).flatMap((index) => nameOf(typed, `spouse${index}`) ?? []);
  return { ...status, ...(spouses.length > 0 && { spouses }) };
}

/** Which rows of the form hold a spouse: the service counts only these. */
function spouseRowsOf(typed: Typed): number[] {
  const status = textOf(typed, 'maritalStatus');
  if (status !== undefined && status !== 'married') return [];
  return SPOUSES.filter((index) => nameOf(typed, `spouse${index}`) !== undefined);
}

function contactOf(typed: Typed): RegistrationFacts['emergencyContact'] {
  const relation = textOf(typed, 'contactRelation');
  return {
    name: said(typed, 'contactName'),
    phone: said(typed, 'contactPhone'),
    ...(relation !== undefined && { relation }),
  };
}

/** The other way: facts as the fields of the form show them. */
export function typedFacts(facts: RegistrationFacts): Typed {
  const { originalName, spouses = [], address, emergencyContact, passport } = facts;
  const fields: Record<string, string | undefined> = {
    ...facts.name,
    script: originalName?.script,
    ...typedName('original', originalName),
    sex: facts.sex,
    ...typedDate('birthDate', facts.birthDate.value),
    approximate: facts.birthDate.approximate ? 'yes' : undefined,
    birthPlace: facts.birthPlace,
    birthCountry: facts.birthCountry,
    ...Object.fromEntries(facts.nationalities.map((code, index) => [`nationality${index + 1}`, code])),
    ...typedName('father', facts.father),
    ...typedName('mother', facts.mother),
    nina: facts.nina,
    passportNumber: passport?.number,
    ...(passport && typedDate('passportExpiresOn', passport.expiresOn)),
    maritalStatus: facts.maritalStatus,
    ...Object.assign({}, ...spouses.map((spouse, index) => typedName(`spouse${index + 1}`, spouse))),
    occupation: facts.occupation,
    addressLines: address.lines,
    city: address.city,
    country: address.country,
    phone: facts.phone,
    contactName: emergencyContact.name,
    contactPhone: emergencyContact.phone,
    contactRelation: emergencyContact.relation,
  };
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function typedName(who: string, name: Name | undefined): Record<string, string> {
  return name ? { [`${who}Surname`]: name.surname, [`${who}GivenNames`]: name.givenNames } : {};
}

function typedDate(name: string, date: string): Record<string, string> {
  const [year = '', month = '', day = ''] = date.split('-');
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: day };
}

const same = ['sex', 'birthDate', 'birthPlace', 'birthCountry', 'nina', 'maritalStatus', 'occupation', 'phone'];

/** Where the service's pointers stand in the form; which row a spouse stands in depends on what was typed. */
export function registrationFields(typed: Typed): Record<string, string> {
  return {
    ...Object.fromEntries(same.map((name) => [`/facts/${name}`, name])),
    ...namePointers('/facts/name', { surname: 'surname', givenNames: 'givenNames' }),
    ...namePointers('/facts/originalName', partsOf('original')),
    '/facts/originalName/script': 'script',
    '/facts/birthDate/value': 'birthDate',
    '/facts/birthDate/approximate': 'approximate',
    '/facts/nationalities': 'nationality1',
    ...nationalityPointers(typed),
    ...namePointers('/facts/father', partsOf('father')),
    ...namePointers('/facts/mother', partsOf('mother')),
    '/facts/passport': 'passportNumber',
    '/facts/passport/number': 'passportNumber',
    '/facts/passport/expiresOn': 'passportExpiresOn',
    '/facts/spouses': 'spouse1Surname',
    ...spousePointers(typed),
    '/facts/address': 'addressLines',
    '/facts/address/lines': 'addressLines',
    '/facts/address/city': 'city',
    '/facts/address/country': 'country',
    '/facts/emergencyContact': 'contactName',
    '/facts/emergencyContact/name': 'contactName',
    '/facts/emergencyContact/phone': 'contactPhone',
    '/facts/emergencyContact/relation': 'contactRelation',
  };
}

const partsOf = (who: string): Name => ({ surname: `${who}Surname`, givenNames: `${who}GivenNames` });

function namePointers(base: string, { surname, givenNames }: Name): Record<string, string> {
  return { [base]: surname, [`${base}/surname`]: surname, [`${base}/givenNames`]: givenNames };
}

/** The service counts the nationalities that were chosen, wherever they stand. */
function nationalityPointers(typed: Typed): Record<string, string> {
  const rows = NATIONALITIES.filter((index) => textOf(typed, `nationality${index}`) !== undefined);
  return Object.fromEntries(rows.map((index, at) => [`/facts/nationalities/${at}`, `nationality${index}`]));
}

function spousePointers(typed: Typed): Record<string, string> {
  const all = spouseRowsOf(typed).map((index, at) => namePointers(`/facts/spouses/${at}`, partsOf(`spouse${index}`)));
  return Object.assign({}, ...all) as Record<string, string>;
}
