import type { Certificate } from './certificate';

/** Checks r‖s over a message under one key; the hash follows from the curve. */
export type VerifySignature = (message: Uint8Array, signature: Uint8Array) => Promise<boolean>;

/** What a platform has to bring: `nodeCrypto` and `webCrypto` are the two that there are. */
export interface SealCrypto {
  /** @returns null when the platform does not know the curve */
  verifier(signer: Certificate): Promise<VerifySignature | null>;
  /** whether the authority signed the certificate; names are compared by whoever asks */
  hasSigned(authority: Certificate, certificate: Certificate): Promise<boolean>;
}
