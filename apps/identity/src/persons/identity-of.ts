import type { Identity, PersonFile } from '@jatigi/identity-domain';
import type { NameForms } from '@jatigi/kernel';
import { transliterate } from '@jatigi/mrz';

/** In the letters A to Z: accents and apostrophes gone, the letters of Bambara written out. */
const latin = (text: string): string => transliterate(text).replaceAll(/['’‘ʼʻ]/g, '');

const latinName = ({ surname, givenNames }: NameForms): NameForms => ({
  surname: latin(surname),
  givenNames: latin(givenNames),
});

/** What of a file tells one person from another, in letters that can be compared. */
export function identityOf(file: PersonFile): Identity {
  const { father, mother } = file;
  return {
    ...file,
    name: latinName(file.name),
    birthPlace: latin(file.birthPlace),
    ...(father && { father: latinName(father) }),
    ...(mother && { mother: latinName(mother) }),
  };
}
