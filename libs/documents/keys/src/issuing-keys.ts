import 'reflect-metadata'; // @peculiar/x509 registers its parts with it
import { X509Certificate } from 'node:crypto';

import { Pkcs10CertificateRequestGenerator } from '@peculiar/x509';

import type { Certified } from './authority';
import { signerName } from './certificate-profiles';
import type { KeyringContent, SignerPurpose } from './keyring-content';
import type { KeyStore } from './key-store';
import { ECDSA_P256, signingWith } from './signing-crypto';

/** SHA-256 of a certificate as people compare it, `AB:CD:…`. */
export const fingerprint = (pem: string): string => new X509Certificate(pem).fingerprint256;

/**
 * Makes the next key and asks for its certificate.
 * @param asked `name`: two capital letters or digits for a seal key
 * @returns PKCS#10, PEM, for the authority
 */
export async function requestSigner(
  content: KeyringContent,
  store: KeyStore,
  asked: { purpose: SignerPurpose; country: string; name: string },
): Promise<string> {
  const key = await store.generate();
  const { crypto, keys } = signingWith(store, key);
  const name = signerName(asked.country, asked.name);
  const request = await Pkcs10CertificateRequestGenerator.create({ name, keys, signingAlgorithm: ECDSA_P256 }, crypto);
  content.requests.push({ purpose: asked.purpose, keyId: key.keyId, name: asked.name });
  return request.toString('pem');
}

/** Authorities that are known already, then those that a link certificate of a known one vouches for. */
function trustedAuthorities(content: KeyringContent, delivered: Certified, firstFingerprint?: string): string[] {
  const known = new Set(content.authorities);
  if (known.size === 0) {
    const first = delivered.authorities.find((pem) => fingerprint(pem) === firstFingerprint);
    if (!first) throw new Error('No authority in the delivery has the fingerprint that was read aloud.');
    known.add(first);
  }
  for (let before = -1; before !== known.size;) {
    before = known.size;
    for (const pem of delivered.authorities) if (isLinked(pem, [...known], delivered.links)) known.add(pem);
  }
  return delivered.authorities.filter((pem) => known.has(pem));
}

function isLinked(pem: string, known: readonly string[], links: readonly string[]): boolean {
  const next = new X509Certificate(pem);
  const key = next.publicKey.export({ type: 'spki', format: 'der' });
  return links.some((link) => {
    const certificate = new X509Certificate(link);
    const sameKey = certificate.publicKey.export({ type: 'spki', format: 'der' }).equals(key);
    // A mere signer’s certificate is no link: its key would become an authority.
    return certificate.ca && sameKey && known.some((one) => certificate.verify(new X509Certificate(one).publicKey));
  });
}

/**
 * Takes what the authority delivered: from now on the certificate is published, and from `useFrom` its key signs.
 * @param firstFingerprint of the authority, compared by people; needed only when the keyring knows no authority yet
 * @throws Error when nobody asked for it here, or no trusted authority signed it
 */
export async function installSigner(
  content: KeyringContent,
  store: KeyStore,
  delivered: Certified,
  firstFingerprint?: string,
): Promise<void> {
  const authorities = trustedAuthorities(content, delivered, firstFingerprint);
  const certificate = new X509Certificate(delivered.certificate);
  if (!authorities.some((pem) => certificate.verify(new X509Certificate(pem).publicKey)))
    throw new Error('The delivered certificate is not signed by an authority that this keyring trusts.');
  const key = certificate.publicKey.export({ type: 'spki', format: 'der' });
  const request = await findRequest(content, store, key);
  if (!request || request.purpose !== delivered.purpose)
    throw new Error('This keyring did not ask for the delivered certificate.');
  content.authorities = authorities;
  content.links = delivered.links;
  content.crl = delivered.crl;
  content.requests = content.requests.filter((one) => one !== request);
  const { purpose, useFrom, useUntil } = delivered;
  content.signers.push({ purpose, certificate: delivered.certificate, keyId: request.keyId, useFrom, useUntil });
}

async function findRequest(content: KeyringContent, store: KeyStore, publicKey: Buffer) {
  for (const request of content.requests) if ((await store.publicKey(request.keyId)).equals(publicKey)) return request;
  return undefined;
}

/** Ends the keys whose time is over; their certificates stay, for the documents that they sealed. @returns how many */
export async function destroyRetiredKeys(content: KeyringContent, store: KeyStore, now: Date): Promise<number> {
  const over = content.signers.filter((one) => one.keyId !== '' && one.useUntil <= now.toISOString());
  for (const one of over) {
    await store.destroy(one.keyId);
    one.keyId = '';
  }
  return over.length;
}
