import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Timers } from '@jatigi/platform-service';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';

import { BlobRegister } from './blob-register';
import { BLOB_STORE, storeFolders } from './blob-store';
import type { BlobStore, StoreFolder } from './blob-store';
import { IncomingUploads } from './incoming/incoming-uploads';

const HOUR = 3_600_000;
const UNKEPT_HOURS = 24;

/**
 * Removes what nobody will ever ask for: uploads that no service kept within a day, uploads in parts that no service took
 * within a day, and blobs without a row, which a process leaves behind when it dies between storing and committing.
 */
@Injectable()
export class OrphanSweep implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    @Inject(BLOB_STORE) private readonly blobs: BlobStore,
    private readonly register: BlobRegister,
    private readonly incoming: IncomingUploads,
    private readonly timers: Timers,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(HOUR, 'sweep of orphans', () => this.sweep());
  }

  /** @returns how many rows and blobs went */
  async sweep(): Promise<{ uploads: number; blobs: number }> {
    const { uploads, now } = await this.transactions.asService({ service: 'documents' }, async (tx) => ({
      uploads: (await this.forgetUnkept(tx)) + (await this.incoming.forgetOld(tx)),
      now: tx.now,
    }));
    const removed = await Promise.all(storeFolders.map((folder) => this.removeUnnamed(folder, now)));
    return { uploads, blobs: removed.reduce((sum, count) => sum + count, 0) };
  }

  private async forgetUnkept(tx: Tx): Promise<number> {
    const before = new Date(tx.now.getTime() - UNKEPT_HOURS * HOUR);
    const [rows] = (await tx.manager.query(
      'delete from upload where kept_at is null and created_at < $1 returning id, blob_key as key',
      [before],
    )) as [{ id: string; key: string }[], number];
    await this.register.remove(
      tx,
      rows.map(({ key }) => key),
    );
    const ownKeys = 'delete from field_key where person_id = any($1::uuid[])'; // of uploads that are about nobody
    await tx.manager.query(ownKeys, [rows.map(({ id }) => id)]);
    return rows.length;
  }

  /** Younger blobs may belong to a transaction that is still open. */
  private async removeUnnamed(folder: StoreFolder, now: Date): Promise<number> {
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

  private named(folder: StoreFolder, keys: string[]): Promise<Set<string>> {
    return this.transactions.asService({ service: 'documents' }, (tx) =>
      folder === 'quarantine' ? this.incoming.named(tx, keys) : this.register.known(tx, folder, keys),
    );
  }
}
