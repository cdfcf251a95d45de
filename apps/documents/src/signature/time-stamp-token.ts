import { createHash, verify, X509Certificate } from 'node:crypto';

import {
  type Attribute,
  CMSVersion,
  ContentInfo,
  id_contentType,
  id_messageDigest,
  id_signedData,
  type SignerIdentifier,
  type SignerInfo,
} from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { id_ct_tstInfo, TSTInfo } from '@peculiar/asn1-tsp';
import { Certificate, id_ce_subjectKeyIdentifier, SubjectKeyIdentifier } from '@peculiar/asn1-x509';

import { ReceivedSignedData } from './received-signed-data';
import { setOf } from './der';
import { SIGNING_CERTIFICATE, SIGNING_CERTIFICATE_V2, SigningCertificate } from './signing-certificate';
import { checkChain, isForTimeStamps, isInForce } from './time-stamp-trust';
import { TimeStampUnavailable } from './time-stamp-unavailable';

export const SHA_256 = '2.16.840.1.101.3.4.2.1';
/** How far the authority's clock may be from ours, in milliseconds. */
const CLOCKS = 5 * 60_000;
/** Of a certificate; other choices in the set are no X.509. */
const SEQUENCE = 0x30;

/** What a token must be about. */
export interface Asked {
  digest: Uint8Array;
  nonce: Uint8Array;
  now: Date;
}

const DIGESTS: Readonly<Record<string, string>> = {
  [SHA_256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** ECDSA and RSA (PKCS#1 v1.5). Plain rsaEncryption leaves the digest to the signer's algorithm (RFC 3370 §3.2). */
const SIGNATURES: Readonly<Record<string, string | null>> = {
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
  '1.2.840.113549.1.1.1': null,
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
};

const same = (a: ArrayBuffer | undefined, b: Uint8Array): boolean => a !== undefined && Buffer.from(a).equals(b);
function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new TimeStampUnavailable(otherwise);
}

/**
 * Checks a token in full, before it becomes a part of a document: that it answers what was asked, and that a
 * time-stamping authority signed it (RFC 3161 §2.4.2, RFC 5652 §5.6, RFC 5816).
 * @param token ContentInfo in DER
 * @param trusted absent: nobody has to vouch for the authority, all the rest must hold
 * @returns the certificate of the authority
 * @throws TimeStampUnavailable
 */
export function checkToken(token: ArrayBuffer, asked: Asked, trusted?: readonly X509Certificate[]): X509Certificate {
  try {
    const signed = signedDataOf(token);
    const { eContentType, eContent } = signed.encapContentInfo;
    must(eContentType === id_ct_tstInfo && eContent?.single !== undefined, 'the token holds no time');
    const content = Buffer.from(eContent.single.buffer);
    const info = AsnConvert.parse(content, TSTInfo);
    checkAnswer(info, asked);
    return checkSigner(signed, content, info.genTime, trusted);
  } catch (error) {
    throw error instanceof TimeStampUnavailable ? error : new TimeStampUnavailable('the token cannot be read');
  }
}

/** Nothing that this reading overlooks may become a part of the document: what was read must be all that is there. */
function signedDataOf(token: ArrayBuffer): ReceivedSignedData {
  const envelope = AsnConvert.parse(token, ContentInfo);
  must(envelope.contentType === id_signedData, 'the token is not signed');
  const signed = AsnConvert.parse(envelope.content, ReceivedSignedData);
  const isAll =
    same(token, new Uint8Array(AsnConvert.serialize(envelope))) &&
    same(envelope.content, new Uint8Array(AsnConvert.serialize(signed)));
  must(isAll, 'the token is not written in DER');
  return signed;
}

function checkAnswer({ messageImprint, nonce, genTime }: TSTInfo, asked: Asked): void {
  const { hashAlgorithm, hashedMessage } = messageImprint;
  const isOurs = hashAlgorithm.algorithm === SHA_256 && same(hashedMessage.buffer, asked.digest);
  must(isOurs && same(nonce, asked.nonce), 'the token is about something else');
  const apart = Math.abs(genTime.getTime() - asked.now.getTime());
  must(apart <= CLOCKS, `its clock and ours are ${Math.round(apart / 1000)} s apart`);
}

function checkSigner(
  signed: ReceivedSignedData,
  content: Buffer,
  at: Date,
  trusted?: readonly X509Certificate[],
): X509Certificate {
  const [info, ...others] = signed.signerInfos;
  must(info !== undefined && others.length === 0, 'the token has not one signer'); // RFC 3161 §2.4.2
  checkVersions(signed, info);
  const brought = (signed.certificates ?? []).flatMap((der) =>
    new Uint8Array(der)[0] === SEQUENCE ? [new X509Certificate(Buffer.from(der))] : [],
  );
  const signer = brought.find((one) => isNamedBy(info.sid, one));
  must(signer !== undefined, 'the token does not bring the certificate of its signer');
  checkAttributes(info, content, signer);
  must(isSignedBy(info, signer), 'its signature does not hold');
  must(isForTimeStamps(signer), 'its certificate is not for time stamps alone');
  must(isInForce(signer, at), 'its certificate was not in force');
  if (trusted) checkChain(signer, { trusted, brought: brought.filter((one) => one !== signer), at });
  return signer;
}

/** What stands outside of the signature says nothing else than what is in it (RFC 5652 §5.1 and §5.3). */
function checkVersions({ version, digestAlgorithms }: ReceivedSignedData, info: SignerInfo): void {
  const ofSigner = info.sid.issuerAndSerialNumber ? CMSVersion.v1 : CMSVersion.v3;
  const digests = digestAlgorithms.map(({ algorithm }) => algorithm);
  const agree = info.version === ofSigner && digests.length === 1 && digests[0] === info.digestAlgorithm.algorithm;
  must(version === CMSVersion.v3 && agree, 'its versions and algorithms do not go together');
}

function isNamedBy({ issuerAndSerialNumber: name, subjectKeyIdentifier }: SignerIdentifier, one: X509Certificate) {
  const { issuer, serialNumber, extensions = [] } = AsnConvert.parse(one.raw, Certificate).tbsCertificate;
  if (name)
    return (
      same(name.serialNumber, new Uint8Array(serialNumber)) &&
      same(AsnConvert.serialize(name.issuer), new Uint8Array(AsnConvert.serialize(issuer)))
    );
  const own = extensions.find(({ extnID }) => extnID === id_ce_subjectKeyIdentifier);
  if (!own || !subjectKeyIdentifier) return false;
  const identifier = AsnConvert.parse(own.extnValue.buffer, SubjectKeyIdentifier);
  return same(identifier.buffer, new Uint8Array(subjectKeyIdentifier.buffer));
}

/** The one value of an attribute that is signed. */
function attribute({ signedAttrs = [] }: SignerInfo, type: string): ArrayBuffer | undefined {
  const values = signedAttrs.filter(({ attrType }) => attrType === type).flatMap(({ attrValues }) => attrValues);
  return values.length === 1 ? values[0] : undefined;
}

/** Without the third, the same signature could be shown with another certificate of the same key (RFC 5816). */
function checkAttributes(info: SignerInfo, content: Buffer, signer: X509Certificate): void {
  const type = attribute(info, id_contentType);
  const digest = attribute(info, id_messageDigest);
  const hash = DIGESTS[info.digestAlgorithm.algorithm];
  must(hash !== undefined, 'its digest is of an algorithm that is not known here');
  must(type !== undefined && same(type, TST_INFO_TYPE), 'what it signs is no time');
  const isDigest = digest !== undefined && same(AsnConvert.parse(digest, OctetString).buffer, digestOf(hash, content));
  must(isDigest, 'its digest is not that of the time');
  must(namesCertificate(info, signer), 'it does not name its certificate');
}

/** id-ct-TSTInfo, as DER writes it */
const TST_INFO_TYPE = Buffer.from('060b2a864886f70d0109100104', 'hex');
const digestOf = (hash: string, bytes: Uint8Array): Buffer => createHash(hash).update(bytes).digest();

function namesCertificate(info: SignerInfo, { raw }: X509Certificate): boolean {
  const second = attribute(info, SIGNING_CERTIFICATE_V2);
  const value = second ?? attribute(info, SIGNING_CERTIFICATE);
  const [first] = value ? AsnConvert.parse(value, SigningCertificate).certs : [];
  if (!first) return false;
  const hash = second ? DIGESTS[first.hashAlgorithm?.algorithm ?? SHA_256] : 'sha1';
  return hash !== undefined && same(first.certHash.buffer, digestOf(hash, raw));
}

function isSignedBy(info: SignerInfo, { publicKey }: X509Certificate): boolean {
  const hash = SIGNATURES[info.signatureAlgorithm.algorithm];
  must(hash !== undefined, 'its signature is of an algorithm that is not known here');
  const algorithm = hash ?? (DIGESTS[info.digestAlgorithm.algorithm] as string);
  return verify(algorithm, signedBytes(info.signedAttrs ?? []), publicKey, Buffer.from(info.signature.buffer));
}

/** The attributes as one SET, though they stand in the token under another tag (RFC 5652 §5.4). */
const signedBytes = (attributes: readonly Attribute[]): Buffer =>
  setOf(...attributes.map((one) => Buffer.from(AsnConvert.serialize(one))));
