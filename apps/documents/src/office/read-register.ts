import { Injectable } from '@nestjs/common';
import { documentsRules } from '@jatigi/documents-domain';
import { authorize, dateIn, postsFor } from '@jatigi/kernel';
import { cursorPage } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { resourceOf, toRegisterLine } from './register-answer';
import type { RegisterEntry, RegisterLine } from './register-answer';
import { RegisterQuery } from './register.dto';
import { getRegisterRow, registerRows, standingsOf, successorOf } from './register-rows';

const READ = 'documents.register.read';

/** The register of documents, for officers: numbers, dates and standings, nothing that a paper says of a person. */
@Injectable()
export class ReadRegister {
  constructor(private readonly transactions: Transactions) {}

  page(context: RequestContext, { post, limit = 25, ...asked }: RegisterQuery): Promise<Page<RegisterLine>> {
    return this.transactions.read(context, async (tx) => {
      const posts = postsFor(documentsRules, tx.actor, READ, post);
      const today = dateIn('Africa/Bamako', tx.now);
      return cursorPage(await registerRows(tx, { ...asked, posts, limit, today }), limit, {
        position: ({ id }) => [id],
        toItem: (row) => toRegisterLine(row, tx),
      });
    });
  }

  /** @throws 404 */
  entry(context: RequestContext, id: string): Promise<RegisterEntry> {
    return this.transactions.read(context, async (tx) => {
      const row = await getRegisterRow(tx, id);
      authorize(documentsRules, tx.actor, READ, resourceOf(row));
      const [standings, replacedBy] = [await standingsOf(tx, id), await successorOf(tx, id)];
      return { ...toRegisterLine(row, tx), standings, replacedBy };
    });
  }
}
