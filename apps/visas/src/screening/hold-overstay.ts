import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { PlainDate } from '@jatigi/kernel';
import { Jobs } from '@jatigi/platform-jobs';
import type { Tx } from '@jatigi/platform-persistence';
import { OpenFiles } from './open-files';
import { ScreenFiles } from './screen-files';

const HOLD = 'hold-overstay';

/**
 * Somebody stayed too long: other files of that traveller that were screened before and may become a visa are held against
 * it, as against a new entry of the watchlist. What is decided already stays as it is: a visa that was granted stands until
 * two persons revoke it (`propose-ending`, `confirm-ending`), and the border counts its days all the same.
 */
@Injectable()
export class HoldOverstay implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly open: OpenFiles,
    private readonly files: ScreenFiles,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.work<{ visa: string }>(HOLD, ({ payload }) => this.hold(payload.visa));
  }

  /** @param visa the file of the visa with which it happened @param entry the first day of that stay */
  plan(tx: Tx, visa: string, entry: PlainDate): Promise<void> {
    return this.jobs.enqueue(tx, { kind: HOLD, key: `${visa}:${entry}`, payload: { visa } });
  }

  hold(visa: string): Promise<void> {
    return this.open.holdRelated(visa, (tx, { id, subject }) =>
      this.files.raise(tx, id, { source: 'overstay', subject }),
    );
  }
}
