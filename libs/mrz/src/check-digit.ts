const WEIGHTS = [7, 3, 1] as const;

/** Value of one character in a check digit: digits as they are, A–Z = 10–35, filler 0. `undefined` when not allowed. */
export function characterValue(character: string): number | undefined {
  if (character === '<') return 0;
  if (character >= '0' && character <= '9') return character.charCodeAt(0) - 48;
  if (character >= 'A' && character <= 'Z') return character.charCodeAt(0) - 55;
  return undefined;
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
