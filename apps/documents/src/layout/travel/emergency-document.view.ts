import type { PostName } from '../../issuing/post-names';
import type { PrintableEmergencyDocument } from '../../issuing/printable-emergency-document';
import { country, countryInBoth, frameOf, originalOf } from '../paper-view';
import type { Paper } from '../paper-view';
import { documentWords } from './document-words';

export interface EmergencySheet extends Paper {
  document: PrintableEmergencyDocument;
  /** The sheet is read abroad: its post is named in two languages. */
  postNames: PostName;
  /** JPEG, 35 × 45 mm */
  photo: Buffer;
  mrz: readonly [string, string];
}

type Stop = PrintableEmergencyDocument['journey']['to'];
type Person = PrintableEmergencyDocument['person'];

/** Day first, as it is read in French and cannot be mistaken in English. */
const shown = (date: string): string => date.split('-').reverse().join('.');

/** Holder, journey and validity, as the police of every country on the way reads them. */
export function emergencyDocumentView({ document, postNames, mrz, issuedOn }: EmergencySheet): Record<string, unknown> {
  const { person, journey, validUntil, lostDocument } = document;
  return {
    title: 'Laissez-passer',
    authority: `${postNames.fr} / ${postNames.en}`,
    surname: person.name.surname.toUpperCase(),
    givenNames: person.name.givenNames || '–',
    original: originalOf(person),
    birthDate: birthDateOf(person),
    birthPlace: `${person.birthPlace}, ${country(person.birthCountry)}`,
    sex: person.sex,
    stops: stopsOf(journey),
    departBy: shown(journey.departBy),
    issued: shown(issuedOn),
    validUntil: shown(validUntil),
    replaces: lostDocument ? replacesOf(lostDocument) : null,
    mrz,
  };
}

const birthDateOf = ({ birthDate: { value, approximate } }: Person): string =>
  approximate ? `vers / about ${shown(value)}` : shown(value);

const stop = (fr: string, en: string, { place, country: code }: Stop) => ({
  ...{ fr, en, place },
  country: countryInBoth(code),
});

const stopsOf = ({ from, transits, to }: PrintableEmergencyDocument['journey']) => [
  stop('Départ', 'From', from),
  ...transits.map((transit) => stop('Transit', 'Transit', transit)),
  stop('Destination', 'To', to),
];

function replacesOf({ kind, issuingCountry, number }: NonNullable<PrintableEmergencyDocument['lostDocument']>) {
  const { fr, en } = documentWords(kind);
  return {
    fr: `Remplace pour ce voyage : ${fr.toLowerCase()} ${issuingCountry} ${number}, déclaré perdu ou volé, qui n’est plus valable.`,
    en: `Replaces for this journey: ${en} ${issuingCountry} ${number}, reported lost or stolen, no longer valid.`,
  };
}

export function frameOfEmergencyDocument(sheet: EmergencySheet, sealWidth: number): Record<string, unknown> {
  return frameOf(sheet, sealWidth, {
    kind: 'emergency-travel-document',
    reference: sheet.document.reference,
    // The sheet has words of its own, in two languages.
    ...{ delivery: '', sealSays: '', checked: '' },
  });
}
