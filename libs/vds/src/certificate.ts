import { DerReader, derNodes, type DerNode } from './der';
import { VdsError } from './vds-error';

/** Parts of an X.509 certificate that sealing needs; whether it is genuine is for others to say. */
export interface Certificate {
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
  /** what its issuer signed, how, and the signature (r and s in DER) */
  readonly signedBytes: Uint8Array;
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
}

export interface Curve {
  /** `P-256` …, `brainpoolP256r1` …, or `explicit` */
  readonly name: string;
  /** size of the order */
  readonly bits: number;
}

const CURVES: Readonly<Record<string, Curve>> = {
  '1.2.840.10045.3.1.7': { name: 'P-256', bits: 256 },
  '1.3.132.0.33': { name: 'P-224', bits: 224 },
  '1.3.132.0.34': { name: 'P-384', bits: 384 },
  '1.3.132.0.35': { name: 'P-521', bits: 521 },
  '1.3.36.3.3.2.8.1.1.5': { name: 'brainpoolP224r1', bits: 224 },
  '1.3.36.3.3.2.8.1.1.7': { name: 'brainpoolP256r1', bits: 256 },
  '1.3.36.3.3.2.8.1.1.9': { name: 'brainpoolP320r1', bits: 320 },
  '1.3.36.3.3.2.8.1.1.11': { name: 'brainpoolP384r1', bits: 384 },
  '1.3.36.3.3.2.8.1.1.13': { name: 'brainpoolP512r1', bits: 512 },
};
const [COUNTRY, COMMON_NAME] = ['2.5.4.6', '2.5.4.3'];
const BASIC_CONSTRAINTS = '2.5.29.19';
const DOCUMENT_TYPE = '2.23.136.1.1.6.2'; // icao documentTypeList, 9303-12 §7.1.1
const EXTENSIONS = 0xa3;
const [BOOLEAN, OID, SEQUENCE, VERSION] = [0x01, 0x06, 0x30, 0xa0];

const text = ({ content }: DerNode): string => new TextDecoder().decode(content);

function oid({ content }: DerNode): string {
  const arcs: number[] = [];
  let value = 0;
  for (const byte of content) {
    value = value * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    const first = Math.min(Math.floor(value / 40), 2); // the first two arcs share a number
    arcs.push(...(arcs.length === 0 ? [first, value - 40 * first] : [value]));
    value = 0;
  }
  return arcs.join('.');
}

/** UTCTime has two digits of the year: below 50 they are of this century (RFC 5280 §4.1.2.5). */
function time(node: DerNode): Date {
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

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Bits of a positive number. */
const bitsOf = (bytes: Uint8Array): number => BigInt(`0x${hex(bytes) || '0'}`).toString(2).length;

/** A curve by its name, or the order out of explicit parameters, which 9303-12 §4.1.6 allows. */
function curveOf(publicKey: DerNode): Curve | null {
  const algorithm = new DerReader(new DerReader(publicKey.content).next(SEQUENCE).content);
  algorithm.next(OID);
  const parameters = algorithm.next();
  if (parameters.tag === OID) return CURVES[oid(parameters)] ?? null;
  const order = parameters.tag === SEQUENCE ? derNodes(parameters.content)[4] : undefined; // after version, field, curve, base
  return order ? { name: 'explicit', bits: bitsOf(order.content) } : null;
}

interface Extension {
  readonly id: string;
  readonly value: Uint8Array;
}

function extensionsOf(nodes: readonly DerNode[]): Extension[] {
  const wrapper = nodes.find(({ tag }) => tag === EXTENSIONS);
  if (!wrapper) return [];
  const list = new DerReader(wrapper.content).next(SEQUENCE);
  return derNodes(list.content).map(({ content }) => {
    const parts = derNodes(content); // id, critical?, value
    return { id: oid(parts[0] as DerNode), value: (parts.at(-1) as DerNode).content };
  });
}

function isAuthority(extensions: readonly Extension[]): boolean {
  const found = extensions.find(({ id }) => id === BASIC_CONSTRAINTS);
  const [first] = found ? derNodes(new DerReader(found.value).next(SEQUENCE).content) : [];
  return first?.tag === BOOLEAN && first.content[0] !== 0;
}

/** SEQUENCE { version, SET OF PrintableString } */
function documentTypes(extensions: readonly Extension[]): { documentTypes?: string[] } {
  const found = extensions.find(({ id }) => id === DOCUMENT_TYPE);
  if (!found) return {};
  const [, types] = derNodes(new DerReader(found.value).next(SEQUENCE).content);
  return { documentTypes: types ? derNodes(types.content).map(text) : [] };
}

/**
 * Reads a certificate.
 * @param der one certificate
 * @throws VdsError when it is none
 */
export function readCertificate(der: Uint8Array): Certificate {
  const whole = new DerReader(new DerReader(der).next(SEQUENCE).content);
  const tbs = whole.next(SEQUENCE);
  const algorithm = new DerReader(whole.next(SEQUENCE).content).next(OID);
  const signature = whole.next().content.subarray(1); // no unused bits
  const parts = derNodes(tbs.content);
  if (parts[0]?.tag === VERSION) parts.shift();
  const [serial, , issuer, validity, subject, publicKey, ...rest] = parts;
  if (!serial || !issuer || !validity || !subject || !publicKey) throw new VdsError('a certificate lacks a part');
  const [from, to] = derNodes(validity.content);
  if (!from || !to) throw new VdsError('a certificate lacks its validity');
  const extensions = extensionsOf(rest);
  return {
    der,
    serial: hex(serial.content).toUpperCase(),
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
    signedBytes: tbs.bytes,
    signatureAlgorithm: oid(algorithm),
    signature,
  };
}
