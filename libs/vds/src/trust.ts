import { readCertificate, type Certificate } from './certificate';
import { sameBytes } from './der';
import { isNode, nodeCrypto } from './node-crypto';
import type { SealCrypto } from './seal-crypto';
import type { SignerCertificate } from './signer-certificate';
import { VdsError } from './vds-error';
import { webCrypto } from './web-crypto';

const PEM = /-----BEGIN CERTIFICATE-----([\s\S]+?)-----END CERTIFICATE-----/g;

/** Node's own crypto where there is one: it knows more curves. */
const ofThisPlatform = (): SealCrypto => (isNode() ? nodeCrypto : webCrypto);

/** DER of every certificate in PEM text, or the one that is given as it is. */
export function derOfCertificates(bundle: string | Uint8Array): Uint8Array[] {
  if (typeof bundle !== 'string') return [bundle];
  const decode = (base64: string): Uint8Array =>
    Uint8Array.from(atob(base64.replace(/\s/g, '')), (character) => character.charCodeAt(0));
  return [...bundle.matchAll(PEM)].map(([, base64]) => decode(base64 as string));
}

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

/**
 * Signer certificates of a list that may hold country CAs. With CAs in it, a signer that none of them issued is kept,
 * marked untrusted; without any, the caller vouches for every certificate given. A signer on a curve that the platform
 * does not know is left out: its seals are UNKNOWN_CERTIFICATE.
 * @param bundle PEM text of all certificates, or DER of one
 * @throws VdsError when one of them is no certificate
 */
export async function readTrustBundle(
  bundle: string | Uint8Array,
  crypto: SealCrypto = ofThisPlatform(),
): Promise<SignerCertificate[]> {
  const certificates = certificatesOf(bundle);
  const authorities = certificates.filter(({ isAuthority }) => isAuthority);
  const signers = certificates
    .filter(({ isAuthority }) => !isAuthority)
    .map(async (one) => signerCertificate(one, await isTrusted(one, authorities, crypto), crypto));
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
