import { Injectable } from '@nestjs/common';
import { identityRules } from '@jatigi/identity-domain';
import type { RegisterMoment, RegisterPolicy, Registration } from '@jatigi/identity-domain';
import { authorize } from '@jatigi/kernel';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { ownerOf } from './owner-of';
import { momentAtPost } from './post-clock';
import { toDeskLine, toRegistrationAnswer } from './registration-answer';
import { RegistrationStore } from './registration-store';

/** What a command finds when its registration is locked and its actor may act. */
export interface DeskScene {
  tx: Tx;
  moment: RegisterMoment & { policy: RegisterPolicy };
  /** The person who acts. */
  by: string;
}
type Change = (registration: Registration, scene: DeskScene) => void | Promise<void>;

/** The commands that follow a request: lock, permission, change (409, 422), version (412), save with its events. */
@Injectable()
export class RegistrationCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: RegistrationStore,
  ) {}

  ofRequester(context: RequestContext, id: string, command: { verb: string; change: Change }) {
    return this.transactions.run(context, async (tx) => {
      const registration = await this.store.lock(tx, id);
      const ownerPersonId = ownerOf(registration, tx.actor);
      authorize(identityRules, tx.actor, `identity.registration.${command.verb}`, { ownerPersonId });
      await this.change(tx, context, { registration, change: command.change });
      return toRegistrationAnswer(registration);
    });
  }

  atDesk(context: RequestContext, id: string, command: { verb: string; change: Change }) {
    return this.transactions.run(context, async (tx) => {
      const registration = await this.store.lock(tx, id);
      authorize(identityRules, tx.actor, `identity.registration.${command.verb}`, { post: registration.post });
      await this.change(tx, context, { registration, change: command.change });
      return toDeskLine(registration, tx.actor);
    });
  }

  private async change(
    tx: Tx,
    context: RequestContext,
    { registration, change }: { registration: Registration; change: Change },
  ): Promise<void> {
    const moment = await momentAtPost(tx, registration.post);
    await change(registration, { tx, moment, by: tx.actor.personId as string });
    requireVersion(context, registration.version);
    await this.store.save(tx, registration);
  }
}
