import { createHash } from 'node:crypto';

import { SEAL_DIGEST_BYTES, TRUST_BUNDLE_FORMAT, TRUST_BUNDLE_MAGIC } from '@jatigi/vds';
import type { ProfileDefinition, TrustBundleHead } from '@jatigi/vds';

import type { TrustMaterial } from './key-provider';
import { entriesOf, packStanding } from './packed-standing';
import type { SealEntries, Standing } from './packed-standing';

export interface BundleOptions {
  test: boolean;
  issuedAt: Date;
  nextUpdate: Date;
  profiles: readonly ProfileDefinition[];
  /** only for an update: what the verifier has */
  from?: Standing;
}

const base64 = (pem: string): string => pem.replace(/-----[^-]+-----|\s/g, '');
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Seven bits a byte, the lowest first; the highest bit says that another byte follows. */
function pushNumber(into: number[], value: number): void {
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) into.push((rest % 0x80) | 0x80);
  into.push(rest);
}

function statusChanges(before: Uint8Array, after: Uint8Array): Buffer {
  const bytes: number[] = [];
  let last = -1;
  after.forEach((status, index) => {
    if (status === (before[index] ?? 0)) return;
    pushNumber(bytes, (index - last) * 4 + status);
    last = index;
  });
  return Buffer.from(bytes);
}

function sealChanges(before: SealEntries, after: SealEntries): Buffer {
  const came = [...after].filter(([key, entry]) => before.get(key)?.equals(entry) !== true).map(([, entry]) => entry);
  const gone = [...before]
    .filter(([key]) => !after.has(key))
    .map(([, entry]) => Buffer.concat([entry.subarray(0, SEAL_DIGEST_BYTES), Buffer.of(0)]));
  return Buffer.concat([...came, ...gone]);
}

function part(bytes: Uint8Array): Buffer[] {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return [length, Buffer.from(bytes)];
}

/**
 * Makes and signs a trust bundle, or with `from` an update of an earlier one. Format: `trust-bundle.schema.json` in libs/vds.
 * @throws Error when there is no list of revoked certificates yet, or the status list became shorter
 */
export async function makeTrustBundle(
  trust: TrustMaterial,
  standing: Standing,
  options: BundleOptions,
): Promise<Buffer> {
  const { from } = options;
  if (trust.crl === null) throw new Error('A trust bundle needs a list of revoked certificates: publish one first.');
  if (from && from.statuses.length > standing.statuses.length)
    throw new Error('A status list never becomes shorter: an index is never taken back.');
  const { size, statusList, sealList } = packStanding(standing);
  const seals = entriesOf(standing.seals);
  const head: TrustBundleHead = {
    format: TRUST_BUNDLE_FORMAT,
    test: options.test,
    version: standing.version,
    ...(from && { from: from.version }),
    issuedAt: options.issuedAt.toISOString(),
    nextUpdate: options.nextUpdate.toISOString(),
    authorities: trust.authorities.map(base64),
    links: trust.links.map(base64),
    signers: trust.signers.map(base64),
    crl: base64(trust.crl),
    bundleSigner: base64(trust.bundleSigner.certificate),
    profiles: options.profiles,
    statusList: { size, sha256: sha256(statusList) },
    sealList: { count: seals.size, sha256: sha256(sealList) },
  };
  const content = Buffer.concat([
    Buffer.from(TRUST_BUNDLE_MAGIC, 'ascii'),
    ...part(Buffer.from(JSON.stringify(head), 'utf8')),
    ...part(from ? statusChanges(from.statuses, standing.statuses) : statusList),
    ...part(from ? sealChanges(entriesOf(from.seals), seals) : sealList),
  ]);
  return Buffer.concat([content, await trust.bundleSigner.sign(content)]);
}
