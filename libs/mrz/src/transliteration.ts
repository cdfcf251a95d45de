/**
 * Letters that are not a base letter with marks, or for which ICAO recommends more than that base letter (9303-3 §6.A).
 * Where the table offers a choice, the plain letter is taken (Ä→A, Ñ→N, Ö→O, Ü→U): passports of the French-speaking
 * world do so, and the printed zone must equal the one in the bearer's passport as often as possible. Å→AA, as Nordic
 * passports write it.
 */
const ICAO: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Œ: 'OE',
  Ø: 'OE',
  Å: 'AA',
  ẞ: 'SS',
  Þ: 'TH',
  Ĳ: 'IJ',
  Ð: 'D',
  Đ: 'D',
  Ħ: 'H',
  Ŀ: 'L',
  Ł: 'L',
  Ŋ: 'N',
  Ŧ: 'T',
};

/** This library's own choice for letters that the table lacks. */
const OWN: Readonly<Record<string, string>> = {
  // Bambara, Soninke, Songhay and Dogon. The choice follows the letter's shape and the spelling used before them in
  // Malian civil status registers (è→e, ò→o, ny→n at most).
  Ɛ: 'E',
  Ɔ: 'O',
  Ɲ: 'N',
  // Fulfulde, for the same reason.
  Ɓ: 'B',
  Ɗ: 'D',
  Ƴ: 'Y',
  ĸ: 'Q',
};

const known = (letter: string): string => ICAO[letter] ?? OWN[letter] ?? letter;

/**
 * Upper-case A–Z text of a name; everything that is not a letter is kept as it is, and so are letters of other scripts.
 * Rules: 9303-3 §6.A (Latin letters), and for Ɛ Ɔ Ɲ Ɓ Ɗ Ƴ this library's own documented choice.
 */
export function transliterate(text: string): string {
  if (/^[A-Z '-]*$/.test(text)) return text;
  let result = '';
  for (const letter of text.normalize('NFC').toUpperCase()) {
    if (letter <= '\x7f') {
      result += letter;
      continue;
    }
    const whole = known(letter);
    const bases = whole === letter ? letter.normalize('NFD').replace(/\p{M}/gu, '') : whole;
    for (const base of bases) result += known(base);
  }
  return result;
}
