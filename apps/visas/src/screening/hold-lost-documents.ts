import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Jobs } from '@jatigi/platform-jobs';
import { FieldKeys } from '@jatigi/platform-keys';
import type { Tx } from '@jatigi/platform-persistence';
import { personIn } from './find-hits';
import { OpenFiles } from './open-files';
import type { Alike, OpenFile } from './open-files';
import { ScreenFiles } from './screen-files';
import { lostDocumentIndex } from './screening-index';

const HOLD = 'hold-lost-documents';
const TEN_MINUTES = 600_000;

/**
 * Documents were reported lost: files that were screened before and may become a visa are held against them, as against a
 * new entry of the watchlist. Whoever keeps them plans it in the same transaction, one job for a whole import.
 */
@Injectable()
export class HoldLostDocuments implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly keys: FieldKeys,
    private readonly open: OpenFiles,
    private readonly files: ScreenFiles,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.work<{ told: string }>(HOLD, ({ payload }) => this.hold(payload.told), { leaseMs: TEN_MINUTES });
  }

  /** @param told the document, or the import that brought it with others */
  plan(tx: Tx, told: string): Promise<void> {
    return this.jobs.enqueue(tx, { kind: HOLD, key: told, payload: { told } });
  }

  hold(told: string): Promise<void> {
    return this.open.hold({
      among: (tx, files) => this.withLostDocument(tx, told, files),
      raise: (tx, { id, subject }) => this.files.raise(tx, id, { source: 'lost-document', subject }),
    });
  }

  private async withLostDocument(tx: Tx, told: string, files: readonly OpenFile[]): Promise<Alike[]> {
    const digests = files.flatMap(({ id, file }) =>
      personIn(file).documents.map(({ issuer, number }) => ({
        id,
        digest: lostDocumentIndex(this.keys, issuer, number),
      })),
    );
    const rows = (await tx.manager.query(
      `select id, document_index as digest from listed_number
        where (id = $1 or import_id = $1) and document_index = any ($2)`,
      [told, digests.map(({ digest }) => digest)],
    )) as Array<{ id: string; digest: Buffer }>;
    // One import may list several numbers that are read alike.
    return digests.flatMap(({ id, digest }) =>
      rows.filter((row) => row.digest.equals(digest)).map(({ id: subject }) => ({ id, subject })),
    );
  }
}
