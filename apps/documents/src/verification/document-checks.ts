import { Injectable } from '@nestjs/common';
import { documentsRules, printDocumentNumber, verifierOf } from '@jatigi/documents-domain';
import type { DocumentKind, VerifierKind } from '@jatigi/documents-domain';
import { authorize, uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { cursorPage, decodeCursor, PageQuery } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import { personNow, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';

import type { VerificationResponse } from './verification.response';

type Result = VerificationResponse['result'];

/** One document was checked. */
export interface Checked {
  document: { id: string; personId: string };
  result: Result;
}

/** What the holder of a document reads. */
export interface CheckAnswer {
  number: string;
  kind: DocumentKind;
  /** The minute. */
  at: string;
  verifier: VerifierKind;
  result: Result;
  /** How often in this minute. */
  times: number;
}

interface Row extends Omit<CheckAnswer, 'at'> {
  id: string;
  at: Date;
}

const recordSql = `
  insert into document_check (id, document_id, person_id, at, verifier, result)
  values ($1, $2, $3, date_trunc('minute', $4::timestamptz), $5, $6)
  on conflict (document_id, at, verifier, result) do update set times = document_check.times + 1`;
const listSql = `
  select c.id, c.at, c.verifier, c.result, c.times, d.number, d.kind
  from document_check c join document d on d.id = c.document_id
  where c.person_id = $1 and ($2::text is null or c.id::text < $2) order by c.id desc limit $3`;

/** That documents were checked, written down for their holders. */
@Injectable()
export class DocumentChecks {
  constructor(private readonly transactions: Transactions) {}

  /** Many checks of one document in one minute are one row. @param actor with the grants that are live now */
  async record(actor: Actor, { document, result }: Checked): Promise<void> {
    await this.transactions.asService({ service: 'documents' }, async (tx) => {
      const person = await personNow(tx, document.personId);
      await tx.manager.query(recordSql, [uuidv7(), document.id, person, tx.now, verifierOf(actor), result]);
    });
  }

  /** Checks of the person's own documents, the newest first. */
  own(context: RequestContext, { limit = 25, cursor }: PageQuery): Promise<Page<CheckAnswer>> {
    return this.transactions.read(context, async (tx) => {
      authorize(documentsRules, tx.actor, 'documents.check.list-own');
      const [before = null] = cursor === undefined ? [] : decodeCursor(cursor);
      const rows = (await tx.manager.query(listSql, [tx.actor.personId, before, limit + 1])) as Row[];
      const toItem = ({ id: _, at, number, ...rest }: Row): CheckAnswer => ({
        number: printDocumentNumber(number),
        at: at.toISOString(),
        ...rest,
      });
      return cursorPage(rows, limit, { position: ({ id }) => [id], toItem });
    });
  }
}
