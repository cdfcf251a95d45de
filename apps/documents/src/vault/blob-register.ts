import { Injectable } from '@nestjs/common';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { InjectLogger } from '@jatigi/platform-service';
import { countDamagedBlob, setDamagedBlobs } from '@jatigi/platform-telemetry';
import type { Logger } from 'pino';

import type { BlobFolder } from './blob-store';

/** What can be wrong with a blob: it is not there, the disk cannot read it, or its bytes are others. */
export type Damage = 'missing' | 'unreadable' | 'altered';

export interface RegisteredBlob {
  readonly folder: BlobFolder;
  readonly key: string;
  /** SHA-256 of the encrypted bytes, hexadecimal; null for a blob that is older than the register. */
  readonly digest: string | null;
}

/** What somebody found who read a blob. */
export interface Finding {
  readonly by: 'read' | 'scrub';
  readonly damage: Damage | null;
  /** Of the bytes as they were found. */
  readonly digest?: string;
}

/** Which blobs there must be, and how each was found when it was last read. */
@Injectable()
export class BlobRegister {
  constructor(
    private readonly transactions: Transactions,
    @InjectLogger() private readonly log: Logger,
  ) {}

  async add(tx: Tx, { folder, key, digest }: RegisteredBlob): Promise<void> {
    const sql = 'insert into stored_blob (key, folder, sealed_sha256) values ($1, $2, $3)';
    await tx.manager.query(sql, [key, folder, digest]);
  }

  async remove(tx: Tx, keys: readonly string[]): Promise<void> {
    await tx.manager.query('delete from stored_blob where key = any($1::uuid[])', [keys]);
  }

  async digestOf(tx: Tx, key: string): Promise<string | null> {
    const [row] = (await tx.manager.query('select sealed_sha256 as digest from stored_blob where key = $1', [key])) as {
      digest: string | null;
    }[];
    return row?.digest ?? null;
  }

  /** Of these keys, those that must be there. */
  async known(tx: Tx, folder: BlobFolder, keys: readonly string[]): Promise<Set<string>> {
    const sql = 'select key from stored_blob where folder = $1 and key = any($2::uuid[])';
    const rows = (await tx.manager.query(sql, [folder, keys])) as { key: string }[];
    return new Set(rows.map(({ key }) => key));
  }

  /** Those that were looked at longest ago, or never. */
  async longestUnchecked(tx: Tx, most: number): Promise<RegisteredBlob[]> {
    return (await tx.manager.query(
      `select folder, key, sealed_sha256 as digest from stored_blob order by checked_at nulls first, key limit $1`,
      [most],
    )) as RegisteredBlob[];
  }

  /**
   * Writes down how a blob was found, in a transaction of its own: who reads it fails, what was seen stays. Damage is an
   * alarm: an error in the log and in the metrics, with the key of the blob, which tells nothing about anybody.
   */
  async note({ folder, key }: RegisteredBlob, { by, damage, digest }: Finding): Promise<void> {
    const isKnown = await this.transactions.asService({ service: 'documents' }, async (tx) => {
      const [rows] = (await tx.manager.query(
        `update stored_blob set checked_at = $2, damage = $3, sealed_sha256 = coalesce(sealed_sha256, $4),
           damaged_at = case when $3::text is null then null else coalesce(damaged_at, $2) end
         where key = $1 returning key`,
        [key, tx.now, damage, digest ?? null],
      )) as [unknown[], number];
      return rows.length > 0;
    });
    if (damage === null || !isKnown) return; // not known: it was swept meanwhile
    countDamagedBlob({ folder, damage, by });
    this.log.error({ folder, blob: key, damage, by }, 'a file of the vault is damaged: see the runbook of the vault');
    await this.tellHowManyAreDamaged();
  }

  /** Brings the gauge up to date; it is what an alarm looks at. @returns how many */
  async tellHowManyAreDamaged(): Promise<number> {
    const sql = 'select count(*)::int as damaged from stored_blob where damage is not null';
    const [row] = await this.transactions.asService(
      { service: 'documents' },
      (tx) => tx.manager.query(sql) as Promise<{ damaged: number }[]>,
    );
    const damaged = row?.damaged ?? 0;
    setDamagedBlobs(damaged);
    return damaged;
  }
}
