import { Injectable } from '@nestjs/common';
import { allowedActions, civilRegistryRules, historyWords } from '@jatigi/civil-registry-domain';
import type { Declaration } from '@jatigi/civil-registry-domain';
import { authorize } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { lookAcrossCentres } from '../registry/across-centres';
import { readsOf, recordRead } from '../registry/record-reads';
import { toAnswer } from './declaration-answer';
import { getDeclaration, historyOf } from './declaration-store';

/** Reads of declarations: with a purpose, and written down in the same transaction. */
@Injectable()
export class DeclarationQueries {
  constructor(private readonly transactions: Transactions) {}

  declaration(context: RequestContext, id: string) {
    return this.transactions.run(context, async (tx) => {
      const declaration = await this.open(tx, id, 'declaration');
      return toAnswer(tx, declaration, allowedActions(declaration, tx.actor));
    });
  }

  history(context: RequestContext, id: string) {
    return this.transactions.run(context, async (tx) => {
      await this.open(tx, id, 'history');
      const items = (await historyOf(tx, id)).map((entry) => ({ ...entry, text: historyWords[entry.kind] }));
      await lookAcrossCentres(tx);
      return { items, reads: await readsOf(tx, id) };
    });
  }

  private async open(tx: Tx, id: string, what: string): Promise<Declaration> {
    const declaration = await getDeclaration(tx, id);
    authorize(civilRegistryRules, tx.actor, 'civil-registry.declaration.read', { post: declaration.post });
    await recordRead(tx, { kind: 'declaration', id }, what);
    return declaration;
  }
}
