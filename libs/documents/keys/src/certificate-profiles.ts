import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  CRLDistributionPointsExtension,
  ExtendedKeyUsageExtension,
  Extension,
  IssuerAlternativeNameExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  PublicKey,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
} from '@peculiar/x509';
import type { X509Certificate } from '@peculiar/x509';

/** Who the country authority is. */
export interface AuthorityIdentity {
  /** two letters, ISO 3166-1 */
  country: string;
  /** three letters, ISO 3166-1 */
  place: string;
  organisation: string;
  commonName: string;
  /** where verifiers fetch the list of revoked certificates */
  crlAddress: string;
}

/** id-icao-vdsSigner, 9303-12 §7.1.3 */
export const SEAL_SIGNER_USAGE = '2.23.136.1.1.11.1';
const PRIVATE_KEY_USAGE_PERIOD = '2.5.29.16';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const CRL_DISTRIBUTION_POINTS = '2.5.29.31';
/** id-kp-documentSigning, RFC 9336 */
const DOCUMENT_SIGNER_USAGE = '1.3.6.1.5.5.7.3.36';
const CRL_NUMBER = '2.5.29.20';
/**
 * 2.25.27403828263184988307419585882489743102: made from a UUID (149dc90c-52cf-54c4-900d-0eaf14fde6fe, ITU-T X.667), which
 * needs no registration. It keeps the two kinds of keys apart: neither may sign what the other signs.
 */
const BUNDLE_SIGNER_USAGE = Buffer.from('3015061369a99de4c38aacfad3899086c3d5f1a7f7cd7e', 'hex');

/** @throws Error when a value has letters that a PrintableString does not */
function printable(parts: Record<string, string>): Name {
  for (const value of Object.values(parts))
    if (!/^[A-Za-z0-9 '()+,\-./:=?]+$/.test(value))
      throw new Error(
        `"${value}" cannot stand in a certificate: letters without accents, digits and ' ( ) + , - . / : = ?`,
      );
  return new Name(Object.entries(parts).map(([type, value]) => ({ [type]: [{ printableString: value }] })));
}

/** Country and names as PrintableString, which ICAO asks for. */
export const authorityName = ({ country, organisation, commonName }: AuthorityIdentity): Name =>
  printable({ C: country, O: organisation, CN: commonName });

/** Exactly C and CN (9303-12 §7.1.3). */
export const signerName = (country: string, commonName: string): Name => printable({ C: country, CN: commonName });

/** GeneralizedTime of DER: YYYYMMDDHHMMSSZ. */
const generalizedTime = (date: Date): Buffer => Buffer.from(date.toISOString().replace(/[-:T]|\.\d+/g, ''), 'ascii');

function privateKeyUsagePeriod(from: Date, to: Date): Extension {
  const parts = [generalizedTime(from), generalizedTime(to)];
  const body = Buffer.concat(parts.map((part, i) => Buffer.concat([Buffer.from([0x80 + i, part.length]), part])));
  return new Extension(PRIVATE_KEY_USAGE_PERIOD, false, Buffer.concat([Buffer.from([0x30, body.length]), body]));
}

export interface AuthorityProfile {
  identity: Pick<AuthorityIdentity, 'place' | 'crlAddress'>;
  publicKey: Buffer;
  /** of whoever signs: the same key for the authority's own certificate, the older one for a link */
  issuerKey: Buffer;
  keyUse: { from: Date; until: Date };
}

/** What a country authority's certificate says beside name and key (9303-12 §7.1.1); a link certificate says the same. */
export async function authorityExtensions(profile: AuthorityProfile): Promise<Extension[]> {
  const { identity, publicKey, issuerKey, keyUse } = profile;
  const place = [{ type: 'dn' as const, value: printable({ L: identity.place }).toString() }];
  return [
    new BasicConstraintsExtension(true, 0, true),
    new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    await SubjectKeyIdentifierExtension.create(new PublicKey(publicKey)),
    await AuthorityKeyIdentifierExtension.create(new PublicKey(issuerKey)),
    new SubjectAlternativeNameExtension(place),
    new IssuerAlternativeNameExtension(place),
    privateKeyUsagePeriod(keyUse.from, keyUse.until),
    new CRLDistributionPointsExtension([identity.crlAddress]),
  ];
}

/** These two and no other extension (9303-12 §7.1.3). */
export const sealSignerExtensions = async (issuerKey: Buffer): Promise<Extension[]> => [
  await AuthorityKeyIdentifierExtension.create(new PublicKey(issuerKey)),
  new ExtendedKeyUsageExtension([SEAL_SIGNER_USAGE], true),
];

/** For whoever signs the trust bundle: ours, ICAO has no profile for it. */
export const bundleSignerExtensions = async (issuerKey: Buffer): Promise<Extension[]> => [
  await AuthorityKeyIdentifierExtension.create(new PublicKey(issuerKey)),
  new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
  new Extension(EXTENDED_KEY_USAGE, true, BUNDLE_SIGNER_USAGE),
];

/**
 * For whoever signs the files of documents: non-repudiation alone, as EN 319 412-2 §4.3.2 has it for seals and signatures
 * that bind, and the authority's own address of its list, which readers of PDF ask by themselves.
 */
export async function pdfSignerExtensions(issuerKey: Buffer, authority: X509Certificate): Promise<Extension[]> {
  const lists = authority.getExtension(CRL_DISTRIBUTION_POINTS);
  return [
    await AuthorityKeyIdentifierExtension.create(new PublicKey(issuerKey)),
    new KeyUsagesExtension(KeyUsageFlags.nonRepudiation, true),
    new ExtendedKeyUsageExtension([DOCUMENT_SIGNER_USAGE]),
    ...(lists ? [lists] : []),
  ];
}

/** Authority key and number of the list (9303-12 §7.1.4). */
export async function crlExtensions(issuerKey: Buffer, number: number): Promise<Extension[]> {
  const hex = number.toString(16);
  const digits = hex.padStart(hex.length + (hex.length % 2), '0');
  const bytes = Buffer.from(digits >= '8' && hex.length % 2 === 0 ? `00${digits}` : digits, 'hex'); // positive, shortest
  return [
    await AuthorityKeyIdentifierExtension.create(new PublicKey(issuerKey)),
    new Extension(CRL_NUMBER, false, Buffer.concat([Buffer.from([0x02, bytes.length]), bytes])),
  ];
}
