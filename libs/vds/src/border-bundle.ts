import { readCertificate } from './certificate';
import type { TrustBundle } from './trust-bundle';
import { webCrypto } from './web-crypto';

const FORMAT = 'jatigi-border-bundle/1';

/**
 * What the signer of trust bundles signs of a border bundle: its SHA-256 in small hexadecimal, behind words with which no
 * trust bundle begins.
 */
export const borderBundleStatement = (sha256: string): Uint8Array => new TextEncoder().encode(`${FORMAT} ${sha256}`);

/**
 * Whether the issuing office signed these bytes as a border bundle. The key is that of a trust bundle that was verified
 * when it was opened: after a change of keys both are fetched again. Runs in Node and browser.
 */
export async function isBorderBundle(trust: TrustBundle, content: Uint8Array, signature: Uint8Array): Promise<boolean> {
  const der = Uint8Array.from(atob(trust.head.bundleSigner), (character) => character.charCodeAt(0));
  const verify = await webCrypto.verifier(readCertificate(der));
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', Uint8Array.from(content)));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return (await verify?.(borderBundleStatement(sha256), signature)) ?? false;
}
