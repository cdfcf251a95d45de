import { Injectable } from '@nestjs/common';
import { civilRegistryRules } from '@jatigi/civil-registry-domain';
import { authorize, notFound, postsFor } from '@jatigi/kernel';
import { cursorPage, decodeCursor } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { findCentre, todayAt } from '../posts/posts';
import { lookAcrossCentres } from '../registry/across-centres';
import { recordRead } from '../registry/record-reads';
import type { AskedFile, SearchSubject } from './asked-file';
import { AskedFiles } from './asked-files';
import { findScan } from './search-scan';
import { SearchQuery } from './search.dto';

const READ = 'civil-registry.search.read';

interface SearchRow {
  subject: SearchSubject;
  id: string;
  version: number;
  reference: string;
  isOpen: boolean;
  heldBy: string;
  product: string;
  answerBy: string | null;
  createdAt: Date;
  hasScan: boolean;
}

// What is closed was asked of this centre once.
const linesSql = `
  with asked as (
    select 'copy' as subject, id, version, reference, state = 'SEARCHING' as "isOpen", held_by, product, due, created_at
      from copy_request r
      where state = 'SEARCHING'
         or exists (select 1 from copy_history h where h.copy_request_id = r.id and h.kind = 'searching')
    union all
    select 'certificate', id, version, reference, state = 'ENQUIRY', held_by, kind, due, created_at
      from certificate_request where held_by is not null
  )
  select subject, id, version, reference, "isOpen", held_by as "heldBy", product, due->>'on' as "answerBy",
         created_at as "createdAt",
         exists (select 1 from search_scan s where s.copy_request_id = id)
           or exists (select 1 from certificate_scan s where s.certificate_request_id = id) as "hasScan"
  from asked
  where ('*' = any ($1) or held_by = any ($1)) and "isOpen" = $2
    and ($3::timestamptz is null or (created_at, id) > ($3::timestamptz, $4::uuid))
  order by created_at, id limit $5`;

const toLine = ({ createdAt, isOpen, ...row }: SearchRow, today: string) => {
  const answerBy = isOpen ? row.answerBy : null;
  const overdue = answerBy !== null && answerBy < today;
  return { ...row, answerBy, overdue, state: isOpen ? 'open' : 'closed', createdAt: createdAt.toISOString() };
};

/** Orders and requests that a centre at home is asked about. */
@Injectable()
export class SearchQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: AskedFiles,
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
      const file = await this.files.get(tx, id);
      // A file for which no centre is asked any more is none of a centre's business.
      if (!file.isOpen) throw notFound('This search');
      authorize(civilRegistryRules, tx.actor, READ, { post: file.heldBy });
      await recordRead(tx, { kind: 'search', id }, 'stated');
      return { ...(await lineOf(tx, file)), ...file.stated };
    });
  }
}

export async function lineOf(tx: Tx, file: AskedFile) {
  const { subject, id, version, reference, isOpen, heldBy, product, createdAt, answerBy } = file;
  const hasScan = (await findScan(tx, file)) !== undefined;
  const row = { subject, id, version, reference, isOpen, heldBy, product, createdAt, hasScan, answerBy };
  return toLine(row, todayAt(await findCentre(tx, heldBy), tx.now));
}
