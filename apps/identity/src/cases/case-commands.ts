import { identityRules } from '@jatigi/identity-domain';
import type { CaseRecord, RegisterMoment } from '@jatigi/identity-domain';
import { authorize } from '@jatigi/kernel';
import { requireVersion } from '@jatigi/platform-persistence';
import type { RequestContext, Transactions, Tx } from '@jatigi/platform-persistence';
import type { CaseKind } from './case-kind';
import type { CaseStore } from './case-store';
import { momentAtPost } from './post-clock';

/** What a command finds when its case is locked and its actor may act. */
export interface CommandScene {
  tx: Tx;
  moment: RegisterMoment;
  /** The person who acts. */
  by: string;
}
export interface CaseCommand<T> {
  verb: string;
  change: (one: T, scene: CommandScene) => void | Promise<void>;
}

/** The commands that follow a request: lock, permission, change (409, 422), version (412), save with its events. */
export class CaseCommands<T extends CaseRecord, Own extends object = object, Line extends object = object> {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: CaseStore<T>,
    private readonly kind: Pick<CaseKind<T, Own, Line>, 'name' | 'own' | 'line'>,
  ) {}

  ofRequester(context: RequestContext, id: string, command: CaseCommand<T>): Promise<Own> {
    return this.transactions.run(context, async (tx) => {
      const one = await this.store.lock(tx, id);
      const { requesterPersonId: ownerPersonId } = one;
      authorize(identityRules, tx.actor, `identity.${this.kind.name}.${command.verb}`, { ownerPersonId });
      await this.change(tx, context, { one, command });
      return this.kind.own(one);
    });
  }

  atDesk(context: RequestContext, id: string, command: CaseCommand<T>): Promise<Line> {
    return this.transactions.run(context, async (tx) => {
      const one = await this.store.lock(tx, id);
      authorize(identityRules, tx.actor, `identity.${this.kind.name}.${command.verb}`, { post: one.post });
      await this.change(tx, context, { one, command });
      return this.kind.line(one, tx.actor);
    });
  }

  /** What the person does for herself, or the desk for somebody at the counter. */
  atEitherSide(context: RequestContext, id: string, command: CaseCommand<T>): Promise<Own | Line> {
    return this.transactions.run(context, async (tx) => {
      const one = await this.store.lock(tx, id);
      const { requesterPersonId: ownerPersonId, post } = one;
      authorize(identityRules, tx.actor, `identity.${this.kind.name}.${command.verb}`, { ownerPersonId, post });
      await this.change(tx, context, { one, command });
      return tx.actor.personId === ownerPersonId ? this.kind.own(one) : this.kind.line(one, tx.actor);
    });
  }

  private async change(
    tx: Tx,
    context: RequestContext,
    { one, command }: { one: T; command: CaseCommand<T> },
  ): Promise<void> {
    const moment = await momentAtPost(tx, one.post);
    await command.change(one, { tx, moment, by: tx.actor.personId as string });
    requireVersion(context, one.version);
    await this.store.save(tx, one);
  }
}
