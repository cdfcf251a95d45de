import { printDocumentNumber } from '@jatigi/documents-domain';
import codes from 'i18n-iso-countries/codes.json';
import { frameTexts, tongues } from './language';
import type { Language } from './language';

/** What every paper carries, whatever it says. */
export interface Paper {
  /** `MLA…`, `MLR…`, as stored. */
  number: string;
  /** Name of the post that delivers. */
  postName: string;
  issuedOn: string;
  link: string;
  signer: string;
  test: boolean;
  /** Drawn before anybody decided: number and signer are empty, and where the codes will stand are empty frames. */
  draft?: true;
}

/** The words of the frame that belong to one kind of paper. */
export interface FrameWords {
  kind: string;
  /** The number that the paper is known by, beside its own. */
  reference: string;
  delivery: string;
  /** Of the whole paper; French when absent. */
  language?: Language;
  /** “Le cachet porte …, signés par l’État.” */
  sealSays: string;
  /** “chacun peut y contrôler que …” */
  checked: string;
}

interface Name {
  surname: string;
  givenNames: string;
}
export interface Named {
  name: Name;
  originalName?: (Name & { script: keyof typeof scripts }) | undefined;
}
export interface Original {
  text: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

const alpha2: ReadonlyMap<string, string> = new Map(
  (codes as unknown as [string, string, string][]).map(([two, three]) => [three, two]),
);
const scripts = { Latn: ['und', 'ltr'], Arab: ['ar', 'rtl'], Nkoo: ['nqo', 'rtl'] } as const;

/** A run of text; a name in its own script stands beside it. */
export interface Run {
  text?: string;
  strong?: boolean;
  original?: Original;
}

export function country(alpha3: string, language: Language = 'fr'): string {
  const two = alpha2.get(alpha3);
  return two === undefined ? alpha3 : tongues[language].country(two);
}

/** For papers that are read abroad. */
export const countryInBoth = (alpha3: string): Record<Language, string> => ({
  fr: country(alpha3),
  en: country(alpha3, 'en'),
});

export function originalOf({ originalName }: Named): Original | null {
  if (!originalName) return null;
  const [lang, dir] = scripts[originalName.script];
  return { text: `${originalName.givenNames} ${originalName.surname}`, lang: lang === 'und' ? 'fr' : lang, dir };
}

export const fullName = ({ name }: Named): string => `${name.givenNames} ${name.surname.toUpperCase()}`;

/** A name in bold, with its own script after it. */
export function nameRuns(person: Named): Run[] {
  const original = originalOf(person);
  return [{ text: fullName(person), strong: true }, ...(original ? [{ original }] : [])];
}

/** What a French participle ends with: `né`, `née`, `né(e)`. */
export const agreement = ({ sex }: { sex?: 'F' | 'M' | 'X' | undefined }): string =>
  sex === 'F' ? 'e' : sex === 'M' ? '' : '(e)';

/** `Délivré par : Ambassade du Mali à Paris, le 28/11/2026.` */
export const deliveredBy = (postName: string, issuedOn: string, language: Language = 'fr'): string =>
  frameTexts[language].delivered(postName, tongues[language].inDigits({ value: issuedOn }));

/** What the frame of every paper needs. */
export function frameOf(paper: Paper, sealWidth: number, words: FrameWords): Record<string, unknown> {
  const { number, postName, issuedOn, link, signer, test, draft = false } = paper;
  const { language = 'fr', ...rest } = words;
  const texts = frameTexts[language];
  return {
    ...rest,
    lang: language,
    w: draft ? { ...texts.words, ...texts.draft } : texts.words,
    explains: texts.explains(words.sealSays, words.checked),
    authority: postName,
    printedNumber: draft ? texts.draft.draft : printDocumentNumber(number),
    issuedParts: issuedOn.split('-').map(Number),
    link,
    shownLink: link.replace(/^https?:\/\//, ''),
    signer: draft ? texts.draft.draft : signer,
    sealWidth: sealWidth.toFixed(2),
    test,
    draft,
  };
}
