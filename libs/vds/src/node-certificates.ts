import type { X509Certificate } from 'node:crypto';

import { VdsError } from './vds-error';
import { hashFor, type SignerCertificate } from './verify-seal';

const PEM = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** Size of the order of the named curves that occur in travel documents. */
const CURVE_BITS: Readonly<Record<string, number>> = {
  prime256v1: 256,
  secp224r1: 224,
  secp384r1: 384,
  secp521r1: 521,
  brainpoolP224r1: 224,
  brainpoolP256r1: 256,
  brainpoolP320r1: 320,
  brainpoolP384r1: 384,
  brainpoolP512r1: 512,
};

function subjectPart(certificate: X509Certificate, name: string): string {
  return new RegExp(`^${name}=(.*)$`, 'm').exec(certificate.subject)?.[1] ?? '';
}

async function signer(certificate: X509Certificate, trusted: boolean): Promise<SignerCertificate> {
  const { verify } = await import('node:crypto'); // loaded here so that a browser bundle never needs it
  const key = certificate.publicKey;
  const curve = key.asymmetricKeyDetails?.namedCurve ?? '';
  const keyBits = CURVE_BITS[curve];
  if (keyBits === undefined) throw new VdsError(`a certificate has a key on an unknown curve "${curve}"`);
  const hash = hashFor(keyBits).replace('-', '');
  return {
    signerId: subjectPart(certificate, 'C') + subjectPart(certificate, 'CN'),
    serial: certificate.serialNumber,
    notBefore: new Date(certificate.validFrom),
    notAfter: new Date(certificate.validTo),
    trusted,
    keyBits,
    verify: (message, signature) =>
      Promise.resolve(verify(hash, message, { key, dsaEncoding: 'ieee-p1363' }, signature)),
  };
}

/**
 * Signer certificates of a trust bundle, verified by node:crypto. With country CAs in the bundle, a signer that none of
 * them issued is kept, marked untrusted; without any, the caller vouches for every certificate given.
 * @param bundle PEM text of all certificates, or DER of one
 * @throws VdsError when a certificate has a key on an unknown curve.
 */
export async function readTrustBundle(bundle: string | Uint8Array): Promise<SignerCertificate[]> {
  const { X509Certificate } = await import('node:crypto');
  const encoded = typeof bundle === 'string' ? (bundle.match(PEM) ?? []) : [bundle];
  const certificates = encoded.map((one) => new X509Certificate(one));
  const authorities = certificates.filter((certificate) => certificate.ca);
  const trusted = (certificate: X509Certificate): boolean =>
    authorities.length === 0 ||
    authorities.some((ca) => certificate.checkIssued(ca) && certificate.verify(ca.publicKey));
  return Promise.all(certificates.filter((c) => !c.ca).map((c) => signer(c, trusted(c))));
}
