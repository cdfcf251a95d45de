/**
 * Letters that do not decompose into a base letter and marks, or for which ICAO recommends more than one letter
 * (9303-3 §6.A). Where the table offers a choice, the plain letter is taken (Ñ→N, Ü→U, Ö→O): passports of the
 * French-speaking world do so, and the printed zone must equal the one in the bearer's passport as often as possible.
 */
const TABLE: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Œ: 'OE',
  Ø: 'OE',
  Å: 'AA',
  ß: 'SS',
  ẞ: 'SS',
  Þ: 'TH',
  Ð: 'D',
  Đ: 'D',
  Ħ: 'H',
  ı: 'I',
  Ł: 'L',
  Ŋ: 'N',
  Ŧ: 'T',
  ĸ: 'Q',
  // Bambara, Soninke, Songhay and Dogon letters that the ICAO table lacks. The choice follows the letter's shape and
  // the spelling used before them in Malian civil status registers (è→e, ò→o, ny→n at most): E, O, N.
  Ɛ: 'E',
  Ɔ: 'O',
  Ɲ: 'N',
  // Fulfulde (Pular) implosives, for the same reason.
  Ɓ: 'B',
  Ɗ: 'D',
  Ƴ: 'Y',
};

/**
 * Upper-case A–Z text of a name; everything that is not a letter is kept as it is.
 * Rules: 9303-3 §6.A (Latin letters), and for Ɛ Ɔ Ɲ Ɓ Ɗ Ƴ this library's own documented choice.
 */
export function transliterate(text: string): string {
  let result = '';
  for (const letter of text.normalize('NFC').toUpperCase()) {
    const known = TABLE[letter];
    result += known ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
  }
  return result.replace(/[ÆŒØŁĐƐƆƝŊ]/g, (letter) => TABLE[letter] ?? letter);
}
