import { VdsError } from './vds-error';

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether a text is `YYYY-MM-DD` and a day of the calendar. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * A date as three bytes: the decimal number MMDDYYYY (9303-13 §2.3.1).
 * @throws VdsError when the text is no `YYYY-MM-DD`.
 */
export function encodeDate(text: string): Uint8Array {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  if (!isDate(text)) throw new VdsError(`"${text}" is not a date`);
  const number = month * 1_000_000 + day * 10_000 + year;
  return Uint8Array.of(number >> 16, (number >> 8) & 0xff, number & 0xff);
}

/**
 * `YYYY-MM-DD` of three bytes.
 * @throws VdsError when the number is no date.
 */
export function decodeDate(bytes: Uint8Array): string {
  const number = ((bytes[0] as number) << 16) | ((bytes[1] as number) << 8) | (bytes[2] as number);
  const [month, day, year] = [Math.floor(number / 1_000_000), Math.floor(number / 10_000) % 100, number % 10_000];
  if (!isDay(year, month, day)) throw new VdsError(`${number} is not a date`);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
