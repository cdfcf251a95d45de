import type { TrustMaterial } from '../src/key-provider';
import { signerAt } from '../src/keyring-content';
import type { KeyringContent } from '../src/keyring-content';
import type { KeyStore } from '../src/key-store';

/** What a provider gives of a keyring, without its file. */
export function trustOf(content: KeyringContent, store: KeyStore, at: Date): TrustMaterial {
  const { authorities, links, crl, signers } = content;
  const entry = signerAt(signers, 'bundle', at);
  const sign = (message: Uint8Array): Promise<Uint8Array> => store.sign(entry.keyId, message);
  return {
    authorities,
    links,
    crl,
    signers: signers.filter(({ purpose }) => purpose === 'seal').map(({ certificate }) => certificate),
    bundleSigner: { certificate: entry.certificate, sign },
  };
}

export const derOf = (pem: string): Uint8Array => Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
