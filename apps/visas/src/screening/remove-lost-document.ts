import { Injectable } from '@nestjs/common';
import { authorize, DomainError, notFound, uuidv7 } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { visasRules } from '@jatigi/visas-domain';
import { lookAcrossPosts } from '../border/visas-at-border';
import { RemoveLostDocumentDto } from './lost-documents.dto';
import { dropNumber, lockNumber } from './listed-numbers';
import type { ListedNumber } from './listed-numbers';

type Removed = Pick<ListedNumber, 'circumstance' | 'reportedOn'>;

/**
 * A document leaves the list on which a program or an officer put it. One that was reported to a consulate stays: it is
 * invalid for ever, found or not. Hits that it raised are judged by a person all the same.
 */
@Injectable()
export class RemoveLostDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: FieldKeys,
  ) {}

  /** @throws 404 when it is not listed; 409 `reported-to-consulate` */
  execute(context: RequestContext, { issuer, number, reason, reference }: RemoveLostDocumentDto): Promise<Removed> {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.lost-document.remove');
      await lookAcrossPosts(tx);
      const listed = await lockNumber(tx, this.keys, { issuer, number });
      if (!listed) throw notFound('This document');
      if (listed.source === 'identity') {
        const detail = 'Its holder reported it to a consulate: it stays invalid, also when it is found.';
        throw new DomainError({ code: 'reported-to-consulate', kind: 'conflict', detail });
      }
      await tx.manager.query(
        `insert into lost_document_removal
           (id, document_index, circumstance, source, reported_on, reason, reference, by_person, at)
         select $1, document_index, $3, $4, $5, $6, $7, $8, $9 from lost_document where id = $2`,
        [
          ...[uuidv7(), listed.documentId, listed.circumstance, listed.source, listed.reportedOn],
          ...[reason, reference, tx.actor.personId, tx.now],
        ],
      );
      await dropNumber(tx, listed);
      const { circumstance, reportedOn } = listed;
      return { circumstance, reportedOn };
    });
  }
}
