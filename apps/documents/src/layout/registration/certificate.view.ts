import type { PrintableRegistration } from '../../issuing/printable-registration';
import { dateInDigits } from '../french-words';
import { country, deliveredBy, frameOf, fullName, originalOf } from '../paper-view';
import type { Original, Paper } from '../paper-view';

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

type Person = PrintableRegistration['person'];

const sexWords = { F: 'Féminin', M: 'Masculin', X: 'Indéterminé' } as const;

/** Who stands in the register, and from when to when. */
export function certificateView({ registration, postName, photo }: CertificatePaper): Record<string, unknown> {
  const { number, registeredOn, validUntil, person, responsible } = registration;
  return {
    title: 'Attestation d’inscription au registre consulaire',
    subtitle: null,
    consularNumber: number,
    attests: `La personne désignée ci-dessous est inscrite au registre consulaire tenu par : ${postName}.`,
    photo: photo !== undefined,
    rows: rowsOf(person, responsible),
    boxes: [
      { label: 'Inscription du', value: dateInDigits({ value: registeredOn }) },
      { label: 'Valable jusqu’au', value: dateInDigits({ value: validUntil }) },
    ],
    ends: 'L’attestation cesse de valoir après cette date, ou dès que l’inscription prend fin.',
  };
}

/** What is not known has no row: an empty line on a paper invites somebody to fill it in. */
function rowsOf(person: Person, responsible: PrintableRegistration['responsible']): Row[] {
  const { name, sex, nationalities, occupation } = person;
  const rows = [
    row('Nom', [name.surname.toUpperCase()]),
    row('Prénoms', [name.givenNames]),
    { ...row('Nom en écriture d’origine', []), original: originalOf(person) },
    row('Sexe', [sexWords[sex]]),
    row('Date de naissance', [dateInDigits(person.birthDate)]),
    row('Lieu de naissance', [`${person.birthPlace} (${country(person.birthCountry)})`]),
    row(nationalities.length > 1 ? 'Nationalités' : 'Nationalité', [nationalities.map(country).join(', ')]),
    row('Profession', [occupation ?? '']),
    row('Adresse à l’étranger', addressOf(person)),
    row('Personne responsable', responsible ? responsibleLines(responsible) : []),
  ];
  return rows.filter(({ lines, original }) => original !== null || lines.length > 0);
}

const row = (label: string, lines: string[]): Row => ({
  label,
  lines: lines.filter((line) => line.trim() !== ''),
  original: null,
});

const addressOf = ({ address }: Person): string[] => [
  ...address.lines.split(/\r?\n/),
  `${address.city} (${country(address.country)})`,
];

/** Who answers for a ward: by name when she stands in the register herself. */
function responsibleLines({ name, number }: NonNullable<PrintableRegistration['responsible']>): string[] {
  if (!name) return ['Elle a justifié de sa responsabilité auprès du poste'];
  return [fullName({ name }), ...(number === undefined ? [] : [`N° consulaire ${number}`])];
}

export function frameOfCertificate(paper: CertificatePaper, sealWidth: number): Record<string, unknown> {
  const { postName, issuedOn } = paper;
  return frameOf(paper, sealWidth, {
    kind: 'consular-registration',
    reference: `N° consulaire ${paper.registration.number}`,
    delivery: deliveredBy(postName, issuedOn),
    sealSays: 'le numéro consulaire, le nom, la date de naissance et la fin de validité',
    checked: 'l’inscription tient toujours',
  });
}
