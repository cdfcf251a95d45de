import { Injectable } from '@nestjs/common';
import { identityRules } from '@jatigi/identity-domain';
import type { DoublePerson } from '@jatigi/identity-domain';
import { authorize } from '@jatigi/kernel';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { lookAcrossPosts } from '../register/look-across-posts';
import { resourceOf, toPairLine } from './double-person-answer';
import { DoublePersonStore } from './double-person-store';
import { theyMayMerge } from './may-merge';
import { MergePersons } from './merge-persons';

interface Scene {
  tx: Tx;
  by: string;
  now: Date;
}
type Change = (pair: DoublePerson, scene: Scene) => void | Promise<void>;

/** What officers say of a pair: lock, permission, change (409, 403, 422), version (412), save. */
@Injectable()
export class DoublePersonCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: DoublePersonStore,
    private readonly persons: MergePersons,
  ) {}

  /** @throws 422 `keep-unknown`, `person-holds-grants`, `keep-the-numbered`; 409 `already-merged` */
  propose(context: RequestContext, id: string, keep: string) {
    return this.execute(context, id, 'propose-merge', async (pair, { tx, by, now }) => {
      pair.propose(keep, { by, now });
      await theyMayMerge(tx, mergeOf(pair));
    });
  }

  confirm(context: RequestContext, id: string) {
    return this.execute(context, id, 'confirm', async (pair, { tx, by, now }) => {
      pair.confirm({ by, now });
      await this.persons.merge(tx, mergeOf(pair));
    });
  }

  confirmUndo(context: RequestContext, id: string) {
    return this.execute(context, id, 'confirm-undo', async (pair, { tx, by, now }) => {
      pair.confirmUndo({ by, now });
      await this.persons.unmerge(tx, mergeOf(pair));
    });
  }

  /** A command that is only a word about the pair. */
  say(context: RequestContext, id: string, verb: string, word: (pair: DoublePerson, by: Omit<Scene, 'tx'>) => void) {
    return this.execute(context, id, verb, (pair, { by, now }) => word(pair, { by, now }));
  }

  private execute(context: RequestContext, id: string, verb: string, change: Change) {
    return this.transactions.run(context, async (tx) => {
      const pair = await this.store.lock(tx, id);
      authorize(identityRules, tx.actor, `identity.double-person.${verb}`, resourceOf(pair, tx.actor));
      const { version } = pair;
      await lookAcrossPosts(tx);
      await change(pair, { tx, by: tx.actor.personId as string, now: tx.now });
      requireVersion(context, version);
      await this.store.save(tx, pair);
      return toPairLine(pair, tx.actor);
    });
  }
}

/** Both are set once a merge was proposed. */
function mergeOf({ id, keepPersonId, formerPersonId }: DoublePerson) {
  return { pairId: id, personId: keepPersonId as string, formerPersonId: formerPersonId as string };
}
