/** A key pair that a store made: its name there, and the public half. */
export interface NewKey {
  readonly keyId: string;
  /** SubjectPublicKeyInfo, DER */
  readonly publicKey: Buffer;
}

/**
 * Where private keys live: P-256 only, made inside and never handed out. Two drivers, held to one suite
 * (`key-store.spec.ts`): the encrypted file and PKCS#11.
 */
export interface KeyStore {
  generate(): Promise<NewKey>;
  /**
   * ECDSA over SHA-256.
   * @returns r‖s, 64 bytes
   * @throws KeyMissing when the store has no such key
   */
  sign(keyId: string, message: Uint8Array): Promise<Uint8Array>;
  /** @throws KeyMissing */
  publicKey(keyId: string): Promise<Buffer>;
  /** Ends the key for ever; nothing happens when it is gone already. */
  destroy(keyId: string): Promise<void>;
  close(): void;
}

export class KeyMissing extends Error {
  constructor(keyId: string) {
    super(`The store of signing keys has no key ${keyId}.`);
    this.name = 'KeyMissing';
  }
}
