/** The bar-code signer in use: what a seal names, and its signature. The private key does not leave the provider. */
export interface SealSigner {
  /** C and CN of the certificate's subject */
  readonly signerId: string;
  /** serial number of the certificate, capital hexadecimal without leading zeros */
  readonly reference: string;
  /** ECDSA over SHA-256, r‖s */
  sign(message: Uint8Array): Promise<Uint8Array>;
}

/** Where signing keys live. The file keyring is the default driver; a PKCS#11 driver stands behind the same port. */
export interface KeyProvider {
  readonly signer: SealSigner;
  /** true when the country authority was made for tests: said on every document and in the API */
  readonly test: boolean;
  /** country authorities and signers that verifiers may trust, PEM */
  readonly certificates: readonly string[];
}

export const KEY_PROVIDER = 'documents:key-provider';
