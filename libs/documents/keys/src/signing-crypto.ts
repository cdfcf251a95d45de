import { webcrypto } from 'node:crypto';

import type { X509CertificateGenerator } from '@peculiar/x509';

import type { KeyStore, NewKey } from './key-store';

/** The types of a browser, which this library names and Node's types do not have globally. */
export type X509Crypto = NonNullable<Parameters<typeof X509CertificateGenerator.create>[1]>;
type X509Keys = Parameters<typeof X509CertificateGenerator.createSelfSigned>[0]['keys'];

export const ECDSA_P256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/**
 * What @peculiar/x509 needs to sign with a key of the store, which WebCrypto cannot hold: the two calls that it makes, and
 * key objects that only carry their name.
 */
export function signingWith(store: KeyStore, key: NewKey): { crypto: X509Crypto; keys: X509Keys } {
  const subtle = {
    sign: async (_algorithm: unknown, _key: unknown, data: ArrayBuffer): Promise<ArrayBuffer> =>
      Uint8Array.from(await store.sign(key.keyId, new Uint8Array(data))).buffer,
    exportKey: async (): Promise<ArrayBuffer> => Uint8Array.from(key.publicKey).buffer,
    digest: webcrypto.subtle.digest.bind(webcrypto.subtle),
  };
  const named = (type: 'private' | 'public') => ({ type, extractable: false, algorithm: ECDSA_P256, usages: [] });
  return {
    crypto: { subtle } as unknown as X509Crypto,
    keys: { privateKey: named('private'), publicKey: named('public') } as unknown as X509Keys,
  };
}
