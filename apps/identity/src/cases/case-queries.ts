import { identityRules } from '@jatigi/identity-domain';
import type { CaseHistoryEntry, CaseRecord } from '@jatigi/identity-domain';
import { authorize } from '@jatigi/kernel';
import { cursorPage, decodeCursor, PageQuery } from '@jatigi/platform-http';
import type { RequestContext, Transactions, Tx } from '@jatigi/platform-persistence';
import type { CaseKind } from './case-kind';
import type { CaseStore } from './case-store';
import { ownerOf } from './owner-of';

/** What happened; `by` and `detail` are for staff. */
export interface CaseHistoryLine {
  at: string;
  kind: string;
  text: { fr: string; en: string };
  by?: CaseHistoryEntry['by'];
  detail?: CaseHistoryEntry['detail'];
}

/** Reads of cases. Whoever did not ask for it needs a purpose and leaves a trace. */
export class CaseQueries<T extends CaseRecord, Own extends object = object, Desk extends object = object> {
  constructor(
    protected readonly transactions: Transactions,
    private readonly store: CaseStore<T>,
    private readonly kind: CaseKind<T, Own, object, Desk>,
  ) {}

  one(context: RequestContext, id: string) {
    return this.transactions.run<Own | Desk>(context, async (tx) => {
      const { one, isOwn } = await this.open(tx, id, this.kind.name);
      return isOwn ? this.kind.own(one) : this.kind.desk(one, tx.actor);
    });
  }

  history(context: RequestContext, id: string) {
    return this.transactions.run(context, async (tx) => {
      const { isOwn } = await this.open(tx, id, 'history');
      const entries = await this.store.history(tx, id);
      return { items: entries.flatMap((entry) => this.line(entry, isOwn)) };
    });
  }

  /** Everything that this person asked for, for herself and for others, and what concerns her; newest first. */
  own(context: RequestContext, { limit = 25, cursor }: PageQuery) {
    return this.transactions.read(context, async (tx) => {
      authorize(identityRules, tx.actor, `identity.${this.kind.name}.list`);
      const [before] = cursor === undefined ? [] : decodeCursor(cursor);
      const query = tx.manager
        .createQueryBuilder(this.kind.target, 'r')
        .where('(r.requesterPersonId = :person or r.personId = :person)', { person: tx.actor.personId })
        .orderBy('r.id', 'DESC')
        .take(limit + 1);
      if (before !== undefined) query.andWhere('r.id::text < :before', { before });
      const found = await query.getMany();
      for (const one of found) await this.store.unseal(tx, one);
      return cursorPage(found, limit, { position: ({ id }) => [id], toItem: (one) => this.kind.own(one) });
    });
  }

  /** Authorises one read and records it unless it is one's own. */
  async open(tx: Tx, id: string, what: string): Promise<{ one: T; isOwn: boolean }> {
    const one = await this.store.get(tx, id);
    const ownerPersonId = ownerOf(one, tx.actor);
    authorize(identityRules, tx.actor, `identity.${this.kind.name}.read`, { post: one.post, ownerPersonId });
    const isOwn = tx.actor.personId === ownerPersonId;
    if (!isOwn) await this.store.recordRead(tx, id, what);
    return { one, isOwn };
  }

  /** The person reads what concerns her, in words; staff read who did it too. */
  private line({ kind, at, by, detail }: CaseHistoryEntry, isOwn: boolean): CaseHistoryLine[] {
    const text = this.kind.historyWords[kind] ?? null;
    if (!isOwn) return [{ at, kind, text: text ?? { fr: kind, en: kind }, by, detail }];
    return text === null ? [] : [{ at, kind, text }];
  }
}
