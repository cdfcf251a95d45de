/** Digits after the point in this currency: none for the franc CFA. An unknown code counts as two: the service refuses it. */
export function exponentOf(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** Minor units as they are typed: 5000 in EUR is `50,00`. */
export function writeAmount(minor: number, currency: string): string {
  const exponent = exponentOf(currency);
  return (minor / 10 ** exponent).toFixed(exponent).replace('.', ',');
}

/** What was typed, in minor units; null when it is no amount of this currency. Blanks between thousands are let in. */
export function readAmount(text: string, currency: string): number | null {
  const exponent = exponentOf(currency);
  const match = /^(\d{1,9})(?:[.,](\d+))?$/.exec(text.replaceAll(/\s/g, ''));
  const [, whole = '', decimals = ''] = match ?? [];
  if (!match || decimals.length > exponent) return null;
  return Number(whole + decimals.padEnd(exponent, '0'));
}
