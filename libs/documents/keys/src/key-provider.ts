import type { KeyInventory } from './key-inventory';

/** The bar-code signer in use: what a seal names, and its signature. The private key does not leave the provider. */
export interface SealSigner {
  /** C and CN of the certificate's subject */
  readonly signerId: string;
  /** serial number of the certificate, capital hexadecimal without leading zeros */
  readonly reference: string;
  /** ECDSA over SHA-256, r‖s */
  sign(message: Uint8Array): Promise<Uint8Array>;
}

/** What a signed trust bundle is made from. */
export interface TrustMaterial {
  /** country authorities, PEM, oldest first */
  readonly authorities: readonly string[];
  /** newer authority certified by the older, PEM */
  readonly links: readonly string[];
  /** all bar-code signers that verifiers may meet, PEM */
  readonly signers: readonly string[];
  /** newest list of revoked certificates, PEM */
  readonly crl: string | null;
  readonly bundleSigner: { readonly certificate: string; sign(message: Uint8Array): Promise<Uint8Array> };
}

/** Signs the files of documents (PAdES). The private key does not leave the provider. */
export interface PdfSigner {
  /** PEM */
  readonly certificate: string;
  /** the country authority that issued it, PEM */
  readonly authority: string;
  /** ECDSA over SHA-256, r‖s */
  sign(message: Uint8Array): Promise<Uint8Array>;
}

/** Where signing keys live: an encrypted file by default, or a PKCS#11 token. */
export interface KeyProvider {
  /**
   * The signer of this instant. Take it once for each document: a moment later it may be the next one.
   * @throws Error when no key is in use
   */
  readonly signer: SealSigner;
  /**
   * The signer of files of this instant.
   * @throws Error when no key for PDFs is in use
   */
  readonly pdfSigner: PdfSigner;
  /** true when the country authority was made for tests: said on every document and in the API */
  readonly test: boolean;
  /** country authorities and signers that verifiers may trust, PEM */
  readonly certificates: readonly string[];
  /** newest list of revoked certificates, PEM; null until the authority published one */
  readonly crl: string | null;
  /** @throws Error when no key for trust bundles is in use */
  readonly trust: TrustMaterial;
  /** What there is and until when, for people: nothing in it is secret. */
  readonly inventory: KeyInventory;
  /** Reads the keyring again, if its file changed: a ceremony may have added a key. */
  refresh(): Promise<void>;
  /** Ends timers and the session with the token. */
  close(): void;
}

export const KEY_PROVIDER = 'documents:key-provider';
