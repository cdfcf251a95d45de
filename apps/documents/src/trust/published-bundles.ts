import { createHash } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@jatigi/kernel';
import { KEY_PROVIDER, makeTrustBundle, PUBLISHED_PROFILES, unpackStanding } from '@jatigi/documents-keys';
import type { KeyProvider, PackedStanding } from '@jatigi/documents-keys';
import type { Tx } from '@jatigi/platform-persistence';

export interface PublishedFile {
  bytes: Buffer;
  /** Strong: of these very bytes. */
  etag: string;
}

interface Stored {
  version: number;
  issued_at: Date;
  next_update: Date;
  size: number;
  status_list: Buffer;
  seal_list: Buffer;
}

/** In place of the version that an update changes. */
const WHOLE = 0;
const columns = 'version, issued_at, next_update, size, status_list, seal_list';
const packedOf = ({ version, size, status_list: statusList, seal_list: sealList }: Stored): PackedStanding => ({
  ...{ version, size, statusList, sealList },
});

export function publishedFile(bytes: Buffer): PublishedFile {
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url')}"` };
}

/** The bundles that were made, for whoever fetches them. What it holds in memory is of the newest version alone. */
@Injectable()
export class PublishedBundles {
  private version = 0;
  /** The whole bundle, and updates under the version that they change. */
  private files = new Map<number, PublishedFile>();

  constructor(@Inject(KEY_PROVIDER) private readonly keys: KeyProvider) {}

  /**
   * The newest bundle, or an update of the version that the verifier has. The whole bundle comes also when that version is
   * kept no longer.
   * @throws 400 `invalid-request` for a version that was never made, 503 `trust-bundle-missing` before the first one
   */
  async newest(tx: Tx, from = WHOLE): Promise<PublishedFile> {
    const version = await newestVersion(tx);
    if (from > version) throw neverMade(from, version);
    if (version !== this.version) [this.version, this.files] = [version, new Map()];
    const { files } = this;
    const known = files.get(from);
    if (known) return known;
    const bytes = from === WHOLE ? await wholeBundle(tx, version) : await this.updateOf(tx, from, version);
    if (bytes === null) return this.newest(tx);
    const made = publishedFile(bytes);
    files.set(from, made);
    return made;
  }

  private async updateOf(tx: Tx, from: number, version: number): Promise<Buffer | null> {
    const sql = `select ${columns} from trust_bundle where version = any($1::int[]) order by version`;
    const rows = (await tx.manager.query(sql, [[from, version]])) as Stored[];
    const [before, now] = [rows[0], rows.at(-1)];
    if (before?.version !== from || !now) return null;
    return makeTrustBundle(this.keys.trust, unpackStanding(packedOf(now)), {
      test: this.keys.test,
      issuedAt: now.issued_at,
      nextUpdate: now.next_update,
      profiles: PUBLISHED_PROFILES,
      from: unpackStanding(packedOf(before)),
    });
  }
}

async function newestVersion(tx: Tx): Promise<number> {
  const [row] = (await tx.manager.query('select max(version) as version from trust_bundle')) as [
    { version: number | null },
  ];
  if (row.version !== null) return row.version;
  const detail = 'The first trust bundle is not made yet.';
  throw new DomainError({ code: 'trust-bundle-missing', kind: 'unavailable', detail });
}

async function wholeBundle(tx: Tx, version: number): Promise<Buffer> {
  const rows = (await tx.manager.query('select content from trust_bundle where version = $1', [version])) as {
    content: Buffer;
  }[];
  return (rows[0] as { content: Buffer }).content;
}

function neverMade(from: number, version: number): DomainError {
  return new DomainError({
    code: 'invalid-request',
    kind: 'invalid',
    detail: 'Some fields are not valid; see errors.',
    errors: [
      { pointer: '/from', code: 'too-large', detail: `Version ${from} was never made; the newest is ${version}.` },
    ],
  });
}
