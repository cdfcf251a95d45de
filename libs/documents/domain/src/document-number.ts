import { checkCharacter } from '@jatigi/kernel';

/** V for visas, A for acts, R for the consular register, C for certificates: three letters that everybody reads first. */
const prefixes = { visa: 'MLV', act: 'MLA', registration: 'MLR', certificate: 'MLC' } as const;
export type NumberFamily = keyof typeof prefixes;
const PREFIX_LENGTH = 3;
/** Crockford's alphabet: no I, L, O, U, which are read as 1, 1, 0, V or make words. */
const DRAWN = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_CHARACTERS = 10;
const SHAPE = new RegExp(`^(${Object.values(prefixes).join('|')})[0-9A-HJKMNP-TV-Z]{11}$`);

/**
 * Draws a document number. Random, so that nobody can count what a post issues or walk through the numbers.
 * @param family what the document is about: the third letter of the number
 * @param random gives whole numbers from 0 to below, e.g. `crypto.randomInt`
 */
export function drawDocumentNumber(family: NumberFamily, random: (below: number) => number): string {
  for (;;) {
    const body =
      prefixes[family] + Array.from({ length: RANDOM_CHARACTERS }, () => DRAWN[random(DRAWN.length)]).join('');
    const number = body + checkCharacter(body);
    if (SHAPE.test(number)) return number;
  }
}

/** The number as stored: capitals without spaces and dashes, O read as 0, I and L as 1. */
export function normaliseDocumentNumber(typed: string): string {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '');
  const prefix = plain.slice(0, PREFIX_LENGTH);
  return prefix + plain.slice(PREFIX_LENGTH).replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** Whether a normalised number can have been drawn: a mistyped one cannot. */
export function isDocumentNumber(number: string): boolean {
  return SHAPE.test(number) && checkCharacter(number.slice(0, -1)) === number.at(-1);
}

/** The number as printed, in groups that a person can read aloud. */
export function printDocumentNumber(number: string): string {
  return [number.slice(0, 3), number.slice(3, 8), number.slice(8, 13), number.slice(13)].join('-');
}
