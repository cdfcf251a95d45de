import { Injectable } from '@nestjs/common';
import { civilRegistryRules, showsParentage } from '@jatigi/civil-registry-domain';
import type { CopyRequest } from '@jatigi/civil-registry-domain';
import { authorize, notFound, postsFor } from '@jatigi/kernel';
import { cursorPage, decodeCursor } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { CopyStore } from '../copies/copy-store';
import { findCentre, todayAt } from '../posts/posts';
import { lookAcrossCentres } from '../registry/across-centres';
import { recordRead } from '../registry/record-reads';
import { findScan } from './search-scan';
import { SearchQuery } from './search.dto';

const READ = 'civil-registry.search.read';

interface SearchRow {
  id: string;
  version: number;
  reference: string;
  state: string;
  heldBy: string;
  product: string;
  answerBy: string | null;
  createdAt: Date;
  hasScan: boolean;
}

// A closed search is an order for which this centre was asked once.
const linesSql = `
  select r.id, r.version, r.reference, r.state, r.held_by as "heldBy", r.product, r.due->>'on' as "answerBy",
         r.created_at as "createdAt", s.copy_request_id is not null as "hasScan"
  from copy_request r left join search_scan s on s.copy_request_id = r.id
  where ('*' = any ($1) or r.held_by = any ($1))
    and case when $2 then r.state = 'SEARCHING'
        else r.state <> 'SEARCHING' and exists (
          select 1 from copy_history h where h.copy_request_id = r.id and h.kind = 'searching') end
    and ($3::timestamptz is null or (r.created_at, r.id) > ($3::timestamptz, $4::uuid))
  order by r.created_at, r.id limit $5`;

const toLine = ({ createdAt, state, ...row }: SearchRow, today: string) => {
  const isOpen = state === 'SEARCHING';
  const answerBy = isOpen ? row.answerBy : null;
  const overdue = answerBy !== null && answerBy < today;
  return { ...row, answerBy, overdue, state: isOpen ? 'open' : 'closed', createdAt: createdAt.toISOString() };
};

/** What a requester stated about the act: what the centre looks for it by. Parents only where the copy shows them. */
const toStated = ({ order }: CopyRequest) => ({
  child: order.child,
  actReference: order.reference ?? null,
  parents: showsParentage(order.product) ? order.parents : null,
});

/** Orders that a centre at home is asked about. */
@Injectable()
export class SearchQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: CopyStore,
  ) {}

  page(context: RequestContext, { state = 'open', limit = 25, cursor }: SearchQuery) {
    return this.transactions.run(context, async (tx) => {
      const centres = postsFor(civilRegistryRules, tx.actor, READ);
      await recordRead(tx, { kind: 'queue', id: null }, `searches/${state}`);
      await lookAcrossCentres(tx); // only the own centres' orders are selected
      const [since, after] = cursor === undefined ? [] : decodeCursor(cursor);
      const wanted = [centres, state === 'open', since ?? null, after ?? null, limit + 1];
      const rows = (await tx.manager.query(linesSql, wanted)) as SearchRow[];
      return cursorPage(rows, limit, {
        position: ({ createdAt, id }) => [createdAt.toISOString(), id],
        toItem: (row) => toLine(row, todayAt(undefined, tx.now)),
      });
    });
  }

  one(context: RequestContext, id: string) {
    return this.transactions.run(context, async (tx) => {
      const request = await this.store.get(tx, id);
      theCentreWasAsked(request);
      authorize(civilRegistryRules, tx.actor, READ, { post: request.heldBy });
      await recordRead(tx, { kind: 'search', id }, 'stated');
      return { ...(await lineOf(tx, request)), ...toStated(request) };
    });
  }
}

/** An order for which no centre is asked any more is none of a centre's business. @throws 404 */
export function theCentreWasAsked({ state }: CopyRequest): void {
  if (state !== 'SEARCHING') throw notFound('This search');
}

export async function lineOf(tx: Tx, request: CopyRequest) {
  const { id, version, reference, state, heldBy, product, createdAt, due } = request;
  const hasScan = (await findScan(tx, id)) !== undefined;
  const row = { id, version, reference, state, heldBy, product, createdAt, hasScan, answerBy: due?.on ?? null };
  return toLine(row, todayAt(await findCentre(tx, heldBy), tx.now));
}
