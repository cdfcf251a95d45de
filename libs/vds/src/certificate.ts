import { DerReader, derNodes, toHex, type DerNode } from './der';
import { VdsError } from './vds-error';

/** Parts of an X.509 certificate that sealing needs; whether it is genuine is for others to say. */
export interface Certificate extends SignedObject {
  readonly der: Uint8Array;
  readonly serial: string;
  /** subject and issuer as they are encoded: names are compared byte by byte */
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  readonly country: string;
  readonly commonName: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** SubjectPublicKeyInfo */
  readonly publicKey: Uint8Array;
  /** null when the key is on none that is known here */
  readonly curve: Curve | null;
  readonly isAuthority: boolean;
  readonly documentTypes?: readonly string[];
  /** values by object identifier in hexadecimal */
  readonly extensions: ReadonlyMap<string, Uint8Array>;
}

/** What X.509 signs: certificates, and lists of revoked ones. */
export interface SignedObject {
  readonly signedBytes: Uint8Array;
  /** object identifier in hexadecimal */
  readonly signatureAlgorithm: string;
  /** r and s in DER */
  readonly signature: Uint8Array;
}

export interface Curve {
  /** `P-256` …, `brainpoolP256r1` …, or `explicit` */
  readonly name: string;
  /** size of the order */
  readonly bits: number;
}

/** By object identifier, in hexadecimal as in DER. */
const CURVES: Readonly<Record<string, Curve>> = {
  '2a8648ce3d030107': { name: 'P-256', bits: 256 },
  '2b81040021': { name: 'P-224', bits: 224 },
  '2b81040022': { name: 'P-384', bits: 384 },
  '2b81040023': { name: 'P-521', bits: 521 },
  '2b2403030208010105': { name: 'brainpoolP224r1', bits: 224 },
  '2b2403030208010107': { name: 'brainpoolP256r1', bits: 256 },
  '2b2403030208010109': { name: 'brainpoolP320r1', bits: 320 },
  '2b240303020801010b': { name: 'brainpoolP384r1', bits: 384 },
  '2b240303020801010d': { name: 'brainpoolP512r1', bits: 512 },
};
const [COUNTRY, COMMON_NAME] = ['550406', '550403'] as const;
const BASIC_CONSTRAINTS = '551d13';
const DOCUMENT_TYPE = '67810801010602';
const EXTENSIONS = 0xa3;
const [BOOLEAN, OID, SEQUENCE, VERSION] = [0x01, 0x06, 0x30, 0xa0];

const text = ({ content }: DerNode): string => new TextDecoder().decode(content);

const oid = ({ content }: DerNode): string => toHex(content);

/** UTCTime has two digits of the year: below 50 they are of this century (RFC 5280 §4.1.2.5). */
export function time(node: DerNode): Date {
  const digits = text(node);
  const full = digits.length === 13 ? (digits < '50' ? '20' : '19') + digits : digits;
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(full) ?? [];
  const date = new Date(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
  if (Number.isNaN(date.getTime())) throw new VdsError(`"${digits}" is no time of a certificate`);
  return date;
}

/** First value of an attribute in a Name: SEQUENCE OF SET OF SEQUENCE { type, value }. */
function attribute(name: DerNode, type: string): string {
  for (const set of derNodes(name.content))
    for (const pair of derNodes(set.content)) {
      const [key, value] = derNodes(pair.content);
      if (key && value && oid(key) === type) return text(value);
    }
  return '';
}

/** Bits of a positive number. */
const bitsOf = (bytes: Uint8Array): number => BigInt(`0x${toHex(bytes) || '0'}`).toString(2).length;

/** A curve by its name, or the order out of explicit parameters, which 9303-12 §4.1.6 allows. */
function curveOf(publicKey: DerNode): Curve | null {
  const algorithm = new DerReader(new DerReader(publicKey.content).next(SEQUENCE).content);
  algorithm.next(OID);
  const parameters = algorithm.next();
  if (parameters.tag === OID) return CURVES[oid(parameters)] ?? null;
  const order = parameters.tag === SEQUENCE ? derNodes(parameters.content)[4] : undefined; // after version, field, curve, base
  return order ? { name: 'explicit', bits: bitsOf(order.content) } : null;
}

type Extensions = ReadonlyMap<string, Uint8Array>;

function extensionsOf(nodes: readonly DerNode[]): Extensions {
  const wrapper = nodes.find(({ tag }) => tag === EXTENSIONS);
  const list = wrapper ? derNodes(new DerReader(wrapper.content).next(SEQUENCE).content) : [];
  return new Map(
    list.map(({ content }) => {
      const parts = derNodes(content); // id, critical?, value
      return [oid(parts[0] as DerNode), (parts[parts.length - 1] as DerNode).content];
    }),
  );
}

function isAuthority(extensions: Extensions): boolean {
  const found = extensions.get(BASIC_CONSTRAINTS);
  const [first] = found ? derNodes(new DerReader(found).next(SEQUENCE).content) : [];
  return first?.tag === BOOLEAN && first.content[0] !== 0;
}

/** SEQUENCE { version, SET OF PrintableString } */
function documentTypes(extensions: Extensions): { documentTypes?: string[] } {
  const found = extensions.get(DOCUMENT_TYPE);
  if (!found) return {};
  const [, types] = derNodes(new DerReader(found).next(SEQUENCE).content);
  return { documentTypes: types ? derNodes(types.content).map(text) : [] };
}

/**
 * The three parts of everything that X.509 signs.
 * @returns the content among them, as a node
 * @throws VdsError when it is nothing of the kind
 */
export function signedParts(der: Uint8Array): SignedObject & { readonly content: DerNode } {
  const outer = new DerReader(der);
  const whole = new DerReader(outer.next(SEQUENCE).content);
  if (!outer.atEnd) throw new VdsError('DER: bytes follow what is signed');
  const content = whole.next(SEQUENCE);
  const signatureAlgorithm = oid(new DerReader(whole.next(SEQUENCE).content).next(OID));
  const signature = whole.next().content.subarray(1); // no unused bits
  return { content, signedBytes: content.bytes, signatureAlgorithm, signature };
}

/**
 * Reads a certificate.
 * @param der one certificate
 * @throws VdsError when it is none
 */
export function readCertificate(der: Uint8Array): Certificate {
  const { content, ...signed } = signedParts(der);
  const parts = derNodes(content.content);
  if (parts[0]?.tag === VERSION) parts.shift();
  const [serial, , issuer, validity, subject, publicKey, ...rest] = parts;
  if (!serial || !issuer || !validity || !subject || !publicKey) throw new VdsError('a certificate lacks a part');
  const [from, to] = derNodes(validity.content);
  if (!from || !to) throw new VdsError('a certificate lacks its validity');
  const extensions = extensionsOf(rest);
  return {
    der,
    serial: toHex(serial.content).toUpperCase(),
    issuer: issuer.bytes,
    subject: subject.bytes,
    country: attribute(subject, COUNTRY as string),
    commonName: attribute(subject, COMMON_NAME as string),
    notBefore: time(from),
    notAfter: time(to),
    publicKey: publicKey.bytes,
    curve: curveOf(publicKey),
    isAuthority: isAuthority(extensions),
    ...documentTypes(extensions),
    extensions,
    ...signed,
  };
}
