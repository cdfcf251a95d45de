import { readCertificate, type Certificate, type SignedObject } from './certificate';
import { sameBytes, toHex } from './der';
import { readRevocationList } from './revoked-certificates';
import type { SignerCertificate } from './signer-certificate';
import { changedSeals, changedStatuses, statusAt, statusInSeals, type DocumentStatus } from './status-lists';
import { signerCertificate } from './trust';
import { VdsError } from './vds-error';
import { isSignedBy, webCrypto } from './web-crypto';

export const TRUST_BUNDLE_MAGIC = 'JTB1';
export const TRUST_BUNDLE_FORMAT = 'jatigi-trust-bundle/1';
/** How the seals of one kind of document are read. */
export interface ProfileDefinition {
  readonly name: string;
  readonly featureDefinition: number;
  readonly category: number;
  /** UUID in field 0 of a national seal */
  readonly profile?: string;
  readonly fields?: readonly { readonly tag: number; readonly name: string; readonly type: string }[];
}

/** The readable part of a bundle: `trust-bundle.schema.json`. Certificates and list are DER in base64. */
export interface TrustBundleHead {
  readonly format: typeof TRUST_BUNDLE_FORMAT;
  /** made under an authority for tests: worth nothing */
  readonly test: boolean;
  /** grows by one with each bundle */
  readonly version: number;
  /** only in an update: the version that it changes */
  readonly from?: number;
  readonly issuedAt: string;
  readonly nextUpdate: string;
  readonly authorities: readonly string[];
  readonly links: readonly string[];
  readonly signers: readonly string[];
  readonly crl: string;
  readonly bundleSigner: string;
  readonly profiles: readonly ProfileDefinition[];
  /** of the whole lists, also when this bundle only brings changes */
  readonly statusList: { readonly size: number; readonly sha256: string };
  readonly sealList: { readonly count: number; readonly sha256: string };
}

export interface TrustBundle {
  readonly head: TrustBundleHead;
  /** for `verifySeal` */
  readonly signers: readonly SignerCertificate[];
  /** when a newer bundle, or list of revoked certificates, is due */
  readonly nextUpdate: Date;
  /** two bits for each document, four documents a byte, the first in the lowest bits */
  readonly statusList: Uint8Array;
  /** sorted: digest and status of the seals without an index that are not valid */
  readonly sealList: Uint8Array;
  /** By the index in a national seal; `null` for one that the list does not reach. */
  statusOf(index: number): DocumentStatus | null;
  /** Of a visa or an emergency travel document, by what its seal signs (`seal.signedBytes`). */
  statusOfSeal(signedBytes: Uint8Array): Promise<DocumentStatus>;
}

/** 2.25.27403828263184988307419585882489743102 as the only purpose of a key: it signs trust bundles. */
const BUNDLE_USAGE = '3015061369a99de4c38aacfad3899086c3d5f1a7f7cd7e';
/** 2.23.136.1.1.11.1, id-icao-vdsSigner */
const SEAL_USAGE = '3009060767810801010b01';
const EXTENDED_KEY_USAGE = '551d25';
const BASIC_CONSTRAINTS = '551d13';
/** cA, pathLen 0 */
const AUTHORITY = '30060101ff020100';

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
const hasUsage = ({ extensions }: Certificate, usage: string): boolean =>
  toHex(extensions.get(EXTENDED_KEY_USAGE) ?? new Uint8Array()) === usage;

interface OpenOptions {
  readonly anchors: readonly Uint8Array[];
  readonly at: Date;
  readonly previous?: TrustBundle;
}

interface Parts {
  readonly head: TrustBundleHead;
  readonly status: Uint8Array;
  readonly seals: Uint8Array;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

/** Magic, then three parts behind their lengths (four bytes, big-endian), then r‖s over all of it. */
function partsOf(bytes: Uint8Array): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (new TextDecoder().decode(bytes.subarray(0, 4)) !== TRUST_BUNDLE_MAGIC) throw new VdsError('not a trust bundle');
  let at = 4;
  const take = (): Uint8Array => {
    const length = at + 4 <= bytes.length ? view.getUint32(at) : Infinity;
    if (at + 4 + length > bytes.length) throw new VdsError('the trust bundle is cut off');
    at += 4 + length;
    return bytes.subarray(at - length, at);
  };
  const [head, status, seals] = [take(), take(), take()];
  return { head: headOf(head), status, seals, signed: bytes.subarray(0, at), signature: bytes.subarray(at) };
}

function headOf(bytes: Uint8Array): TrustBundleHead {
  try {
    const head = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as TrustBundleHead;
    if (head.format === TRUST_BUNDLE_FORMAT) return head;
  } catch {
    throw new VdsError('the head of the trust bundle is no JSON');
  }
  throw new VdsError('the trust bundle is of a format that is not known here');
}

/**
 * DER of the authorities that a bundle names, unverified: for whoever vouches for the file as a whole.
 * @throws VdsError when it is no trust bundle
 */
export const authoritiesNamedBy = (bytes: Uint8Array): Uint8Array[] => partsOf(bytes).head.authorities.map(fromBase64);

/** The anchors, and every authority that a link certificate of a trusted one vouches for. */
async function trustedAuthorities(head: TrustBundleHead, anchors: readonly Uint8Array[]): Promise<Certificate[]> {
  const trusted = anchors.map(readCertificate);
  const waiting = head.authorities.map((one) => readCertificate(fromBase64(one)));
  const links = head.links.map((one) => readCertificate(fromBase64(one)));
  for (const link of links) {
    // Otherwise the certificate of a mere signer could pass as a link, and its key as an authority.
    if (toHex(link.extensions.get(BASIC_CONSTRAINTS) ?? new Uint8Array()) !== AUTHORITY) continue;
    const vouched = await Promise.all(trusted.map((issuer) => isSignedBy(issuer, link)));
    const next = waiting.find(
      ({ publicKey, subject }) => sameBytes(publicKey, link.publicKey) && sameBytes(subject, link.subject),
    );
    if (next && vouched.includes(true)) trusted.push(next);
  }
  return trusted;
}

const isTrusted = async (authorities: readonly Certificate[], one: SignedObject): Promise<boolean> =>
  (await Promise.all(authorities.map((issuer) => isSignedBy(issuer, one)))).includes(true);

async function listsOf({ head, status, seals }: Parts, previous?: TrustBundle): Promise<[Uint8Array, Uint8Array]> {
  if (head.from !== undefined && previous?.head.version !== head.from)
    throw new VdsError(`the update changes version ${head.from}, which is not the one at hand`);
  const lists: [Uint8Array, Uint8Array] =
    head.from === undefined
      ? [status, seals]
      : [
          changedStatuses(previous?.statusList ?? new Uint8Array(), head.statusList.size, status),
          changedSeals(previous?.sealList ?? new Uint8Array(), seals),
        ];
  const digests = await Promise.all(lists.map(sha256));
  const wanted = [head.statusList.sha256, head.sealList.sha256];
  if (digests.some((digest, i) => toHex(digest) !== wanted[i]))
    throw new VdsError('a list is not the one that was signed');
  return lists;
}

/**
 * Reads and verifies a trust bundle, or an update of the one at hand. Runs in Node and browser: WebCrypto only.
 * @param options `anchors`: DER of the authorities that the caller trusts; `previous`: the bundle at hand
 * @throws VdsError when it is altered, not signed under an anchor, older than the one at hand, or an update of another one
 */
export async function openTrustBundle(bytes: Uint8Array, options: OpenOptions): Promise<TrustBundle> {
  try {
    return await verified(bytes, options);
  } catch (error) {
    if (error instanceof VdsError) throw error;
    throw new VdsError('not a readable trust bundle'); // no base64, a field that is missing …
  }
}

/** @throws VdsError when a trusted authority did not certify the signer for bundles, or the bytes are not what it signed */
async function checkSignature(
  parts: Parts,
  authorities: readonly Certificate[],
  revoked: ReadonlySet<string>,
  at: Date,
): Promise<void> {
  const by = readCertificate(fromBase64(parts.head.bundleSigner));
  const inForce = by.notBefore <= at && at <= by.notAfter && !revoked.has(by.serial);
  if (!inForce || !hasUsage(by, BUNDLE_USAGE) || !(await isTrusted(authorities, by)))
    throw new VdsError('the signer of the trust bundle is not one that a trusted authority certified for it');
  const verify = await webCrypto.verifier(by);
  if (!(await verify?.(parts.signed, parts.signature))) throw new VdsError('the trust bundle was altered');
}

async function verified(bytes: Uint8Array, { anchors, at, previous }: OpenOptions): Promise<TrustBundle> {
  const parts = partsOf(Uint8Array.from(bytes)); // a copy: what was verified must not change under us
  const { head } = parts;
  const authorities = await trustedAuthorities(head, anchors);
  const crl = readRevocationList(fromBase64(head.crl));
  if (!(await isTrusted(authorities, crl)))
    throw new VdsError('no trusted authority signed the list of revoked certificates');
  await checkSignature(parts, authorities, crl.revoked, at);
  if (previous && head.version < previous.head.version)
    throw new VdsError('the trust bundle is older than the one at hand');
  const [statusList, sealList] = await listsOf(parts, previous);
  const certificates = head.signers.map((one) => readCertificate(fromBase64(one)));
  const signers = certificates.map(async (one) => {
    const trusted = hasUsage(one, SEAL_USAGE) && (await isTrusted(authorities, one));
    const signer = await signerCertificate(one, trusted, webCrypto);
    return signer && { ...signer, revoked: crl.revoked.has(one.serial) };
  });
  const due = new Date(head.nextUpdate);
  return {
    head,
    signers: (await Promise.all(signers)).filter((one) => one !== null),
    nextUpdate: crl.nextUpdate < due ? crl.nextUpdate : due,
    statusList,
    sealList,
    statusOf: (index) => statusAt(statusList, head.statusList.size, index),
    statusOfSeal: async (signedBytes) => statusInSeals(sealList, await sha256(signedBytes)),
  };
}
