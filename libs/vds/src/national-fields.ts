import type { Seal, SealContent, SealField } from './seal';
import { VdsError } from './vds-error';

/**
 * National profile for administrative documents: an even category (9303-13 §3.1.1), fields as BSI TR-03171 numbers
 * them, text in UTF-8 so that a name keeps its accents.
 */
export const NATIONAL_PROFILE = { featureDefinition: 0x01, category: 0xc8 } as const;

/** Which fields a kind of paper has, in the order of the seal; the UUID names this list for ever. */
export interface NationalFields<Member extends string> {
  readonly profile: string;
  /** `YYYY-MM-DD` outside the seal, `YYYYMMDD` in it. */
  readonly dates: readonly (readonly [tag: number, member: Member])[];
  readonly texts: readonly (readonly [tag: number, member: Member])[];
}

const PROFILE = 0x00;
export const VALID_FROM = 0x01;
export const VALID_UNTIL = 0x02;

/** A seal that a phone can still read has room for so much of one field. */
const LONGEST = 80;
const utf8 = new TextEncoder();

function cut(text: string): Uint8Array {
  let short = text.normalize('NFC');
  while (utf8.encode(short).length > LONGEST) short = [...short].slice(0, -1).join('');
  return utf8.encode(short);
}

const bytesOf = (profile: string): Uint8Array =>
  Uint8Array.from((profile.replaceAll('-', '').match(/../g) ?? []).map((pair) => parseInt(pair, 16)));

/** Message zone of a seal; texts longer than 80 bytes are cut at a letter. */
export function nationalContent<Member extends string>(
  { profile, dates, texts }: NationalFields<Member>,
  values: Readonly<Record<Member, string>>,
): Pick<SealContent, 'featureDefinition' | 'category' | 'fields'> {
  const fields: SealField[] = [
    { tag: PROFILE, value: bytesOf(profile) },
    ...dates.map(([tag, member]) => ({ tag, value: utf8.encode(values[member].replaceAll('-', '')) })),
    ...texts.map(([tag, member]) => ({ tag, value: cut(values[member]) })),
  ];
  return { ...NATIONAL_PROFILE, fields };
}

/** Whether a seal is of the national profile and holds this list of fields. */
export function isNational(seal: Seal, profile: string): boolean {
  const { featureDefinition, category } = NATIONAL_PROFILE;
  if (seal.featureDefinition !== featureDefinition || seal.category !== category) return false;
  const said = seal.fields.find(({ tag }) => tag === PROFILE)?.value;
  return said !== undefined && String([...said]) === String([...bytesOf(profile)]);
}

/** @throws VdsError when a field is missing, is no UTF-8, or a date is none */
export function readNational<Member extends string>(
  { dates, texts }: NationalFields<Member>,
  seal: Seal,
): Record<Member, string> {
  const read = [
    ...texts.map(([tag, member]) => [member, textOf(seal, tag, member)]),
    ...dates.map(([tag, member]) => [member, dateOf(seal, tag, member)]),
  ];
  return Object.fromEntries(read) as Record<Member, string>;
}

function textOf(seal: Seal, tag: number, name: string): string {
  const value = seal.fields.find((field) => field.tag === tag)?.value;
  if (!value) throw new VdsError(`${name} (tag ${tag}) is missing`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(value);
  } catch {
    throw new VdsError(`${name} (tag ${tag}) is no UTF-8`);
  }
}

function dateOf(seal: Seal, tag: number, name: string): string {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(textOf(seal, tag, name));
  if (!parts) throw new VdsError(`${name} (tag ${tag}) is not YYYYMMDD`);
  return parts.slice(1).join('-');
}
