import type { DocumentProfile, FieldDefinition, SealedValues, ValuesOf } from './document-profile';
import { FIELD_TYPES } from './field-types';
import type { Seal, SealContent, SealField } from './seal';
import { VdsError } from './vds-error';

/** Header bytes and fields of a document, to be spread into `SealContent`. */
export type MessageZone = Pick<SealContent, 'featureDefinition' | 'category' | 'fields'>;

export interface SealedDocument<Values> {
  readonly values: Values;
  /** tags that the profile does not know */
  readonly unknownFeatures: readonly number[];
}

/** Tag of the UUID in national profiles (BSI TR-03171). */
const PROFILE_TAG = 0x00;

const uuidBytes = (uuid: string): number[] =>
  (uuid.replace(/-/g, '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

/** The fields by name: more than one under a name are alternatives. */
function byName({ fields }: DocumentProfile): Map<string, FieldDefinition[]> {
  const names = new Map<string, FieldDefinition[]>();
  for (const field of fields) names.set(field.name, [...(names.get(field.name) ?? []), field]);
  return names;
}

function checkLength(field: FieldDefinition, { length }: Uint8Array): void {
  const { name, tag, min, max } = field;
  if (length >= min && length <= max) return;
  throw new VdsError(`${name} (tag ${tag}) has ${length} bytes, not ${min === max ? min : `${min}–${max}`}`);
}

function checkPresence(name: string, alternatives: readonly FieldDefinition[], present: number): void {
  const tags = alternatives.map(({ tag }) => tag).join(' or ');
  if (present === 0 && alternatives.some(({ required }) => required))
    throw new VdsError(`${name} (tag ${tags}) is missing`);
  if (present > 1) throw new VdsError(`${name} stands more than once (tag ${tags})`);
}

/**
 * Message zone of a document of any kind.
 * @throws VdsError when a value is missing or does not fit its field
 */
export function documentContent<const P extends DocumentProfile>(profile: P, values: SealedValues<P>): MessageZone {
  const { featureDefinition, category, uuid } = profile;
  const fields: SealField[] = uuid === undefined ? [] : [{ tag: PROFILE_TAG, value: Uint8Array.from(uuidBytes(uuid)) }];
  for (const [name, alternatives] of byName(profile)) {
    let present = 0;
    for (const field of alternatives) {
      const value = FIELD_TYPES[field.type].write(field, values as Readonly<Record<string, unknown>>);
      if (value === undefined) continue;
      checkLength(field, value);
      fields.push({ tag: field.tag, value });
      present += 1;
    }
    checkPresence(name, alternatives, present);
  }
  return { featureDefinition, category, fields };
}

const fieldOf = (seal: Seal, tag: number): Uint8Array | undefined => seal.fields.find((f) => f.tag === tag)?.value;

/** Whether a seal says that it is of this kind. */
export function isOfProfile(profile: DocumentProfile, seal: Seal): boolean {
  if (seal.featureDefinition !== profile.featureDefinition || seal.category !== profile.category) return false;
  if (profile.uuid === undefined) return true;
  const said = fieldOf(seal, PROFILE_TAG);
  return said?.length === 16 && uuidBytes(profile.uuid).every((byte, i) => said[i] === byte);
}

/**
 * Reads the document in a seal of its kind.
 * @throws VdsError when the header version may not carry it, a field is missing, or is not as the profile wants it
 */
export function readDocument<const P extends DocumentProfile>(profile: P, seal: Seal): SealedDocument<ValuesOf<P>> {
  if (profile.headerVersions?.includes(seal.version) === false)
    throw new VdsError(`header version ${seal.version} may not carry this kind of document`);
  const values: Record<string, unknown> = {};
  for (const [name, alternatives] of byName(profile)) {
    let present = 0;
    for (const field of alternatives) {
      const bytes = fieldOf(seal, field.tag);
      if (!bytes) continue;
      checkLength(field, bytes);
      Object.assign(values, FIELD_TYPES[field.type].read(field, bytes));
      present += 1;
    }
    checkPresence(name, alternatives, present);
  }
  const known = new Set(profile.fields.map(({ tag }) => tag));
  if (profile.uuid !== undefined) known.add(PROFILE_TAG);
  const unknownFeatures = seal.fields.map(({ tag }) => tag).filter((tag) => !known.has(tag));
  return { values: values as ValuesOf<P>, unknownFeatures };
}
