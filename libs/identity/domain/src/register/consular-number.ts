import { checkCharacter } from '@jatigi/kernel';

/** Crockford's alphabet: no I, L, O, U, which are read as 1, 1, 0, V or make words. */
const DRAWN = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHARACTERS = 8;

/**
 * Draws a consular number: `C` + eight signs + the check character of ISO/IEC 7064 MOD 37,36. Random, so that it tells
 * neither post nor rank; one person keeps it for life.
 * @param random gives whole numbers from 0 to below, e.g. `crypto.randomInt`
 */
export function drawConsularNumber(random: (below: number) => number): string {
  for (;;) {
    const body = `C${Array.from({ length: CHARACTERS }, () => DRAWN[random(DRAWN.length)]).join('')}`;
    const check = checkCharacter(body);
    if (DRAWN.includes(check)) return body + check;
  }
}

/** Whether a number (capitals, no spaces) can have been drawn: a mistyped one cannot. */
export function isConsularNumber(number: string): boolean {
  return /^C[0-9A-HJKMNP-TV-Z]{9}$/.test(number) && checkCharacter(number.slice(0, -1)) === number.at(-1);
}

/** In groups that a person can read aloud: `C-A1B2-C3D4-E`. */
export function printConsularNumber(number: string): string {
  return [number.slice(0, 1), number.slice(1, 5), number.slice(5, 9), number.slice(9)].join('-');
}
