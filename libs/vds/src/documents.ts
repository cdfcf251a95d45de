import { documentContent, isOfProfile, readDocument, type MessageZone } from './document-content';
import type { DocumentProfile, SealedValues, ValuesOf } from './document-profile';
import { PROFILES, type DocumentKind } from './profiles.data';
import type { Seal } from './seal';

/** What the seal of each kind of document says. */
export type SealedDocuments = { readonly [Kind in DocumentKind]: ValuesOf<(typeof PROFILES)[Kind]> };
export type VisaSeal = SealedDocuments['visa'];
export type EtdSeal = SealedDocuments['etd'];

type Content<Kind extends DocumentKind> = SealedValues<(typeof PROFILES)[Kind]>;

/**
 * Message zone of a visa seal.
 * @param visa the printed zone (both lines whole) and what the seal adds to it
 * @throws VdsError when a value does not fit
 */
export const visaContent = (visa: Content<'visa'>): MessageZone => documentContent(PROFILES.visa, visa);

/**
 * Message zone of an emergency travel document's seal.
 * @throws VdsError when the zone is not 2 × 36
 */
export const etdContent = (mrz: readonly [string, string]): MessageZone => documentContent(PROFILES.etd, { mrz });

/** Message zone of a civil-status copy; names longer than 80 bytes are cut at a letter, as in those below. */
export const civilStatusContent = (seal: Content<'civilStatus'>): MessageZone =>
  documentContent(PROFILES.civilStatus, seal);

/** Message zone of a certificate of consular registration. */
export const registrationContent = (seal: Content<'registration'>): MessageZone =>
  documentContent(PROFILES.registration, seal);

/** Message zone of a certificate. */
export const certificateContent = (seal: Content<'certificate'>): MessageZone =>
  documentContent(PROFILES.certificate, seal);

/** Message zone of a receipt of a loss. */
export const lossReceiptContent = (seal: Content<'lossReceipt'>): MessageZone =>
  documentContent(PROFILES.lossReceipt, seal);

/** Message zone of a letter that refuses a visa. */
export const refusalLetterContent = (seal: Content<'refusalLetter'>): MessageZone =>
  documentContent(PROFILES.refusalLetter, seal);

export interface FoundDocument {
  /** key of the profile in the table */
  readonly kind: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly unknownFeatures: readonly number[];
}

/**
 * The document in a seal, read by the profile that fits.
 * @returns null when none fits
 * @throws VdsError when one fits, and the fields are not as it wants them
 */
export function findDocument(
  seal: Seal,
  profiles: Readonly<Record<string, DocumentProfile>> = PROFILES,
): FoundDocument | null {
  const entry = Object.entries(profiles).find(([, profile]) => isOfProfile(profile, seal));
  return entry ? { kind: entry[0], ...readDocument(entry[1], seal) } : null;
}
