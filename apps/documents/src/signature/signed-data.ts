import { createHash, X509Certificate } from 'node:crypto';

import type { PdfSigner } from '@jatigi/documents-keys';
import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  CMSVersion,
  ContentInfo,
  DigestAlgorithmIdentifiers,
  EncapsulatedContentInfo,
  id_contentType,
  id_data,
  id_messageDigest,
  id_signedData,
  IssuerAndSerialNumber,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms';
import { ECDSASigValue, id_ecdsaWithSHA256 } from '@peculiar/asn1-ecc';
import { AsnConvert, AsnSerializer, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Certificate } from '@peculiar/asn1-x509';

import { EssCertId, SIGNING_CERTIFICATE_V2, SigningCertificate } from './signing-certificate';

const SHA_256 = '2.16.840.1.101.3.4.2.1';
const TIME_STAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';
/** id-data, as DER writes it */
const ID_DATA = Uint8Array.from([0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01]);
const SET = 0x31;

export const sha256 = (...parts: Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

interface Opened {
  der: Buffer;
  certificate: Certificate;
}
const lastOpened = new Map<string, Opened>();

/** Parsing costs more than signing, and a keyring has two certificates that hold for a year. */
function opened(pem: string): Opened {
  const known = lastOpened.get(pem);
  if (known) return known;
  const der = new X509Certificate(pem).raw;
  const parsed = { der, certificate: AsnConvert.parse(der, Certificate) };
  if (lastOpened.size >= 4) lastOpened.clear();
  lastOpened.set(pem, parsed);
  return parsed;
}

const digestAlgorithm = (): AlgorithmIdentifier => new AlgorithmIdentifier({ algorithm: SHA_256 });
const attribute = (attrType: string, value: unknown): Attribute =>
  new Attribute({ attrType, attrValues: [AsnSerializer.serialize(value)] });

/** What a PAdES signature signs beside the file (EN 319 142-1 §6.3). The time stands in the PDF, never here. */
function signedAttributes(digest: Uint8Array, certificate: Buffer): Attribute[] {
  const ofCertificate = new SigningCertificate([new EssCertId(Uint8Array.from(sha256(certificate)))]);
  const attributes = [
    new Attribute({ attrType: id_contentType, attrValues: [ID_DATA.buffer] }),
    attribute(id_messageDigest, new OctetString(digest)),
    attribute(SIGNING_CERTIFICATE_V2, ofCertificate),
  ];
  const encoded = attributes.map((one) => ({ one, der: Buffer.from(AsnSerializer.serialize(one)) }));
  return encoded.sort((a, b) => Buffer.compare(a.der, b.der)).map(({ one }) => one); // SET OF in DER
}

/** The bytes that are signed: the attributes as one SET, though they stand in the signature under another tag (RFC 5652 §5.4). */
export function setOf(attributes: readonly Attribute[]): Buffer {
  const body = Buffer.concat(attributes.map((one) => Buffer.from(AsnSerializer.serialize(one))));
  const digits = Buffer.from(body.length.toString(16).padStart(4, '0'), 'hex');
  const long = body.length < 0x100 ? [0x81, body.length] : [0x82, ...digits];
  return Buffer.concat([Buffer.from([SET, ...(body.length < 0x80 ? [body.length] : long)]), body]);
}

/** r‖s as ECDSA-Sig-Value. */
function derSignature(raw: Uint8Array): ArrayBuffer {
  const positive = (bytes: Uint8Array): ArrayBuffer => {
    const first = bytes.findIndex((byte) => byte !== 0);
    const digits = bytes.subarray(first);
    return Uint8Array.from((digits[0] as number) < 0x80 ? digits : [0, ...digits]).buffer;
  };
  const half = raw.length / 2;
  return AsnSerializer.serialize(
    new ECDSASigValue({ r: positive(raw.subarray(0, half)), s: positive(raw.subarray(half)) }),
  );
}

/**
 * A detached CMS signature (CAdES, RFC 5652 and 5035) over a digest: SHA-256 and ECDSA, with signer and authority.
 * @param stamp asks a time-stamping authority about the signature; absent: none is asked
 * @returns ContentInfo, DER
 */
export async function signedData(
  digest: Uint8Array,
  signer: PdfSigner,
  stamp?: (signature: Uint8Array) => Promise<ArrayBuffer>,
): Promise<Buffer> {
  const { der, certificate } = opened(signer.certificate);
  const attributes = signedAttributes(digest, der);
  const signature = derSignature(await signer.sign(setOf(attributes)));
  const { issuer, serialNumber } = certificate.tbsCertificate;
  const info = new SignerInfo({
    version: CMSVersion.v1,
    sid: new SignerIdentifier({ issuerAndSerialNumber: new IssuerAndSerialNumber({ issuer, serialNumber }) }),
    digestAlgorithm: digestAlgorithm(),
    signedAttrs: attributes,
    signatureAlgorithm: new AlgorithmIdentifier({ algorithm: id_ecdsaWithSHA256 }),
    signature: new OctetString(signature),
  });
  if (stamp) {
    const token = await stamp(new Uint8Array(signature));
    info.unsignedAttrs = [new Attribute({ attrType: TIME_STAMP_TOKEN, attrValues: [token] })];
  }
  const chain = [certificate, opened(signer.authority).certificate];
  const content = new SignedData({
    version: CMSVersion.v1,
    digestAlgorithms: new DigestAlgorithmIdentifiers([digestAlgorithm()]),
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: id_data }),
    certificates: new CertificateSet(chain.map((one) => new CertificateChoices({ certificate: one }))),
    signerInfos: new SignerInfos([info]),
  });
  const envelope = new ContentInfo({ contentType: id_signedData, content: AsnSerializer.serialize(content) });
  return Buffer.from(AsnSerializer.serialize(envelope));
}
