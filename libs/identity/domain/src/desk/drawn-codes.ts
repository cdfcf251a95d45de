import { checkCharacter } from '@jatigi/kernel';

/** No vowels and nothing that is read as something else (0 O, 1 I L): it can be copied from paper and read aloud. */
const SIGNS = '23456789BCDFGHJKMNPQRSTVWXYZ';
const shape = (length: number): RegExp => new RegExp(`^[${SIGNS}]{${length}}$`);
type Random = (below: number) => number;

const PAPER_CODE_LENGTH = 12;
const ACCOUNT_NUMBER_LENGTH = 9;
/** Every account number begins so: what begins otherwise is an address or a telephone number. */
const ACCOUNT_LETTER = 'J';

/**
 * The secret on the slip: eleven drawn signs (28^11, some 10^16) and a check character. It finds its account alone, so
 * there is no counter of tries that somebody else could use up, and no number of tries that would find one.
 */
export function drawPaperCode(random: Random): string {
  return draw(random, '', PAPER_CODE_LENGTH);
}

/** Eleven drawn signs, as on the slip. */
export const RECOVERY_CODE_BITS = (PAPER_CODE_LENGTH - 1) * Math.log2(SIGNS.length);

/** What stands once for the second factor; as hard to guess, and to misread, as the code on the slip. */
export const drawRecoveryCode = drawPaperCode;
export const recoveryCodeOf = paperCodeOf;

/** The name under which somebody without e-mail and telephone signs in. */
export function drawAccountNumber(random: Random): string {
  return draw(random, ACCOUNT_LETTER, ACCOUNT_NUMBER_LENGTH);
}

/** What was typed, without what only makes it readable; null when it cannot have been drawn: a mistyped one never can. */
export function paperCodeOf(typed: string): string | null {
  return checked(typed, PAPER_CODE_LENGTH);
}

export function accountNumberOf(typed: string): string | null {
  return typed.trim().toUpperCase().startsWith(ACCOUNT_LETTER) ? checked(typed, ACCOUNT_NUMBER_LENGTH) : null;
}

function checked(typed: string, length: number): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.·-]/g, '');
  return shape(length).test(plain) && checkCharacter(plain.slice(0, -1)) === plain.at(-1) ? plain : null;
}

function draw(random: Random, first: string, length: number): string {
  for (;;) {
    const drawn = Array.from({ length: length - 1 - first.length }, () => SIGNS[random(SIGNS.length)]).join('');
    const check = checkCharacter(first + drawn);
    if (SIGNS.includes(check)) return first + drawn + check;
  }
}
