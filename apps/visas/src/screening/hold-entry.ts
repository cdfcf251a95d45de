import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Jobs } from '@jatigi/platform-jobs';
import type { Tx } from '@jatigi/platform-persistence';
import { screening } from '@jatigi/visas-domain';
import type { WatchlistEntry } from '@jatigi/visas-domain';
import { personIn, thresholdsNow } from './find-hits';
import { OpenFiles } from './open-files';
import type { Alike, OpenFile } from './open-files';
import { ScreenFiles } from './screen-files';
import { WatchlistStore } from './watchlist-store';

const HOLD = 'hold-entry';
const TEN_MINUTES = 600_000;

/**
 * Somebody is looked for from now on: files that were screened before and may become a visa are held against it.
 * The approval plans it in its transaction. Run again after a crash, it raises no hit twice.
 */
@Injectable()
export class HoldEntry implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly entries: WatchlistStore,
    private readonly open: OpenFiles,
    private readonly files: ScreenFiles,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.work<{ entry: string }>(HOLD, ({ payload }) => this.hold(payload.entry), { leaseMs: TEN_MINUTES });
  }

  plan(tx: Tx, { id }: WatchlistEntry): Promise<void> {
    return this.jobs.enqueue(tx, { kind: HOLD, key: id, payload: { entry: id } });
  }

  hold(entry: string): Promise<void> {
    return this.open.hold({
      among: (tx, files) => this.alike(tx, entry, files),
      raise: (tx, { id, subject }) => this.files.raise(tx, id, { source: 'watchlist', subject }),
    });
  }

  private async alike(tx: Tx, entry: string, files: readonly OpenFile[]): Promise<Alike[]> {
    const { details } = await this.entries.get(tx, entry);
    const thresholds = await thresholdsNow(tx);
    return files
      .filter(({ file }) => screening(personIn(file), thresholds)(details) !== null)
      .map(({ id }) => ({ id, subject: entry }));
  }
}
