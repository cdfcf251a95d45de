import { VdsError } from './vds-error';

/** How long one may stay (9303-7 §9.1.3, table 1). */
export type Stay =
  | { readonly kind: 'duration'; readonly days: number; readonly months: number; readonly years: number }
  | { readonly kind: 'until-visa-expires' }
  | { readonly kind: 'decided-at-border' }
  | { readonly kind: 'transit-without-entry' };

/** Triples that are no duration, by the byte that stands three times. */
const SPECIAL: Readonly<Record<number, Stay>> = {
  0: { kind: 'until-visa-expires' },
  254: { kind: 'transit-without-entry' },
  255: { kind: 'decided-at-border' },
};

/** @throws VdsError when a part is no byte, or the three are one of the reserved triples. */
export function encodeStay(stay: Stay): Uint8Array {
  if (stay.kind === 'duration') {
    const parts = [stay.days, stay.months, stay.years];
    if (!parts.every((part) => Number.isInteger(part) && part >= 0 && part <= 255))
      throw new VdsError('stay: days, months and years are 0–255 each');
    if (decodeStay(Uint8Array.from(parts)).kind !== 'duration')
      throw new VdsError(`stay: ${parts.join(', ')} does not mean a duration`);
    return Uint8Array.from(parts);
  }
  const byte = Object.keys(SPECIAL).find((key) => SPECIAL[Number(key)]?.kind === stay.kind);
  if (byte === undefined) throw new VdsError(`"${stay.kind}" is no kind of stay`);
  return new Uint8Array(3).fill(Number(byte));
}

/** @param bytes days, months, years */
export function decodeStay(bytes: Uint8Array): Stay {
  const [days, months, years] = [...bytes] as [number, number, number];
  const special = days === months && months === years ? SPECIAL[days] : undefined;
  return special ?? { kind: 'duration', days, months, years };
}
