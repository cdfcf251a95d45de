import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Transactions } from '@jatigi/platform-persistence';
import type { KeptPersons } from './follow-merges';
import { Timers } from './timers';
import { tokens } from './tokens';

const EVERY_MILLISECONDS = 3_600_000;
/** Longer than anybody tries the same request again; shorter than any draft is kept. */
const KEPT = '7 days';

/**
 * Stored answers of idempotent commands may hold personal data, and lie under the key of the service: they go after some
 * days, so that nothing of a person outlives the erasure of her key. A request with a key that old happens again.
 */
@Injectable()
export class ForgetAnswers implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
    @Inject(tokens.PERSONS) private readonly kept: KeptPersons,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'forget-answers', () => this.sweep());
  }

  async sweep(): Promise<void> {
    await this.transactions.asService({ service: this.kept.service }, (tx) =>
      tx.manager.query(`delete from idempotency_key where created_at < now() - interval '${KEPT}'`),
    );
  }
}
