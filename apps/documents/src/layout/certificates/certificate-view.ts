import { addMonths, plainDate, writtenRange } from '@jatigi/kernel';
import type { PrintableCertificate } from '../../issuing/printable-certificate';
import { dateInDigits, dateInWords } from '../french-words';
import { LayoutError } from '../layout-error';
import { agreement, country, deliveredBy, frameOf, nameRuns } from '../paper-view';
import type { Paper, Run } from '../paper-view';

export interface CertificatePaper extends Paper {
  certificate: PrintableCertificate;
  /** Name of the centre that holds the act which was consulted. */
  centreName?: string | undefined;
}

export interface Fact {
  label: string;
  lines: string[];
}

/** What a kind of certificate says in its own words. */
export interface CertificateWords {
  /** What follows “certifions que Madame …, née …”. */
  says: Run[];
  facts: Fact[];
  /** What the paper is, and what it is not. */
  notice: string;
}
export type CertificateView = (paper: CertificatePaper) => CertificateWords;

type Person = PrintableCertificate['person'];

const MAJORITY_MONTHS = 18 * 12;
const civilities = { F: 'Madame ', M: 'Monsieur ', X: '' } as const;
const pronouns = { F: 'elle', M: 'il', X: 'cette personne' } as const;
const signers = {
  consul: { we: 'Nous, Consul de la République du Mali', signs: 'Le Consul' },
  'head-of-section': {
    we: 'Nous, Chef de la section consulaire, par délégation du Consul',
    signs: 'Pour le Consul, le Chef de la section consulaire',
  },
} as const;

/** `elle`, `il`; of somebody whose sex is not stated, a word that fits. */
export const pronoun = ({ sex }: Person): string => pronouns[sex];

/** @throws LayoutError when the registry did not say it */
export function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new LayoutError(`the certificate lacks ${what}`);
  return value;
}

export function bodyOfCertificate(paper: CertificatePaper, { says, facts, notice }: CertificateWords): object {
  const { certificate, issuedOn, postName } = paper;
  const { title, validUntil, signerRole, signerName } = certificate;
  return {
    title: title.fr,
    subtitle: null,
    sentence: [...whoCertifies(paper), ...whom(certificate), ...says],
    facts: [...facts, ...aboutHer(certificate)].filter(({ lines }) => lines.length > 0),
    inFaith: `En foi de quoi le présent certificat ${certificate.person.sex === 'X' ? 'est délivré' : 'lui est délivré'} pour servir et valoir ce que de droit.`,
    boxes: [
      { label: 'Délivré le', value: dateInDigits({ value: issuedOn }) },
      { label: 'Valable jusqu’au', value: dateInDigits({ value: validUntil }) },
    ],
    signature: {
      made: `${postName}, ${dateInWords({ value: issuedOn })}`,
      by: signers[signerRole].signs,
      name: signerName ?? null,
      how: 'Signé par le cachet électronique ci-dessous',
    },
    notice,
  };
}

const whoCertifies = ({ certificate, postName }: CertificatePaper): Run[] => [
  { text: `${signers[certificate.signerRole].we} (${postName}), certifions que ` },
];

/** `Madame Awa TRAORÉ (…), née le 1er mars 1990 à Kati (Mali), inscrite au registre consulaire sous le numéro C-…, `. */
function whom({ person, approvedOn, consularNumber }: PrintableCertificate): Run[] {
  const { birthDate, birthPlace, birthCountry, occupation } = person;
  const born = `né${agreement(person)} ${dateInWords(birthDate)} à ${birthPlace} (${country(birthCountry)})`;
  const work = occupation === undefined ? '' : `, ${occupation.toLowerCase()}`;
  const registered =
    consularNumber === undefined
      ? ''
      : `, inscrit${agreement(person)} au registre consulaire sous le numéro ${consularNumber}`;
  return [
    { text: isMinor(person, approvedOn) ? 'l’enfant ' : civilities[person.sex] },
    ...nameRuns(person),
    { text: `, ${born}${work}${registered}, ` },
  ];
}

/** A birth date that is known in part counts as the earliest that it can be: nobody is called a child by mistake. */
export const isMinor = ({ birthDate }: Person, on: string): boolean =>
  addMonths(plainDate(writtenRange(birthDate).from), MAJORITY_MONTHS) > plainDate(on);

function aboutHer({ person, consularNumber }: PrintableCertificate): Fact[] {
  const { nationalities } = person;
  const nationality = nationalities.length > 1 ? 'Nationalités' : 'Nationalité';
  return [
    {
      label: nationality,
      lines: nationalities.length > 0 ? [nationalities.map((one) => country(one)).join(', ')] : [],
    },
    { label: 'Numéro consulaire', lines: consularNumber === undefined ? [] : [consularNumber] },
  ];
}

export function frameOfCertificate(paper: CertificatePaper, sealWidth: number): Record<string, unknown> {
  const { certificate, postName, issuedOn } = paper;
  if (certificate.language === 'en') return englishFrame(paper, sealWidth);
  return frameOf(paper, sealWidth, {
    kind: `certificate-${certificate.kind}`,
    reference: `Dossier ${certificate.reference}`,
    delivery: deliveredBy(postName, issuedOn),
    sealSays: 'le genre du certificat, le nom, la date de naissance et la fin de validité',
    checked: 'ce certificat tient toujours',
  });
}

const englishFrame = (paper: CertificatePaper, sealWidth: number): Record<string, unknown> =>
  frameOf(paper, sealWidth, {
    kind: `certificate-${paper.certificate.kind}`,
    language: 'en',
    reference: `File ${paper.certificate.reference}`,
    delivery: deliveredBy(paper.postName, paper.issuedOn, 'en'),
    sealSays: 'the kind of certificate, name, date of birth and last day of validity',
    checked: 'this certificate still stands',
  });
