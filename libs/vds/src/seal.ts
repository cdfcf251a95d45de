/** First byte of every seal. */
export const MAGIC = 0xdc;
/** Tag of the signature zone; those of fields are below it. */
export const SIGNATURE_TAG = 0xff;
/** What the largest QR code holds; DataMatrix and Aztec hold less. Nothing longer can be a seal. */
export const LONGEST_SEAL = 2953;

/** One piece of the message zone. */
export interface SealField {
  readonly tag: number;
  readonly value: Uint8Array;
}

/** Everything of a seal that is signed. Header versions are named as ICAO does: 3 and 4 (bytes 02 and 03). */
export interface SealContent {
  readonly version: 3 | 4;
  /** three letters, filled with `<` */
  readonly issuingCountry: string;
  /** two-letter country and two characters: C and CN of the signer certificate's subject */
  readonly signerId: string;
  /** serial number of the signer certificate in hexadecimal */
  readonly certificateReference: string;
  readonly issued: string;
  readonly signed: string;
  readonly featureDefinition: number;
  readonly category: number;
  readonly fields: readonly SealField[];
}

export interface Seal extends SealContent {
  /** header and message zone: what the signature covers */
  readonly signedBytes: Uint8Array;
  /** r and s, each as long as the key */
  readonly signature: Uint8Array;
}

/** Signs header and message zone and gives r‖s. The hash follows from the key: 256-bit curves use SHA-256. */
export type SignSeal = (message: Uint8Array) => Promise<Uint8Array>;
