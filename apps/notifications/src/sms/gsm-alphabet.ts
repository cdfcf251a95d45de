/** The default alphabet of GSM 03.38 in the order of its codes; code 27 leads to the extension table. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const ESCAPE = 0x1b;
const extension: Readonly<Record<string, number>> = {
  '\f': 0x0a,
  '^': 0x14,
  '{': 0x28,
  '}': 0x29,
  '\\': 0x2f,
  '[': 0x3c,
  '~': 0x3d,
  ']': 0x3e,
  '|': 0x40,
  '€': 0x65,
};

const codes = new Map<string, readonly number[]>([
  ...[...basic].flatMap((sign, code) => (code === ESCAPE ? [] : [[sign, [code]] as const])),
  ...Object.entries(extension).map(([sign, code]) => [sign, [ESCAPE, code]] as const),
]);

/** One octet per septet, two for the extension table; undefined for a sign that GSM-7 does not know (ç ê ô û œ ɛ ɔ ɲ ŋ ’). */
export function gsmCodes(sign: string): readonly number[] | undefined {
  return codes.get(sign);
}
