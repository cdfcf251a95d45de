import type { PrintableRegistration } from '../../issuing/printable-registration';
import { tongues } from '../language';
import { country, deliveredBy, frameOf, fullName, originalOf } from '../paper-view';
import type { Original, Paper } from '../paper-view';
import { registrationWords } from './registration-words';
import type { RegistrationWords } from './registration-words';

export interface CertificatePaper extends Paper {
  registration: PrintableRegistration;
  photo?: Buffer | undefined;
}

interface Row {
  label: string;
  /** One line of the paper each. */
  lines: string[];
  original: Original | null;
}

/** Who stands in the register, and from when to when. */
export function certificateView({ registration, postName, photo }: CertificatePaper): Record<string, unknown> {
  const { number, registeredOn, validUntil, language } = registration;
  const words = registrationWords[language];
  const { inDigits } = tongues[language];
  return {
    title: words.title,
    subtitle: null,
    numberLabel: words.number,
    photoAlt: words.photo,
    consularNumber: number,
    attests: `${words.attests} ${postName}.`,
    photo: photo !== undefined,
    rows: rowsOf(registration, words),
    boxes: [
      { label: words.registered, value: inDigits({ value: registeredOn }) },
      { label: words.until, value: inDigits({ value: validUntil }) },
    ],
    ends: words.ends,
  };
}

/** What is not known has no row: an empty line on a paper invites somebody to fill it in. */
function rowsOf({ person, responsible, language }: PrintableRegistration, words: RegistrationWords): Row[] {
  const { name, sex, nationalities, occupation, birthPlace, birthCountry, birthDate } = person;
  const { rows: labels } = words;
  const named = (one: string): string => country(one, language);
  const rows = [
    row(labels.surname, [name.surname.toUpperCase()]),
    row(labels.givenNames, [name.givenNames]),
    { ...row(labels.original, []), original: originalOf(person) },
    row(labels.sex, [words.sexes[sex]]),
    row(labels.birthDate, [tongues[language].inDigits(birthDate)]),
    row(labels.birthPlace, [`${birthPlace} (${named(birthCountry)})`]),
    row(nationalities.length > 1 ? labels.nationalities : labels.nationality, [nationalities.map(named).join(', ')]),
    row(labels.occupation, [occupation ?? '']),
    row(labels.address, [
      ...person.address.lines.split(/\r?\n/),
      `${person.address.city} (${named(person.address.country)})`,
    ]),
    row(labels.responsible, responsible ? responsibleLines(responsible, words) : []),
  ];
  return rows.filter(({ lines, original }) => original !== null || lines.length > 0);
}

const row = (label: string, lines: string[]): Row => ({
  label,
  lines: lines.filter((line) => line.trim() !== ''),
  original: null,
});

type Responsible = NonNullable<PrintableRegistration['responsible']>;

/** Who answers for a ward: by name when she stands in the register herself. */
function responsibleLines({ name, number }: Responsible, words: RegistrationWords): string[] {
  if (!name) return [words.proved];
  return [fullName({ name }), ...(number === undefined ? [] : [`${words.reference} ${number}`])];
}

export function frameOfCertificate(paper: CertificatePaper, sealWidth: number): Record<string, unknown> {
  const { postName, issuedOn } = paper;
  const { language, number } = paper.registration;
  const { reference, sealSays, checked } = registrationWords[language];
  return frameOf(paper, sealWidth, {
    kind: 'consular-registration',
    language,
    reference: `${reference} ${number}`,
    delivery: deliveredBy(postName, issuedOn, language),
    sealSays,
    checked,
  });
}
