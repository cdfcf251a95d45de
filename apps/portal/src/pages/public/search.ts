/** Letters without their accents, in small: `Évisa` and `evisa` are one word. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, ' ').replace(/œ/g, 'oe');
}

/** Words that name nothing: a question may hold them, an answer need not. */
const empty = new Set(
  'a au aux ce ces comment d de des du en et est il j je l la le les ma mes mon ou pour puis que quel quelle qui s se un une vos votre do for how i is me my of the to what where'.split(
    ' ',
  ),
);
const LONGEST_QUESTION = 200;

/** Whether a text answers a question: each word that says something begins a word of the text. */
export function answers(text: string, question: string): boolean {
  const asked = plain(question.slice(0, LONGEST_QUESTION))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !empty.has(word))
    .map(singular);
  const words = plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map(singular);
  return asked.length > 0 && asked.every((one) => words.some((word) => word.startsWith(one)));
}

const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);
