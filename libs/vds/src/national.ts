import type { Seal, SealContent, SealField } from './seal';
import { VdsError } from './vds-error';

/**
 * National profile for administrative documents: an even category (9303-13 §3.1.1), fields as BSI TR-03171 numbers
 * them, text in UTF-8 so that a name keeps its accents.
 */
export const NATIONAL_PROFILE = { featureDefinition: 0x01, category: 0xc8 } as const;

/** Civil-status copies of this platform; the UUID names the list of fields below for ever. */
export const CIVIL_STATUS_PROFILE = '6f1d6c6e-2f4b-5a0e-9a64-6d2b3f0c7a10';

/** What the seal of a civil-status copy says. Dates are `YYYY-MM-DD` or the part that is known. */
export interface CivilStatusSeal {
  /** `birth-full-copy`, `birth-extract` … */
  readonly kind: string;
  readonly documentNumber: string;
  readonly actNumber: string;
  /** Code of the centre that holds the act. */
  readonly centre: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly birthDate: string;
  readonly issuedOn: string;
}

const PROFILE = 0x00;
const VALID_FROM = 0x01;
const texts = [
  [0x10, 'kind'],
  [0x11, 'documentNumber'],
  [0x12, 'actNumber'],
  [0x13, 'centre'],
  [0x14, 'surname'],
  [0x15, 'givenNames'],
  [0x16, 'birthDate'],
] as const;

/** A seal that a phone can still read has room for so much of one field. */
const LONGEST = 80;
const utf8 = new TextEncoder();

function cut(text: string): Uint8Array {
  let short = text.normalize('NFC');
  while (utf8.encode(short).length > LONGEST) short = [...short].slice(0, -1).join('');
  return utf8.encode(short);
}

const profileBytes = (): Uint8Array =>
  Uint8Array.from((CIVIL_STATUS_PROFILE.replaceAll('-', '').match(/../g) ?? []).map((pair) => parseInt(pair, 16)));

/** Message zone of the seal of a civil-status copy; names longer than 80 bytes are cut at a letter. */
export function civilStatusContent(
  seal: CivilStatusSeal,
): Pick<SealContent, 'featureDefinition' | 'category' | 'fields'> {
  const fields: SealField[] = [
    { tag: PROFILE, value: profileBytes() },
    { tag: VALID_FROM, value: utf8.encode(seal.issuedOn.replaceAll('-', '')) },
    ...texts.map(([tag, member]) => ({ tag, value: cut(seal[member]) })),
  ];
  return { ...NATIONAL_PROFILE, fields };
}

/** Whether a seal is of the national profile for civil-status copies. */
export function isCivilStatus(seal: Seal): boolean {
  const { featureDefinition, category } = NATIONAL_PROFILE;
  if (seal.featureDefinition !== featureDefinition || seal.category !== category) return false;
  const profile = seal.fields.find(({ tag }) => tag === PROFILE)?.value;
  return profile !== undefined && String([...profile]) === String([...profileBytes()]);
}

/** @throws VdsError when a field is missing or is no UTF-8 */
export function readCivilStatus(seal: Seal): CivilStatusSeal {
  const textOf = (tag: number, name: string): string => {
    const value = seal.fields.find((field) => field.tag === tag)?.value;
    if (!value) throw new VdsError(`${name} (tag ${tag}) is missing`);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(value);
    } catch {
      throw new VdsError(`${name} (tag ${tag}) is no UTF-8`);
    }
  };
  const read = Object.fromEntries(texts.map(([tag, member]) => [member, textOf(tag, member)]));
  const issued = /^(\d{4})(\d{2})(\d{2})$/.exec(textOf(VALID_FROM, 'issue date'));
  if (!issued) throw new VdsError('the issue date is not YYYYMMDD');
  return { ...(read as unknown as Omit<CivilStatusSeal, 'issuedOn'>), issuedOn: issued.slice(1).join('-') };
}
