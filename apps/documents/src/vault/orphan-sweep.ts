import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Timers } from '@jatigi/platform-service';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';

import { BLOB_STORE } from './blob-store';
import type { BlobFolder, BlobStore } from './blob-store';

const HOUR = 3_600_000;
const UNKEPT_HOURS = 24;

/** Where each folder's blobs are named. */
const references: Record<BlobFolder, string> = {
  uploads: 'select blob_key as key from upload where blob_key = any($1::uuid[])',
  documents: 'select id as key from document where id = any($1::uuid[])',
};

/**
 * Removes what nobody will ever ask for: uploads that no service kept within a day, and blobs without a row, which a
 * process leaves behind when it dies between storing and committing.
 */
@Injectable()
export class OrphanSweep implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    @Inject(BLOB_STORE) private readonly blobs: BlobStore,
    private readonly timers: Timers,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(HOUR, 'sweep of orphans', () => this.sweep());
  }

  /** @returns how many rows and blobs went */
  async sweep(): Promise<{ uploads: number; blobs: number }> {
    const { uploads, now } = await this.transactions.asService({ service: 'documents' }, async (tx) => ({
      uploads: await this.forgetUnkept(tx),
      now: tx.now,
    }));
    const folders = Object.keys(references) as BlobFolder[];
    const removed = await Promise.all(folders.map((folder) => this.removeUnnamed(folder, now)));
    return { uploads, blobs: removed.reduce((sum, count) => sum + count, 0) };
  }

  private async forgetUnkept(tx: Tx): Promise<number> {
    const before = new Date(tx.now.getTime() - UNKEPT_HOURS * HOUR);
    const [rows] = (await tx.manager.query(
      'delete from upload where kept_at is null and created_at < $1 returning id',
      [before],
    )) as [unknown[], number];
    return rows.length;
  }

  /** Younger blobs may belong to a transaction that is still open. */
  private async removeUnnamed(folder: BlobFolder, now: Date): Promise<number> {
    const old: string[] = [];
    for await (const { key, modified } of this.blobs.list(folder)) {
      if (now.getTime() - modified.getTime() > HOUR) old.push(key);
    }
    const named = await this.named(
      folder,
      old.filter((key) => !key.endsWith('.draft')),
    );
    const orphans = old.filter((key) => !named.has(key));
    await Promise.all(orphans.map((key) => this.blobs.remove(folder, key)));
    return orphans.length;
  }

  private async named(folder: BlobFolder, keys: string[]): Promise<Set<string>> {
    const rows = await this.transactions.asService(
      { service: 'documents' },
      (tx) => tx.manager.query(references[folder], [keys]) as Promise<{ key: string }[]>,
    );
    return new Set(rows.map(({ key }) => key));
  }
}
