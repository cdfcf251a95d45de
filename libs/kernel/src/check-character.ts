const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Check character of ISO/IEC 7064 MOD 37,36 over digits and capital letters: one wrong sign is always found. */
export function checkCharacter(text: string): string {
  let product = 36;
  for (const character of text) {
    const sum = (product + SIGNS.indexOf(character)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return SIGNS[(37 - product) % 36] as string;
}
