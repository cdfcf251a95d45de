import { Injectable } from '@nestjs/common';
import { documentsRules, printDocumentNumber } from '@jatigi/documents-domain';
import { postsFor } from '@jatigi/kernel';
import { cursorPage, decodeCursor } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { IssueLogQuery } from './register.dto';

/** A line of the log: who, what, when, why. Persons are ids of officers, and of nobody else. */
export interface IssueLogLine {
  at: string;
  what: 'issued' | 'reissued' | 'read';
  documentId: string;
  number: string;
  kind: string;
  post: string | null;
  /** null: no officer, the service by itself. */
  by: string | null;
  service: string;
  purpose: string;
  reason: string | null;
  requestId: string;
}
type Row = Omit<IssueLogLine, 'at'> & { id: string; at: Date };

const rowsSql = `
  select l.id::text, l.at, l.what, l.document_id as "documentId", d.number, d.kind, d.post, l.by_person as by,
    l.by_service as service, l.purpose, l.reason, l.request_id as "requestId"
  from document_log l join document d on d.id = l.document_id
  where ('*' = any ($1) or d.post = any ($1)) and ($2::uuid is null or l.document_id = $2)
    and ($3::uuid is null or l.by_person = $3) and ($4::bigint is null or l.id < $4)
  order by l.id desc limit $5`;

@Injectable()
export class ReadIssueLog {
  constructor(private readonly transactions: Transactions) {}

  page(
    context: RequestContext,
    { document, by, post, limit = 25, cursor }: IssueLogQuery,
  ): Promise<Page<IssueLogLine>> {
    return this.transactions.read(context, async (tx) => {
      const posts = postsFor(documentsRules, tx.actor, 'documents.log.read', post);
      const [before] = cursor === undefined ? [null] : decodeCursor(cursor);
      const values = [posts, document ?? null, by ?? null, before, limit + 1];
      const rows = (await tx.manager.query(rowsSql, values)) as Row[];
      return cursorPage(rows, limit, { position: ({ id }) => [id], toItem });
    });
  }
}

const toItem = ({ id: _position, at, number, ...line }: Row): IssueLogLine => ({
  ...line,
  at: at.toISOString(),
  number: printDocumentNumber(number),
});
