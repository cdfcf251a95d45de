import { Injectable } from '@nestjs/common';
import { authorize, dateIn, decide, uuidv7 } from '@jatigi/kernel';
import { cursorPage, decodeCursor } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { HEADQUARTERS_TIME_ZONE, visasRules, WatchlistEntry } from '@jatigi/visas-domain';
import { recordRead } from '../applications/file-reads';
import { lookAcrossPosts } from '../border/visas-at-border';
import { HoldEntry } from './hold-entry';
import { ProposeEntryDto, toDetails, toTerms, WatchlistQuery } from './watchlist.dto';
import { WatchlistStore } from './watchlist-store';

const READ = 'visas.watchlist.read';

export const deedOf = (tx: Tx) => ({
  by: tx.actor.personId as string,
  now: tx.now,
  today: dateIn(HEADQUARTERS_TIME_ZONE, tx.now),
});

const allowedTo = (tx: Tx, entry: WatchlistEntry): string[] => {
  const may = (verb: string) => decide(visasRules, tx.actor, `visas.watchlist.${verb}`).allow;
  return entry
    .allowed(deedOf(tx).by)
    .filter((command) => may(/^(?:approve|reject)/.test(command) ? 'decide' : 'propose'));
};

/** Without what is written about the person. */
const toLine = (tx: Tx, entry: WatchlistEntry) => {
  const { id, version, state, terms, proposedBy, approvedBy, removalProposedBy, removedBy } = entry;
  const matches = entry.matchesOn(deedOf(tx).today);
  const hands = { proposedBy, approvedBy, removalProposedBy, removedBy };
  return { id, version, state, ...terms, matches, ...hands, allowedActions: allowedTo(tx, entry) };
};
export type WatchlistLine = ReturnType<typeof toLine>;

/** Who is looked for: entered and removed by two persons each. */
@Injectable()
export class WatchlistCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: WatchlistStore,
    private readonly held: HoldEntry,
  ) {}

  /** Names are read with a purpose, and that they were read is written down. */
  list(context: RequestContext, { state, review, limit = 25, cursor }: WatchlistQuery) {
    return this.transactions.run<Page<WatchlistLine & { names: WatchlistEntry['details']['names'] }>>(
      context,
      async (tx) => {
        authorize(visasRules, tx.actor, READ);
        await recordRead(tx, { what: 'watchlist', action: READ, file: null });
        await lookAcrossPosts(tx);
        const [after = null] = cursor === undefined ? [] : decodeCursor(cursor);
        const reviewDueOn = review === 'due' ? deedOf(tx).today : undefined;
        const filter = { state, reviewDueOn, after: after as string | null, limit: limit + 1 };
        return cursorPage(await this.store.list(tx, filter), limit, {
          position: ({ id }) => [id],
          toItem: (entry) => ({ ...toLine(tx, entry), names: entry.details.names }),
        });
      },
    );
  }

  /** @throws 404 */
  get(context: RequestContext, id: string) {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, READ);
      await recordRead(tx, { what: 'watchlist-entry', action: READ, file: null });
      await lookAcrossPosts(tx);
      const entry = await this.store.get(tx, id);
      const history = await this.store.history(tx, id);
      return { ...toLine(tx, entry), ...entry.details, birthDate: entry.details.birthDate ?? null, history };
    });
  }

  /** @throws 422 `entry-too-vague`, `name-unreadable`, `birth-date-unknown`, `expiry-past`, `review-outside` */
  propose(context: RequestContext, dto: ProposeEntryDto): Promise<WatchlistLine> {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.watchlist.propose');
      await lookAcrossPosts(tx);
      const entry = WatchlistEntry.propose(uuidv7(), toDetails(dto), toTerms(dto), deedOf(tx));
      await this.store.insert(tx, entry);
      return toLine(tx, entry);
    });
  }

  /** One step of its life. @throws 403 `four-eyes`, 404, 409, 412, 422 */
  execute(
    context: RequestContext,
    id: string,
    right: 'propose' | 'decide',
    step: (entry: WatchlistEntry, deed: ReturnType<typeof deedOf>) => void,
  ): Promise<WatchlistLine> {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, `visas.watchlist.${right}`);
      await lookAcrossPosts(tx);
      const entry = await this.store.get(tx, id, 'for update');
      const wasActive = entry.state !== 'PROPOSED';
      step(entry, deedOf(tx));
      requireVersion(context, entry.version);
      await this.store.save(tx, entry);
      if (!wasActive && entry.state === 'ACTIVE') await this.held.plan(tx, entry);
      return toLine(tx, entry);
    });
  }
}
