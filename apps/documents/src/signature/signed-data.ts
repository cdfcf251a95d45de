import { createHash, X509Certificate } from 'node:crypto';

import type { PdfSigner } from '@jatigi/documents-keys';
import { AsnConvert } from '@peculiar/asn1-schema';
import { Certificate } from '@peculiar/asn1-x509';

import { der, oid, setOf, Tag, unsigned } from './der';

const DATA = oid('1.2.840.113549.1.7.1');
const SIGNED_DATA = oid('1.2.840.113549.1.7.2');
const CONTENT_TYPE = oid('1.2.840.113549.1.9.3');
const MESSAGE_DIGEST = oid('1.2.840.113549.1.9.4');
const SIGNING_CERTIFICATE_V2 = oid('1.2.840.113549.1.9.16.2.47');
const TIME_STAMP_TOKEN = oid('1.2.840.113549.1.9.16.2.14');
const SHA_256 = der(Tag.sequence, oid('2.16.840.1.101.3.4.2.1'));
const ECDSA_WITH_SHA_256 = der(Tag.sequence, oid('1.2.840.10045.4.3.2'));
/** Of SignedData and of SignerInfo, both (RFC 5652 §5.1, §5.3): nothing in them is newer. */
const VERSION_1 = unsigned(Buffer.of(1));

export const sha256 = (...parts: Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

interface Opened {
  der: Buffer;
  /** What names the certificate in a signature. */
  issuerAndSerial: Buffer;
}
const lastOpened = new Map<string, Opened>();

/** Parsing costs more than signing, and a keyring has two certificates that hold for a year. */
function opened(pem: string): Opened {
  const known = lastOpened.get(pem);
  if (known) return known;
  const { raw } = new X509Certificate(pem);
  const { issuer, serialNumber } = AsnConvert.parse(raw, Certificate).tbsCertificate;
  const issuerAndSerial = der(
    Tag.sequence,
    Buffer.from(AsnConvert.serialize(issuer)),
    der(Tag.integer, Buffer.from(serialNumber)),
  );
  if (lastOpened.size >= 4) lastOpened.clear();
  lastOpened.set(pem, { der: raw, issuerAndSerial });
  return { der: raw, issuerAndSerial };
}

const attribute = (type: Buffer, value: Uint8Array): Buffer => der(Tag.sequence, type, der(Tag.set, value));

/**
 * What a PAdES signature signs beside the file (EN 319 142-1 §6.3), as one SET (RFC 5652 §5.4). The time stands in the PDF,
 * never here. Of the certificate its SHA-256, which is the default of ESSCertIDv2 (RFC 5035 §3) and so not named.
 */
function signedAttributes(digest: Uint8Array, certificate: Buffer): Buffer {
  const certificateId = der(Tag.sequence, der(Tag.octetString, sha256(certificate)));
  return setOf(
    attribute(CONTENT_TYPE, DATA),
    attribute(MESSAGE_DIGEST, der(Tag.octetString, digest)),
    attribute(SIGNING_CERTIFICATE_V2, der(Tag.sequence, der(Tag.sequence, certificateId))),
  );
}

/** r‖s as ECDSA-Sig-Value. */
function derSignature(raw: Uint8Array): Buffer {
  const half = raw.length / 2;
  return der(Tag.sequence, unsigned(raw.subarray(0, half)), unsigned(raw.subarray(half)));
}

/** The same content under another tag, as IMPLICIT has it. */
function retagged(value: Buffer, tag: number): Buffer {
  const other = Buffer.from(value);
  other[0] = tag;
  return other;
}

/**
 * A detached CMS signature (CAdES, RFC 5652 and 5035) over a digest: SHA-256 and ECDSA, with signer and authority. Written
 * straight as DER: the schemas of asn1-cms, which the spec reads it with, take ten times as long.
 * @param stamp asks a time-stamping authority about the signature; absent: none is asked
 * @returns ContentInfo, DER
 */
export async function signedData(
  digest: Uint8Array,
  signer: PdfSigner,
  stamp?: (signature: Uint8Array) => Promise<ArrayBuffer>,
): Promise<Buffer> {
  const certificate = opened(signer.certificate);
  const attributes = signedAttributes(digest, certificate.der);
  const signature = derSignature(await signer.sign(attributes));
  const token = stamp && Buffer.from(await stamp(signature));
  const signerInfo = der(
    Tag.sequence,
    VERSION_1,
    certificate.issuerAndSerial,
    SHA_256,
    retagged(attributes, Tag.context(0)),
    ECDSA_WITH_SHA_256,
    der(Tag.octetString, signature),
    ...(token ? [der(Tag.context(1), attribute(TIME_STAMP_TOKEN, token))] : []),
  );
  const content = der(
    Tag.sequence,
    VERSION_1,
    der(Tag.set, SHA_256),
    der(Tag.sequence, DATA),
    retagged(setOf(certificate.der, opened(signer.authority).der), Tag.context(0)),
    der(Tag.set, signerInfo),
  );
  return der(Tag.sequence, SIGNED_DATA, der(Tag.context(0), content));
}
