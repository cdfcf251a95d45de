const WEIGHTS = [7, 3, 1] as const;

/** Value of one character in a check digit: digits as they are, A–Z = 10–35, filler 0. `undefined` when not allowed. */
export function characterValue(character: string): number | undefined {
  const code = character.charCodeAt(0);
  if (code === 60) return 0;
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 65 && code <= 90 ? code - 55 : undefined;
}

/**
 * Check digit of a field: weights 7, 3, 1 repeating, modulo 10 (ICAO 9303-3 §4.9).
 * @throws RangeError when a character other than A–Z, 0–9 and `<` occurs.
 */
export function checkDigit(data: string): string {
  let sum = 0;
  for (let i = 0; i < data.length; i += 1) {
    const value = characterValue(data[i] as string);
    if (value === undefined) throw new RangeError(`"${data[i]}" at position ${i + 1} cannot stand in a zone`);
    sum += value * (WEIGHTS[i % 3] as number);
  }
  return String(sum % 10);
}

/**
 * Whether no check digit can tell two characters from each other. 7, 3 and 1 have no factor in common with 10, so one
 * character put for another goes unseen exactly when their values are equal modulo 10, wherever it stands: `<`, `0`,
 * `A`, `K` and `U`; `1`, `B`, `L` and `V`; … 52 of the 666 pairs of characters, none of them two digits.
 */
export function collides(one: string, other: string): boolean {
  const [a, b] = [characterValue(one), characterValue(other)];
  return a !== undefined && b !== undefined && one !== other && a % 10 === b % 10;
}
