import { decodeC40, encodeC40 } from './c40';
import type { Seal, SealContent, SealField } from './seal';
import { VdsError } from './vds-error';

/** Reference and category of the two ICAO profiles: 9303-7 §9 (visa), 9303-8 §6 (emergency travel document). */
export const VISA_PROFILE = { featureDefinition: 0x5d, category: 0x01 } as const;
export const ETD_PROFILE = { featureDefinition: 0x5e, category: 0x03 } as const;

/** How long one may stay (9303-7 §9.1.2, tag 04). */
export type Stay =
  | { readonly kind: 'duration'; readonly days: number; readonly months: number; readonly years: number }
  | { readonly kind: 'until-visa-expires' }
  | { readonly kind: 'decided-at-border' }
  | { readonly kind: 'transit-without-entry' };

export interface VisaSeal {
  readonly format: 'MRV-A' | 'MRV-B';
  /** line 1 and the first 28 characters of line 2: the optional data is not sealed */
  readonly mrz: readonly [string, string];
  /** 0 = unlimited; `undefined` = not stated */
  readonly entries?: number;
  readonly stay: Stay;
  readonly passportNumber: string;
  readonly visaType?: Uint8Array;
  readonly unknownTags: readonly number[];
}

export interface EtdSeal {
  readonly mrz: readonly [string, string];
  readonly unknownTags: readonly number[];
}

const SECOND_LINE = 28;
const SPECIAL_STAYS: Readonly<Record<string, Stay>> = {
  '0,0,0': { kind: 'until-visa-expires' },
  '255,255,255': { kind: 'decided-at-border' },
  '254,254,254': { kind: 'transit-without-entry' },
};

function encodeStay(stay: Stay): Uint8Array {
  if (stay.kind === 'duration') {
    const parts = [stay.days, stay.months, stay.years];
    const fits = parts.every((part) => Number.isInteger(part) && part >= 0 && part <= 253);
    if (!fits || parts.every((part) => part === 0)) throw new VdsError('stay: 0–253 days, months and years, not all 0');
    return Uint8Array.from(parts);
  }
  const found = Object.entries(SPECIAL_STAYS).find(([, special]) => special.kind === stay.kind);
  return Uint8Array.from((found as [string, Stay])[0].split(',').map(Number));
}

function decodeStay(bytes: Uint8Array): Stay {
  if (bytes.length !== 3) throw new VdsError('stay: three bytes');
  const [days, months, years] = [...bytes] as [number, number, number];
  return SPECIAL_STAYS[`${days},${months},${years}`] ?? { kind: 'duration', days, months, years };
}

function passportNumber(number: string): Uint8Array {
  if (!/^[A-Z0-9<]{1,9}$/.test(number)) throw new VdsError('passport number: one to nine letters and digits');
  return encodeC40(number.padEnd(7, '<')); // seven to nine characters fill the six bytes of the field
}

/**
 * Message zone of a visa seal, to be spread into `SealContent`.
 * @param visa the printed zone (both lines whole) and what the seal adds to it
 * @throws VdsError when a value does not fit.
 */
export function visaContent(
  visa: Omit<VisaSeal, 'unknownTags'>,
): Pick<SealContent, 'featureDefinition' | 'category' | 'fields'> {
  const [first, second] = visa.mrz;
  const width = visa.format === 'MRV-A' ? 44 : 36;
  if (first.length !== width || second.length < SECOND_LINE) throw new VdsError(`the zone is not an ${visa.format}`);
  const fields: SealField[] = [
    { tag: visa.format === 'MRV-A' ? 0x01 : 0x02, value: encodeC40(first + second.slice(0, SECOND_LINE)) },
  ];
  if (visa.entries !== undefined) {
    if (!Number.isInteger(visa.entries) || visa.entries < 0 || visa.entries > 255) throw new VdsError('entries: 0–255');
    fields.push({ tag: 0x03, value: Uint8Array.of(visa.entries) });
  }
  fields.push({ tag: 0x04, value: encodeStay(visa.stay) });
  fields.push({ tag: 0x05, value: passportNumber(visa.passportNumber) });
  if (visa.visaType) fields.push({ tag: 0x06, value: visa.visaType });
  return { ...VISA_PROFILE, fields };
}

const fieldOf = (seal: Seal, tag: number): Uint8Array | undefined => seal.fields.find((f) => f.tag === tag)?.value;

function unknownTags(seal: Seal, known: readonly number[]): number[] {
  return seal.fields.map((field) => field.tag).filter((tag) => !known.includes(tag));
}

function needed(seal: Seal, tag: number, name: string): Uint8Array {
  const value = fieldOf(seal, tag);
  if (!value) throw new VdsError(`${name} (tag ${tag}) is missing`);
  return value;
}

function mrzOf(seal: Seal): Pick<VisaSeal, 'format' | 'mrz'> {
  const [a, b] = [fieldOf(seal, 0x01), fieldOf(seal, 0x02)];
  if ((a === undefined) === (b === undefined)) throw new VdsError('one machine-readable zone is needed');
  const format = a ? 'MRV-A' : 'MRV-B';
  const text = decodeC40((a ?? b) as Uint8Array);
  const width = a ? 44 : 36;
  if (text.length !== width + SECOND_LINE) throw new VdsError(`the sealed zone is not an ${format}`);
  return { format, mrz: [text.slice(0, width), text.slice(width)] };
}

/**
 * Fields of a visa seal (9303-7 §9.1.2).
 * @throws VdsError when a field is missing or not as the profile wants it.
 */
export function readVisa(seal: Seal): VisaSeal {
  const entries = fieldOf(seal, 0x03);
  const visaType = fieldOf(seal, 0x06);
  if (entries && entries.length !== 1) throw new VdsError('entries: one byte');
  if (visaType && (visaType.length < 1 || visaType.length > 4)) throw new VdsError('visa type: one to four bytes');
  return {
    ...mrzOf(seal),
    ...(entries ? { entries: entries[0] as number } : {}),
    stay: decodeStay(needed(seal, 0x04, 'stay')),
    passportNumber: decodeC40(needed(seal, 0x05, 'passport number')).replace(/<+$/, ''),
    ...(visaType ? { visaType } : {}),
    unknownTags: unknownTags(seal, [1, 2, 3, 4, 5, 6, 7]),
  };
}

/**
 * Message zone of an emergency travel document's seal.
 * @throws VdsError when the zone is not 2 × 36.
 */
export function etdContent(
  mrz: readonly [string, string],
): Pick<SealContent, 'featureDefinition' | 'category' | 'fields'> {
  if (mrz.some((line) => line.length !== 36)) throw new VdsError('the zone is not two lines of 36');
  return { ...ETD_PROFILE, fields: [{ tag: 0x02, value: encodeC40(mrz.join('')) }] };
}

/**
 * Fields of an emergency travel document's seal (9303-8 §6).
 * @throws VdsError when the zone is missing or not 2 × 36.
 */
export function readEtd(seal: Seal): EtdSeal {
  const text = decodeC40(needed(seal, 0x02, 'machine-readable zone'));
  if (text.length !== 72) throw new VdsError('the sealed zone is not two lines of 36');
  return { mrz: [text.slice(0, 36), text.slice(36)], unknownTags: unknownTags(seal, [2]) };
}
