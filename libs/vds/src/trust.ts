import { readCertificate, type Certificate } from './certificate';
import { sameBytes } from './der';
import { isNode, nodeCrypto } from './node-crypto';
import { readRevocationList } from './revoked-certificates';
import type { SealCrypto } from './seal-crypto';
import type { SignerCertificate } from './signer-certificate';
import { VdsError } from './vds-error';
import { isSignedBy, webCrypto } from './web-crypto';

const CERTIFICATE = /-----BEGIN CERTIFICATE-----([\s\S]+?)-----END CERTIFICATE-----/g;
const LIST = /-----BEGIN X509 CRL-----([\s\S]+?)-----END X509 CRL-----/g;

/** Node's own crypto where there is one: it knows more curves. */
const ofThisPlatform = (): SealCrypto => (isNode() ? nodeCrypto : webCrypto);

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replace(/\s/g, '')), (character) => character.charCodeAt(0));
const blocksOf = (pem: string, kind: RegExp): Uint8Array[] =>
  [...pem.matchAll(kind)].map(([, base64]) => fromBase64(base64 as string));

/** DER of every certificate in PEM text, or the one that is given as it is. */
export const derOfCertificates = (bundle: string | Uint8Array): Uint8Array[] =>
  typeof bundle === 'string' ? blocksOf(bundle, CERTIFICATE) : [bundle];

const certificatesOf = (bundle: string | Uint8Array): Certificate[] => derOfCertificates(bundle).map(readCertificate);

/** @returns null when the platform does not know the curve of its key */
export async function signerCertificate(
  certificate: Certificate,
  trusted: boolean,
  crypto: SealCrypto,
): Promise<SignerCertificate | null> {
  const verify = await crypto.verifier(certificate);
  if (!verify || !certificate.curve) return null;
  const { country, commonName, serial, notBefore, notAfter, documentTypes } = certificate;
  return {
    signerId: country + commonName,
    ...{ serial, notBefore, notAfter, trusted, keyBits: certificate.curve.bits, verify },
    ...(documentTypes && { documentTypes }),
  };
}

async function isTrusted(certificate: Certificate, authorities: Certificate[], crypto: SealCrypto): Promise<boolean> {
  for (const authority of authorities)
    if (sameBytes(authority.subject, certificate.issuer) && (await crypto.hasSigned(authority, certificate)))
      return true;
  return authorities.length === 0;
}

/** Serial numbers on the lists in PEM text. @throws VdsError for a list that none of the authorities signed */
async function revokedIn(bundle: string, authorities: readonly Certificate[]): Promise<Set<string>> {
  const revoked = new Set<string>();
  for (const list of blocksOf(bundle, LIST).map(readRevocationList)) {
    const signed = await Promise.all(authorities.map((authority) => isSignedBy(authority, list)));
    if (!signed.includes(true)) throw new VdsError('no authority given signed the list of revoked certificates');
    list.revoked.forEach((serial) => revoked.add(serial));
  }
  return revoked;
}

/**
 * Signer certificates of a list that may hold country CAs. With CAs in it, a signer that none of them issued is kept,
 * marked untrusted; without any, the caller vouches for every certificate given. A signer on a curve that the platform
 * does not know is left out: its seals are UNKNOWN_CERTIFICATE. One on a list of revoked certificates (`X509 CRL`, signed by a
 * CA given on P-256, P-384 or P-521) is marked revoked, whatever the date of its revocation (ADR-0027).
 * @param bundle PEM text of all certificates and lists, or DER of one certificate
 * @throws VdsError when one of them is none, or no CA given signed a list
 */
export async function readTrustBundle(
  bundle: string | Uint8Array,
  crypto: SealCrypto = ofThisPlatform(),
): Promise<SignerCertificate[]> {
  const certificates = certificatesOf(bundle);
  const authorities = certificates.filter(({ isAuthority }) => isAuthority);
  const revoked = typeof bundle === 'string' ? await revokedIn(bundle, authorities) : new Set<string>();
  const signers = certificates
    .filter(({ isAuthority }) => !isAuthority)
    .map(async (one) => {
      const signer = await signerCertificate(one, await isTrusted(one, authorities, crypto), crypto);
      return signer && { ...signer, revoked: revoked.has(one.serial) };
    });
  return (await Promise.all(signers)).filter((one) => one !== null);
}

/**
 * Certificates that are all trusted as signers, whoever issued them and whatever else they may do.
 * @param bundle PEM text of all certificates, or DER of one
 * @throws VdsError when there is none, one is no certificate, or has a key on a curve that the platform does not know
 */
export async function readSigners(
  bundle: string | Uint8Array,
  crypto: SealCrypto = ofThisPlatform(),
): Promise<SignerCertificate[]> {
  const certificates = certificatesOf(bundle);
  if (certificates.length === 0) throw new VdsError('there is no certificate in PEM');
  const signers = await Promise.all(certificates.map((certificate) => signerCertificate(certificate, true, crypto)));
  return signers.map((one, i) => {
    if (one) return one;
    const { country, commonName, curve } = certificates[i] as Certificate;
    throw new VdsError(`the key of ${country}${commonName} is on an unknown curve${curve ? ` (${curve.name})` : ''}`);
  });
}
