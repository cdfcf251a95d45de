import { printDocumentNumber } from '@jatigi/documents-domain';
import codes from 'i18n-iso-countries/codes.json';
import type { PrintableCopy, PrintablePerson } from '../../issuing/printable-copy';
import { countryInFrench, dateInDigits, dateInLetters, timeInLetters } from '../french-words';

/** What is around the act on the paper. */
export interface ActPaper {
  copy: PrintableCopy;
  /** `MLA…`, as stored. */
  number: string;
  /** Name of the centre that holds the act, and of the post that delivers. */
  centreName: string;
  postName: string;
  issuedOn: string;
  link: string;
  signer: string;
  test: boolean;
}

/** A run of text; a name in its own script stands beside it. */
export interface Run {
  text?: string;
  strong?: boolean;
  original?: Original;
}
export interface Original {
  text: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

const alpha2: ReadonlyMap<string, string> = new Map(
  (codes as unknown as [string, string, string][]).map(([two, three]) => [three, two]),
);
const languages = new Intl.DisplayNames('fr-FR', { type: 'language' });
const scripts = { Latn: ['und', 'ltr'], Arab: ['ar', 'rtl'], Nkoo: ['nqo', 'rtl'] } as const;

export const country = (alpha3: string): string => {
  const two = alpha2.get(alpha3);
  return two === undefined ? alpha3 : countryInFrench(two);
};
export const languageName = (tag: string): string => languages.of(tag) ?? tag;

export function originalOf({ originalName }: PrintablePerson): Original | null {
  if (!originalName) return null;
  const [lang, dir] = scripts[originalName.script];
  return { text: `${originalName.givenNames} ${originalName.surname}`, lang: lang === 'und' ? 'fr' : lang, dir };
}

export const fullName = ({ name }: PrintablePerson): string => `${name.givenNames} ${name.surname.toUpperCase()}`;

/** A name in bold, with its own script after it. */
export function nameRuns(person: PrintablePerson): Run[] {
  const original = originalOf(person);
  return [{ text: fullName(person), strong: true }, ...(original ? [{ original }] : [])];
}

/** `né vers 1995 à Kati (Mali), de nationalité Mali, infirmière, domicilié(e) …`: whatever is known. */
export function aboutPerson(person: PrintablePerson): string {
  const { birthDate, birthPlace, birthCountry, nationalities, occupation, residence } = person;
  const place = [birthPlace, birthCountry === undefined ? undefined : `(${country(birthCountry)})`]
    .filter(Boolean)
    .join(' ');
  const born = [birthDate ? dateInLetters(birthDate) : '', place === '' ? '' : `à ${place}`].filter(Boolean).join(' ');
  const parts = [
    born === '' ? '' : `né${agreement(person)} ${born}`,
    nationalities.length === 0 ? '' : `de nationalité : ${nationalities.map(country).join(', ')}`,
    occupation ?? '',
    residence === undefined ? '' : `domicilié${agreement(person)} à ${residence}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

const agreement = ({ sex }: PrintablePerson): string => (sex === 'F' ? 'e' : sex === 'M' ? '' : '(e)');

/** What the frame of every paper of an act needs. */
export function frameOf(paper: ActPaper, sealWidth: number): Record<string, unknown> {
  const { copy, number, centreName, postName, issuedOn, link } = paper;
  const held =
    copy.act.origin === 'home'
      ? `D’après le registre tenu par : ${centreName}.`
      : `D’après le registre des naissances de l’année ${copy.act.reference.year} tenu par : ${centreName}.`;
  return {
    kind: copy.product,
    authority: postName,
    actNumber: copy.act.printedNumber,
    printedNumber: printDocumentNumber(number),
    issuedParts: issuedOn.split('-').map(Number),
    delivery: `${held} Délivré par : ${postName}, le ${dateInDigits({ value: issuedOn })}.`,
    link,
    shownLink: link.replace(/^https?:\/\//, ''),
    signer: paper.signer,
    sealWidth: sealWidth.toFixed(2),
    test: paper.test,
  };
}

export { dateInDigits, dateInLetters, timeInLetters };
