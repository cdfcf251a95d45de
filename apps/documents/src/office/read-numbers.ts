import { Injectable } from '@nestjs/common';
import { documentKind, documentsRules, numberFamilies, numberSpace } from '@jatigi/documents-domain';
import type { DocumentKind, NumberFamily } from '@jatigi/documents-domain';
import { authorize } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';

/** Numbers of one family: drawn at random, so that nobody counts or walks through them. */
export interface NumberStock {
  family: NumberFamily;
  /** the letters that everybody reads first */
  prefix: string;
  /** characters drawn at random, before the check character */
  drawn: number;
  /** how many there can be, nearly */
  possible: number;
  /** documents that were issued, of every post and edition */
  given: number;
  left: number;
  /** one well-formed guess in so many meets a document; null: none is out */
  oneIn: number | null;
  lastIssuedOn: string | null;
}

export interface NumberStocks {
  families: NumberStock[];
  /** places in the status list: each is given once, in order; papers that never came leave theirs unused */
  places: { given: number; used: number };
}

interface Counted {
  kind: DocumentKind;
  given: number;
  last: string;
}

/** Documents have no gapless series: acts have theirs in the civil registry, receipts in payments. */
@Injectable()
export class ReadNumbers {
  constructor(private readonly transactions: Transactions) {}

  stocks(context: RequestContext): Promise<NumberStocks> {
    return this.transactions.read(context, async (tx) => {
      authorize(documentsRules, tx.actor, 'documents.number.read');
      const counted = (await tx.manager.query(
        'select kind, count(*)::int as given, max(issued_on)::text as last from document group by kind',
      )) as Counted[];
      const used = counted.reduce((sum, { given }) => sum + given, 0);
      return { families: numberFamilies.map((family) => stockOf(family, counted)), places: await placesOf(tx, used) };
    });
  }
}

function stockOf(family: NumberFamily, counted: readonly Counted[]): NumberStock {
  const { prefix, drawn, possible } = numberSpace(family);
  const own = counted.filter(({ kind }) => documentKind(kind).family === family);
  const given = own.reduce((sum, one) => sum + one.given, 0);
  const lastIssuedOn =
    own
      .map(({ last }) => last)
      .sort()
      .at(-1) ?? null;
  const oneIn = given === 0 ? null : Math.floor(possible / given);
  return { family, prefix, drawn, possible, given, left: possible - given, oneIn, lastIssuedOn };
}

async function placesOf(tx: Tx, used: number): Promise<NumberStocks['places']> {
  const [row] = (await tx.manager.query('select next from status_index')) as [{ next: number }];
  return { given: row.next, used };
}
