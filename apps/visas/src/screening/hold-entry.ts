import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Jobs } from '@jatigi/platform-jobs';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { screening } from '@jatigi/visas-domain';
import type { ApplicantFile, WatchlistEntry } from '@jatigi/visas-domain';
import { personIn, thresholdsNow } from './find-hits';
import { ScreenFiles } from './screen-files';
import { WatchlistStore } from './watchlist-store';

const HOLD = 'hold-entry';
const AT_ONCE = 500;
const TEN_MINUTES = 600_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
const visas = { service: 'visas' } as const;

/** Some open files, those among them that may mean the entry, and where to go on; null at the end. */
interface Portion {
  alike: string[];
  last: string | null;
}

/**
 * Somebody is looked for from now on: files that were screened before and are not decided are held against the entry.
 * The approval plans it in its transaction. Run again after a crash, it raises no hit twice.
 */
@Injectable()
export class HoldEntry implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly keys: FieldKeys,
    private readonly entries: WatchlistStore,
    private readonly files: ScreenFiles,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.work<{ entry: string }>(HOLD, ({ payload }) => this.hold(payload.entry), { leaseMs: TEN_MINUTES });
  }

  plan(tx: Tx, { id }: WatchlistEntry): Promise<void> {
    return this.jobs.enqueue(tx, { kind: HOLD, key: id, payload: { entry: id } });
  }

  /** Reads every open file, locks those alone that may mean the entry. */
  async hold(entry: string): Promise<void> {
    let after: string | null = BEFORE_ALL;
    while (after !== null) {
      const from: string = after;
      const { alike, last }: Portion = await this.transactions.asService(visas, (tx) => this.portion(tx, entry, from));
      await this.transactions.eachAsService(visas, alike, (tx, id) => this.files.raise(tx, id, entry));
      after = last;
    }
  }

  private async portion(tx: Tx, entryId: string, after: string): Promise<Portion> {
    const { details } = await this.entries.get(tx, entryId);
    const thresholds = await thresholdsNow(tx);
    const rows = (await tx.manager.query(
      `select a.id, f.key_person_id as "personId", f.sealed
         from visa_application a join application_file f on f.application_id = a.id
        where a.state in ('EXAMINATION', 'INFO_REQUESTED', 'DECISION_PROPOSED') and a.id > $1
        order by a.id limit ${AT_ONCE}`,
      [after],
    )) as Array<{ id: string; personId: string; sealed: Buffer }>;
    const opened = await this.keys.decryptMany(tx, rows);
    const alike = rows.filter((_row, at) => {
      const plain = opened[at];
      if (!plain) return false;
      const { file } = JSON.parse(plain) as { file: ApplicantFile };
      return screening(personIn(file), thresholds)(details) !== null;
    });
    const last = rows.length < AT_ONCE ? null : (rows.at(-1)?.id ?? null);
    return { alike: alike.map(({ id }) => id), last };
  }
}
