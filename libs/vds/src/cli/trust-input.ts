import { derOfCertificates, readSigners } from '../trust';
import type { Seal } from '../seal';
import type { SignerCertificate } from '../signer-certificate';
import type { DocumentStatus } from '../status-lists';
import { authoritiesNamedBy, openTrustBundle, type TrustBundle } from '../trust-bundle';
import type { Order } from './arguments';
import { fileBytes } from './seal-input';

/** Whom a verification trusts; without a bundle nothing is known of documents that were withdrawn. */
export interface Trust {
  readonly signers: readonly SignerCertificate[];
  readonly bundle?: TrustBundle;
  /** whether the caller named the authorities behind the bundle; else it vouches for itself, which anybody's file does */
  readonly isAnchored?: boolean;
}

/** What a verdict rests on when nothing but the caller's choice of the file stands behind it. */
const UNANCHORED =
  'the bundle was checked against the authorities that it brings itself: anybody can make such a file. ' +
  'Give --anchor with the authorities that you trust, unless you know where the file comes from';

/** Text of a PEM file, bytes of any other. */
function pemOrDer(file: string): string | Uint8Array {
  const bytes = fileBytes(file);
  const text = Buffer.from(bytes).toString('latin1');
  return text.includes('-----BEGIN') ? text : bytes;
}

/** @throws UsageError when a file is missing; VdsError when it is not what it should be, or the bundle is not genuine */
export async function trustOf({ certificates, bundle: file, anchor, at }: Order): Promise<Trust> {
  if (certificates !== undefined) return { signers: await readSigners(pemOrDer(certificates)) };
  if (file === undefined) return { signers: [] };
  const bytes = fileBytes(file);
  const anchors = anchor === undefined ? authoritiesNamedBy(bytes) : derOfCertificates(pemOrDer(anchor));
  const bundle = await openTrustBundle(bytes, { anchors, at });
  return { signers: bundle.signers, bundle, isAnchored: anchor !== undefined };
}

/** Of a national document by its index, of a visa or travel document by what its seal signs. */
export async function documentStatus(
  bundle: TrustBundle,
  seal: Seal,
  values: Readonly<Record<string, unknown>> = {},
): Promise<DocumentStatus | null> {
  const { statusIndex } = values;
  return typeof statusIndex === 'number' ? bundle.statusOf(statusIndex) : bundle.statusOfSeal(seal.signedBytes);
}

/** Which bundle it was, whether the caller's authorities vouch for it, and whether a newer one was due at that instant. */
export const describedBundle = ({ head, nextUpdate }: TrustBundle, isAnchored: boolean, at: Date) => ({
  version: head.version,
  test: head.test,
  anchored: isAnchored,
  ...(isAnchored ? {} : { notice: UNANCHORED }),
  issuedAt: head.issuedAt,
  nextUpdate: nextUpdate.toISOString(),
  isStale: at > nextUpdate,
});
