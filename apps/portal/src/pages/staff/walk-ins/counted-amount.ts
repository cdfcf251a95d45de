/** An amount as people write it, in minor units; undefined when it is none. */
export function minorOf(text: string, exponent: number): number | undefined {
  const match = /^(\d{1,9})(?:[.,](\d+))?$/.exec(text.replace(/[\s\u202f\u00a0]/g, ''));
  const [, whole = '', part = ''] = match ?? [];
  if (whole === '' || part.length > exponent) return undefined;
  return Number(whole + part.padEnd(exponent, '0'));
}
