import { documentContent } from '../document-content';
import type { DocumentProfile } from '../document-profile';
import { PROFILES } from '../profiles.data';
import type { Seal, SealContent, SealField } from '../seal';
import { UsageError } from './arguments';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Values of a document, bytes in hexadecimal. */
export const valuesAsJson = (values: Json): Json =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value instanceof Uint8Array ? hex(value) : value]),
  );

/** Header, fields and signature of a seal. */
export function sealAsJson({ fields, signature, signedBytes: _signed, ...header }: Seal): Json {
  return { ...header, fields: fields.map(({ tag, value }) => ({ tag, hex: hex(value) })), signature: hex(signature) };
}

function fromHex(text: unknown, what: string): Uint8Array {
  if (typeof text !== 'string' || !/^([0-9A-Fa-f]{2})*$/.test(text))
    throw new UsageError(`${what}: hexadecimal is wanted`);
  return Uint8Array.from(Buffer.from(text, 'hex'));
}

function valuesOf(profile: DocumentProfile, values: Json): Json {
  const isBytes = (name: string): boolean =>
    profile.fields.some((field) => field.name === name && field.type === 'bytes');
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isBytes(name) ? fromHex(value, name) : value]),
  );
}

function fieldOf(field: unknown): SealField {
  if (!isObject(field) || typeof field['tag'] !== 'number')
    throw new UsageError('fields: { "tag": 1, "hex": "…" } is wanted');
  return { tag: field['tag'], value: fromHex(field['hex'], `field ${field['tag']}`) };
}

type Zone = Pick<SealContent, 'featureDefinition' | 'category' | 'fields'>;

function zoneOf({ kind, values, featureDefinition, category, fields }: Json): Zone {
  if (typeof kind === 'string') {
    const profile = (PROFILES as Readonly<Record<string, DocumentProfile>>)[kind];
    if (!profile) throw new UsageError(`kind: one of ${Object.keys(PROFILES).join(', ')} is wanted`);
    if (!isObject(values)) throw new UsageError('values: an object is wanted');
    return documentContent(profile, valuesOf(profile, values));
  }
  if (typeof featureDefinition !== 'number' || typeof category !== 'number' || !Array.isArray(fields))
    throw new UsageError('"kind" and "values", or "featureDefinition", "category" and "fields" are wanted');
  return { featureDefinition, category, fields: fields.map(fieldOf) };
}

const TEXTS = ['issuingCountry', 'signerId', 'certificateReference', 'issued', 'signed'] as const;

/**
 * A seal that is to be made, from JSON: the members that `decode` writes, `version` 4 unless said otherwise.
 * @throws UsageError when a member is missing; VdsError when one does not fit
 */
export function contentFromJson(text: string): SealContent {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`the document is no JSON: ${(error as Error).message}`);
  }
  if (!isObject(document)) throw new UsageError('the document is no JSON object');
  const { version = 4 } = document;
  if (version !== 3 && version !== 4) throw new UsageError('version: 3 or 4');
  const texts = TEXTS.map((name) => {
    const value = document[name];
    if (typeof value !== 'string') throw new UsageError(`${name}: a text is wanted`);
    return [name, value];
  });
  return { version, ...(Object.fromEntries(texts) as Record<(typeof TEXTS)[number], string>), ...zoneOf(document) };
}
