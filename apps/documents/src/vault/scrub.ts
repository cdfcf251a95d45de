import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Transactions } from '@jatigi/platform-persistence';
import { Timers } from '@jatigi/platform-service';
import { countScrubbedBlobs } from '@jatigi/platform-telemetry';

import { BlobRegister } from './blob-register';
import { SealedFiles } from './sealed-files';

const HOUR = 3_600_000;
/** A hundred thousand files are all read within five days; at 200 KB each it is less than 60 KB a second. */
const BLOBS_PER_HOUR = 1_000;

/**
 * Reads what nobody asks for, the longest unread first, one after the other, so that a lost block is known while a backup
 * still has the file. It needs no key: what is compared is the digest of the encrypted bytes.
 */
@Injectable()
export class Scrub implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly register: BlobRegister,
    private readonly files: SealedFiles,
    private readonly timers: Timers,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(HOUR, 'scrub of the vault', () => this.scrub());
  }

  /**
   * @returns how many were read and how many of them are damaged
   * @throws DomainError 503 when the store is away: that is no damage, the rest waits for the next hour
   */
  async scrub(most = BLOBS_PER_HOUR): Promise<{ read: number; damaged: number }> {
    const blobs = await this.transactions.asService({ service: 'documents' }, (tx) =>
      this.register.longestUnchecked(tx, most),
    );
    let damaged = 0;
    for (const blob of blobs) if ((await this.files.check(blob)).damage !== null) damaged += 1;
    countScrubbedBlobs(blobs.length);
    await this.register.tellHowManyAreDamaged();
    return { read: blobs.length, damaged };
  }
}
