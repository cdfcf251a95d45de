import { Injectable } from '@nestjs/common';
import { notFound } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import type { Tx } from '@jatigi/platform-persistence';
import { keysOfEntry, WatchlistEntry } from '@jatigi/visas-domain';
import type { ListedDetails, WatchlistState } from '@jatigi/visas-domain';
import { insertKeys } from './screening-index';

interface Row {
  id: string;
  version: number;
  state: WatchlistState;
  terms: WatchlistEntry['terms'];
  sealed: Buffer | null;
  proposedBy: string;
  approvedBy: string | null;
  removalProposedBy: string | null;
  removedBy: string | null;
}

const columns = `id, version, state, sealed, jsonb_build_object('legalBasis', legal_basis, 'authority', authority,
    'expiresOn', expires_on::text, 'reviewOn', review_on::text) as terms, proposed_by as "proposedBy",
  approved_by as "approvedBy", removal_proposed_by as "removalProposedBy", removed_by as "removedBy"`;

/** What is left of somebody who is not listed any more. */
const nobody: ListedDetails = { names: [], nationalities: [], documents: [], note: '' };

export interface WatchlistFilter {
  state?: WatchlistState | undefined;
  /** Entries whose review is due on that day. */
  reviewDueOn?: string | undefined;
  after: string | null;
  limit: number;
}

/** Loads and saves entries with their encrypted part, the keys under which they are found, and their history. */
@Injectable()
export class WatchlistStore {
  constructor(private readonly keys: FieldKeys) {}

  /** @throws 404 */
  async get(tx: Tx, id: string, lock: '' | 'for update' = ''): Promise<WatchlistEntry> {
    const rows = await tx.manager.query(`select ${columns} from watchlist_entry where id = $1 ${lock}`, [id]);
    const [entry] = await this.open(tx, rows as Row[]);
    if (!entry) throw notFound('This entry');
    return entry;
  }

  async list(tx: Tx, { state, reviewDueOn, after, limit }: WatchlistFilter): Promise<WatchlistEntry[]> {
    const rows = await tx.manager.query(
      `select ${columns} from watchlist_entry where ($1::text is null or state = $1) and ($3::uuid is null or id < $3)
          and ($2::date is null or (review_on <= $2 and state in ('ACTIVE', 'REMOVAL_PROPOSED')))
        order by id desc limit $4`,
      [state ?? null, reviewDueOn ?? null, after, limit],
    );
    return this.open(tx, rows as Row[]);
  }

  async history(tx: Tx, id: string): Promise<Array<{ at: string; what: string; by: string }>> {
    const rows = (await tx.manager.query(
      'select at, what, by_person as by from watchlist_history where entry_id = $1 order by id',
      [id],
    )) as Array<{ at: Date; what: string; by: string }>;
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  async insert(tx: Tx, entry: WatchlistEntry): Promise<void> {
    const sealed = await this.keys.encrypt(tx, entry.id, JSON.stringify(entry.details));
    const { legalBasis, authority, expiresOn, reviewOn } = entry.terms;
    entry.version = 1;
    await tx.manager.query(
      `insert into watchlist_entry (id, version, state, legal_basis, authority, expires_on, review_on, sealed, proposed_by,
         created_at, updated_at) values ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
      [entry.id, entry.state, legalBasis, authority, expiresOn, reviewOn, sealed, entry.proposedBy, tx.now],
    );
    await this.writeDeeds(tx, entry);
  }

  /** Saves a locked entry under the next version. It is found from its approval on, and nothing of it is left when removed. */
  async save(tx: Tx, entry: WatchlistEntry): Promise<void> {
    entry.version += 1;
    const { id, version, state, terms, approvedBy, removalProposedBy, removedBy } = entry;
    const isGone = state === 'REMOVED';
    await tx.manager.query(
      `update watchlist_entry set version = $2, state = $3, review_on = $4, approved_by = $5, removal_proposed_by = $6,
         removed_by = $7, updated_at = $8, sealed = case when $9 then null else sealed end where id = $1`,
      [id, version, state, terms.reviewOn, approvedBy, removalProposedBy, removedBy, tx.now, isGone],
    );
    const deeds = await this.writeDeeds(tx, entry);
    if (deeds.includes('approve')) await insertKeys(tx.manager, this.keys, [{ id, keys: keysOfEntry(entry.details) }]);
    if (!isGone) return;
    await tx.manager.query('delete from watchlist_key where entry_id = $1', [id]);
    await this.keys.forget(tx, id);
  }

  private async writeDeeds(tx: Tx, entry: WatchlistEntry): Promise<string[]> {
    const deeds = entry.pullDeeds();
    for (const { what, by, at } of deeds) {
      await tx.manager.query('insert into watchlist_history (entry_id, at, what, by_person) values ($1, $2, $3, $4)', [
        ...[entry.id, at, what, by],
      ]);
    }
    return deeds.map(({ what }) => what);
  }

  private async open(tx: Tx, rows: readonly Row[]): Promise<WatchlistEntry[]> {
    const kept = rows.flatMap(({ id, sealed }) => (sealed ? [{ personId: id, sealed }] : []));
    const opened = new Map((await this.keys.decryptMany(tx, kept)).map((plain, at) => [kept[at]?.personId, plain]));
    return rows.map(({ sealed: _sealed, ...row }) => {
      const plain = opened.get(row.id);
      return WatchlistEntry.restore({ ...row, details: plain ? (JSON.parse(plain) as ListedDetails) : nobody });
    });
  }
}
