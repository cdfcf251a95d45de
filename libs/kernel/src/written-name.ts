import { finding } from './findings';
import type { Finding } from './findings';

/** A name in Latin letters as a paper writes it, accents kept. */
export interface NameForms {
  surname: string;
  givenNames: string;
}

/** ISO 15924 codes of the scripts in which families write their names. */
export const scripts = ['Latn', 'Arab', 'Nkoo'] as const;
export type Script = (typeof scripts)[number];

/** A name as far as it is written yet. */
interface WrittenName {
  name?: NameForms;
  /** As the family writes it. */
  originalName?: NameForms & { script: Script };
}

const LONGEST = 120;
const nameParts = ['surname', 'givenNames'] as const;

/** Letters and marks of one script, and what may stand between them in a name. */
const written: Readonly<Record<Script, RegExp>> = {
  Latn: /^[\p{Script=Latin}\p{M}\s'’ʼʻ.,-]*$/u,
  Arab: /^[\p{Script=Arabic}\p{M}\s'’ʼ.،ـ-]*$/u,
  Nkoo: /^[\p{Script=Nko}\p{M}\s'’ʼ.,-]*$/u,
};
const foreignLetter = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const scriptNames: Readonly<Record<Script, string>> = { Latn: 'Latin', Arab: 'Arabic', Nkoo: "N'Ko" };

function latinFault(pointer: string, text: string): Finding[] {
  if (text.length > LONGEST) return [finding(pointer, 'too-long', `A name has at most ${LONGEST} characters.`)];
  if (written.Latn.test(text)) return [];
  return foreignLetter.test(text)
    ? [finding(pointer, 'script-not-latin', 'Write this name in Latin letters; the original script has its own field.')]
    : [finding(pointer, 'name-characters', 'A name has letters, spaces, hyphens and apostrophes only.')];
}

function originalFaults(pointer: string, original: NameForms & { script: Script }): Finding[] {
  return nameParts.flatMap((part) => {
    const text = original[part];
    const at = `${pointer}/${part}`;
    if (text.length > LONGEST) return [finding(at, 'too-long', `A name has at most ${LONGEST} characters.`)];
    if (written[original.script].test(text)) return [];
    return [finding(at, 'script-mismatch', `This name is not written in ${scriptNames[original.script]} letters.`)];
  });
}

/** The Latin form is Latin, the original form is of the script it says. */
export function nameFaults(pointer: string, { name, originalName }: WrittenName): Finding[] {
  const latin = name ? nameParts.flatMap((part) => latinFault(`${pointer}/name/${part}`, name[part])) : [];
  return [...latin, ...(originalName ? originalFaults(`${pointer}/originalName`, originalName) : [])];
}
