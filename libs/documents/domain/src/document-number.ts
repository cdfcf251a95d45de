import { checkCharacter } from '@jatigi/kernel';

/**
 * V for visas, A for acts, R for the consular register, C for certificates, L for receipts of losses, D for decisions: three letters that
 * everybody reads first. A laissez-passer has two, because its number is the one of its machine-readable zone, which has room
 * for nine characters.
 */
const families = {
  visa: { prefix: 'MLV', drawn: 10 },
  act: { prefix: 'MLA', drawn: 10 },
  registration: { prefix: 'MLR', drawn: 10 },
  certificate: { prefix: 'MLC', drawn: 10 },
  'loss-receipt': { prefix: 'MLL', drawn: 10 },
  'refusal-letter': { prefix: 'MLD', drawn: 10 },
  'emergency-travel-document': { prefix: 'LP', drawn: 6 },
} as const;
export type NumberFamily = keyof typeof families;
export const numberFamilies = Object.keys(families) as NumberFamily[];
/** Room for a number in a machine-readable zone. */
const ZONE_CHARACTERS = 9;
/** Crockford's alphabet: no I, L, O, U, which are read as 1, 1, 0, V or make words. */
const DRAWN = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const shapes = Object.values(families).map(({ prefix, drawn }) => `${prefix}[0-9A-HJKMNP-TV-Z]{${drawn + 1}}`);
const SHAPE = new RegExp(`^(${shapes.join('|')})$`);

/**
 * Draws a document number. Random, so that nobody can count what a post issues or walk through the numbers.
 * @param family what the document is about: the first letters of the number
 * @param random gives whole numbers from 0 to below, e.g. `crypto.randomInt`
 */
export function drawDocumentNumber(family: NumberFamily, random: (below: number) => number): string {
  const { prefix, drawn } = families[family];
  for (;;) {
    const body = prefix + Array.from({ length: drawn }, () => DRAWN[random(DRAWN.length)]).join('');
    const number = body + checkCharacter(body);
    if (SHAPE.test(number)) return number;
  }
}

/** How much room a family has. */
export interface NumberSpace {
  prefix: string;
  /** characters that are drawn at random, before the check character */
  drawn: number;
  /** how many numbers there can be, nearly: of 36 check characters, the four that are read wrong are not given out */
  possible: number;
}

export function numberSpace(family: NumberFamily): NumberSpace {
  const { prefix, drawn } = families[family];
  return { prefix, drawn, possible: Math.floor((DRAWN.length ** drawn * DRAWN.length) / 36) };
}

/** The number as stored: capitals without spaces and dashes, O read as 0, I and L as 1. */
export function normaliseDocumentNumber(typed: string): string {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '');
  const prefix = Object.values(families).find((family) => plain.startsWith(family.prefix))?.prefix ?? '';
  return prefix + plain.slice(prefix.length).replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** Whether a normalised number can have been drawn: a mistyped one cannot. */
export function isDocumentNumber(number: string): boolean {
  return SHAPE.test(number) && checkCharacter(number.slice(0, -1)) === number.at(-1);
}

/** The number as printed, in groups that a person can read aloud; one of a machine-readable zone stands as it does there. */
export function printDocumentNumber(number: string): string {
  if (number.length <= ZONE_CHARACTERS) return number;
  return [number.slice(0, 3), number.slice(3, 8), number.slice(8, 13), number.slice(13)].join('-');
}
