import { decodeNames } from '@jatigi/mrz';
import type { Stay, Verification } from '@jatigi/vds';

/** One thing that the seal says, for comparison with the paper. Dates are `YYYY-MM-DD`. */
export interface SealedField {
  name: string;
  value: string | number | Stay;
}

/** Places in the second line; visas and sheets of two lines have them alike (9303-7 §4, 9303-6 §4). */
const NUMBER = [0, 9] as const;
const NATIONALITY = [10, 13] as const;
const EXPIRY = [21, 27] as const;
const NAMES_FROM = 5;

const without = (text: string): string => text.replace(/<+/g, ' ').trim();

/** `261231` as `2026-12-31`: what is sealed today expires in this century. Null where the zone leaves it open. */
function expiryIn(line: string): string | null {
  const digits = /^(\d\d)(\d\d)(\d\d)$/.exec(line.slice(...EXPIRY));
  return digits && `20${digits[1]}-${digits[2]}-${digits[3]}`;
}

type Zone = readonly [string, string];
const zoneOf = ({ values }: Verification): Zone | undefined => values?.['mrz'] as Zone | undefined;

/** Last day of validity, null when the seal states none. */
export function lastDayOf(verification: Verification): string | null {
  const zone = zoneOf(verification);
  if (zone) return expiryIn(zone[1]);
  const { validUntil } = verification.values ?? {};
  return typeof validUntil === 'string' ? validUntil : null;
}

function fieldsOfZone(zone: Zone): SealedField[] {
  const { surname, givenNames } = decodeNames(zone[0].slice(NAMES_FROM));
  const last = expiryIn(zone[1]);
  return [
    { name: 'surname', value: surname },
    { name: 'givenNames', value: givenNames },
    { name: 'zoneNumber', value: without(zone[1].slice(...NUMBER)) },
    { name: 'nationality', value: without(zone[1].slice(...NATIONALITY)) },
    ...(last === null ? [] : [{ name: 'validUntil', value: last }]),
    { name: 'mrz', value: zone.join('\n') },
  ];
}

/** Not for the eye of whoever compares: addresses, and the place in the list. */
const SILENT: ReadonlySet<string> = new Set([
  'profileUri',
  'certificateUri',
  'statusUri',
  'statusIndex',
  'format',
  'mrz',
]);

/** What a verified seal says, in the order in which a person compares it; national seals keep the order of their fields. */
export function sealedFields(verification: Verification): SealedField[] {
  const zone = zoneOf(verification);
  const plain = Object.entries(verification.values ?? {}).filter(
    ([name, value]) => !SILENT.has(name) && value !== '' && !(value instanceof Uint8Array),
  );
  const own = plain.map(([name, value]) => ({ name, value: value as SealedField['value'] }));
  return zone ? [...fieldsOfZone(zone), ...own] : own;
}
