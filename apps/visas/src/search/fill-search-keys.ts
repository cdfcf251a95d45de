import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import { Timers } from '@jatigi/platform-service';
import { ApplicationStore } from '../applications/application-store';
import { keepSearchKeys } from './search-index';

const EVERY_MILLISECONDS = 60_000;
const AT_ONCE = 500;
const visas = { service: 'visas' } as const;

/** Files that were submitted before there was a search get their keys, a few at a time. */
@Injectable()
export class FillSearchKeys implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
    private readonly store: ApplicationStore,
    private readonly keys: FieldKeys,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'fill-search-keys', () => this.sweep());
  }

  /** Each under the lock of its file, so that a command at the same instant does not write other keys. @returns how many */
  async sweep(): Promise<number> {
    const ids = await this.transactions.asService(visas, async (tx) => {
      const rows = (await tx.manager.query(
        `select f.application_id as id from application_file f join visa_application a on a.id = f.application_id
          where f.name_keys_at is null and a.state <> 'DRAFT' limit ${AT_ONCE}`,
      )) as Array<{ id: string }>;
      return rows.map(({ id }) => id);
    });
    await this.transactions.eachAsService(visas, ids, async (tx, id) =>
      keepSearchKeys(tx, this.keys, await this.store.lock(tx, id)),
    );
    return ids.length;
  }
}
