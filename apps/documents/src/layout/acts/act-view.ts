import type { PrintableCopy, PrintablePerson } from '../../issuing/printable-copy';
import { dateInLetters } from '../french-words';
import { agreement, country, deliveredBy, frameOf } from '../paper-view';
import type { Paper } from '../paper-view';

/** What is around the act on the paper. */
export interface ActPaper extends Paper {
  copy: PrintableCopy;
  /** Name of the centre that holds the act. */
  centreName: string;
}

const languages = new Intl.DisplayNames('fr-FR', { type: 'language' });
export const languageName = (tag: string): string => languages.of(tag) ?? tag;

/** `né vers 1995 à Kati (Mali), de nationalité Mali, infirmière, domicilié(e) …`: whatever is known. */
export function aboutPerson(person: PrintablePerson): string {
  const { birthDate, birthPlace, birthCountry, nationalities, occupation, residence } = person;
  const place = [birthPlace, birthCountry === undefined ? undefined : `(${country(birthCountry)})`]
    .filter(Boolean)
    .join(' ');
  const born = [birthDate ? dateInLetters(birthDate) : '', place === '' ? '' : `à ${place}`].filter(Boolean).join(' ');
  const parts = [
    born === '' ? '' : `né${agreement(person)} ${born}`,
    nationalities.length === 0 ? '' : `de nationalité : ${nationalities.map((one) => country(one)).join(', ')}`,
    occupation ?? '',
    residence === undefined ? '' : `domicilié${agreement(person)} à ${residence}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** What the frame of every paper of an act needs. */
export function frameOfAct(paper: ActPaper, sealWidth: number): Record<string, unknown> {
  const { copy, centreName, postName, issuedOn } = paper;
  if (copy.language === 'en') return englishFrame(paper, sealWidth);
  const held =
    copy.act.origin === 'home'
      ? `D’après le registre tenu par : ${centreName}.`
      : `D’après le registre des naissances de l’année ${copy.act.reference.year} tenu par : ${centreName}.`;
  return frameOf(paper, sealWidth, {
    kind: copy.product,
    reference: `Acte n° ${copy.act.printedNumber}`,
    delivery: `${held} ${deliveredBy(postName, issuedOn)}`,
    sealSays: 'le numéro de l’acte, le nom et la date de naissance',
    checked: 'cette copie tient toujours',
  });
}

function englishFrame(paper: ActPaper, sealWidth: number): Record<string, unknown> {
  const { copy, centreName, postName, issuedOn } = paper;
  const register = copy.act.origin === 'home' ? 'the register' : `the birth register of ${copy.act.reference.year}`;
  return frameOf(paper, sealWidth, {
    kind: copy.product,
    language: 'en',
    reference: `Act no. ${copy.act.printedNumber}`,
    delivery: `From ${register} held by: ${centreName}. ${deliveredBy(postName, issuedOn, 'en')}`,
    sealSays: 'the number of the act, name and date of birth',
    checked: 'this copy still stands',
  });
}
