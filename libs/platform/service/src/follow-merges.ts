import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { mergePerson, Transactions } from '@jatigi/platform-persistence';
import type { PersonColumn, PersonMerge, Tx } from '@jatigi/platform-persistence';
import { Timers } from './timers';
import { tokens } from './tokens';

const EVERY_MILLISECONDS = 60_000;
/** As long as somebody may still speak of the former person: events on their way, a request in hand. */
const LATE = '1 hour';

/** Where a service keeps ids of persons. */
export interface KeptPersons {
  service: string;
  columns: readonly PersonColumn[];
}

/** What arrives under the former id after the merge follows it too, a minute later. */
@Injectable()
export class FollowMerges implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
    @Inject(tokens.PERSONS) private readonly kept: KeptPersons,
  ) {}

  onApplicationBootstrap(): void {
    if (this.kept.columns.length > 0) this.timers.every(EVERY_MILLISECONDS, 'follow-merges', () => this.sweep());
  }

  sweep(): Promise<void> {
    const { service, columns } = this.kept;
    return this.transactions.asService({ service }, async (tx) => {
      for (const merge of await recentMerges(tx)) await mergePerson(tx, columns, merge);
    });
  }
}

/** Held until the end of the transaction: a merge that is being undone is not followed. */
function recentMerges(tx: Tx): Promise<PersonMerge[]> {
  return tx.manager.query(
    `select person_id as "personId", former_person_id as "formerPersonId" from person_merge
      where merged_at > $1::timestamptz - interval '${LATE}' order by former_person_id for update`,
    [tx.now],
  ) as Promise<PersonMerge[]>;
}
