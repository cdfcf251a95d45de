import { VdsError } from './vds-error';

/** One element of DER. */
interface Element {
  readonly tag: number;
  readonly content: Uint8Array;
  /** with tag and length */
  readonly whole: Uint8Array;
}

export interface Certificate {
  readonly der: Uint8Array;
  /** what is signed */
  readonly tbs: Uint8Array;
  readonly signature: Uint8Array;
  readonly signatureHash: string;
  /** hexadecimal */
  readonly serial: string;
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  /** C and CN of the subject, one after the other */
  readonly signerId: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly publicKey: Uint8Array;
  readonly curve: 'P-256' | 'P-384';
  /** values by object identifier in hexadecimal */
  readonly extensions: ReadonlyMap<string, Uint8Array>;
}

export interface RevocationList {
  readonly tbs: Uint8Array;
  readonly signature: Uint8Array;
  readonly signatureHash: string;
  readonly nextUpdate: Date;
  /** serial numbers, hexadecimal */
  readonly revoked: ReadonlySet<string>;
}

const SEQUENCE = 0x30;
const EXTENSIONS = 0xa3;
const VERSION = 0xa0;
const HASHES: Readonly<Record<string, string>> = { '2a8648ce3d040302': 'SHA-256', '2a8648ce3d040303': 'SHA-384' };
const CURVES: Readonly<Record<string, 'P-256' | 'P-384'>> = { '2a8648ce3d030107': 'P-256', '2b81040022': 'P-384' };
const COUNTRY = '550406';
const COMMON_NAME = '550403';

export const toHex = (bytes: Uint8Array): string => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

const broken = (what: string): VdsError => new VdsError(`not a readable ${what}`);

function lengthAt(bytes: Uint8Array, at: number): { length: number; start: number } {
  const first = bytes[at];
  if (first === undefined || first === 0x80 || first > 0x83) throw broken('DER length');
  if (first < 0x80) return { length: first, start: at + 1 };
  const start = at + 1 + (first & 0x7f);
  const length = bytes.subarray(at + 1, start).reduce((sum, byte) => sum * 256 + byte, 0);
  return { length, start };
}

/** The elements that stand one after the other. @throws VdsError */
function elements(bytes: Uint8Array): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < bytes.length;) {
    const { length, start } = lengthAt(bytes, at + 1);
    const end = start + length;
    if (end > bytes.length) throw broken('DER element');
    found.push({ tag: bytes[at] as number, content: bytes.subarray(start, end), whole: bytes.subarray(at, end) });
    at = end;
  }
  return found;
}

function get(list: readonly Element[], index: number): Element {
  const found = list[index];
  if (!found) throw broken('DER structure');
  return found;
}

/** UTCTime means 1950–2049 (RFC 5280 §4.1.2.5.1). */
function timeOf({ tag, content }: Element): Date {
  const text = String.fromCharCode(...content);
  const year = tag === 0x17 ? `${text < '50' ? '20' : '19'}${text}` : text;
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(year) ?? [];
  if (y === undefined) throw broken('time');
  return new Date(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
}

function namePart(name: Element, type: string): string {
  for (const set of elements(name.content))
    for (const pair of elements(set.content)) {
      const [oid, value] = elements(pair.content);
      if (oid && value && toHex(oid.content) === type) return new TextDecoder().decode(value.content);
    }
  return '';
}

function extensionsOf(parts: readonly Element[]): Map<string, Uint8Array> {
  const wrapper = parts.find(({ tag }) => tag === EXTENSIONS);
  const list = wrapper ? elements(get(elements(wrapper.content), 0).content) : [];
  return new Map(
    list.map(({ content }) => {
      const one = elements(content);
      return [toHex(get(one, 0).content), get(one, one.length - 1).content];
    }),
  );
}

/** The three parts of everything signed in X.509: content, algorithm, signature. */
function signedParts(der: Uint8Array, what: string): { tbs: Element; signature: Uint8Array; signatureHash: string } {
  const [outer, more] = elements(der);
  if (outer?.tag !== SEQUENCE || more) throw broken(what);
  const [tbs, algorithm, bits] = elements(outer.content);
  if (!tbs || !algorithm || !bits) throw broken(what);
  const signatureHash = HASHES[toHex(get(elements(algorithm.content), 0).content)];
  if (signatureHash === undefined) throw new VdsError(`a ${what} is signed by an algorithm that is not known here`);
  return { tbs, signature: bits.content.subarray(1), signatureHash };
}

/** @throws VdsError when it is no certificate with a key on P-256 or P-384 */
export function readCertificateDer(der: Uint8Array): Certificate {
  const { tbs, signature, signatureHash } = signedParts(der, 'certificate');
  const parts = elements(tbs.content).filter(({ tag }) => tag !== VERSION);
  const [serial, , issuer, validity, subject, publicKey] = parts;
  if (!serial || !issuer || !validity || !subject || !publicKey) throw broken('certificate');
  const [from, until] = elements(validity.content);
  if (!from || !until) throw broken('certificate');
  const algorithm = elements(get(elements(publicKey.content), 0).content);
  const curve = CURVES[toHex(get(algorithm, 1).content)];
  if (!curve) throw new VdsError('a certificate has a key that is not on P-256 or P-384');
  return {
    der,
    tbs: tbs.whole,
    signature,
    signatureHash,
    serial: toHex(serial.content),
    issuer: issuer.whole,
    subject: subject.whole,
    signerId: namePart(subject, COUNTRY) + namePart(subject, COMMON_NAME),
    notBefore: timeOf(from),
    notAfter: timeOf(until),
    publicKey: publicKey.whole,
    curve,
    extensions: extensionsOf(parts),
  };
}

/** @throws VdsError when it is no list, or has no day of the next one */
export function readRevocationList(der: Uint8Array): RevocationList {
  const { tbs, signature, signatureHash } = signedParts(der, 'list of revoked certificates');
  const times = elements(tbs.content).filter(({ tag }) => tag === 0x17 || tag === 0x18);
  const sequences = elements(tbs.content).filter(({ tag }) => tag === SEQUENCE);
  const revoked = sequences[2] ? elements(sequences[2].content) : []; // after algorithm and issuer
  return {
    tbs: tbs.whole,
    signature,
    signatureHash,
    nextUpdate: timeOf(get(times, 1)),
    revoked: new Set(revoked.map(({ content }) => toHex(get(elements(content), 0).content))),
  };
}

/** DER of ECDSA to r‖s. */
function rawSignature(der: Uint8Array, bytes: number): Uint8Array {
  const numbers = elements(get(elements(der), 0).content);
  const raw = new Uint8Array(2 * bytes);
  for (const i of [0, 1]) {
    const value = get(numbers, i).content;
    const digits = value[0] === 0 ? value.subarray(1) : value;
    if (digits.length > bytes) throw broken('signature');
    raw.set(digits, (i + 1) * bytes - digits.length);
  }
  return raw;
}

/** Checks r‖s over a message under a certificate's key, by WebCrypto. */
export async function isSignedBy(
  { publicKey, curve }: Certificate,
  message: Uint8Array,
  signature: Uint8Array,
  hash: string,
): Promise<boolean> {
  const { subtle } = globalThis.crypto;
  const algorithm = { name: 'ECDSA', namedCurve: curve };
  const key = await subtle.importKey('spki', Uint8Array.from(publicKey), algorithm, false, ['verify']);
  return subtle.verify({ name: 'ECDSA', hash }, key, Uint8Array.from(signature), Uint8Array.from(message));
}

/** Whether a certificate or list was signed by the key of an issuer. Never throws because of the bytes. */
export async function isIssuedBy(
  issuer: Certificate,
  { tbs, signature, signatureHash }: Pick<Certificate, 'tbs' | 'signature' | 'signatureHash'>,
): Promise<boolean> {
  try {
    const raw = rawSignature(signature, issuer.curve === 'P-256' ? 32 : 48);
    return await isSignedBy(issuer, tbs, raw, signatureHash);
  } catch {
    return false;
  }
}
