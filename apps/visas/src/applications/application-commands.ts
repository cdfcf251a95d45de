import { Injectable } from '@nestjs/common';
import { authorize } from '@jatigi/kernel';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { refusalCodesOf, resourceOf, visasRules } from '@jatigi/visas-domain';
import type { Moment, VisaApplication } from '@jatigi/visas-domain';
import { policyInForce } from '../policy/active-policy';
import type { PolicyInForce } from '../policy/active-policy';
import { momentAt } from '../posts/posts';
import { toAnswer, toSummary } from './application-answer';
import type { ApplicationAnswer, ApplicationSummary } from './application-answer';
import { ApplicationStore } from './application-store';
import { drawnAgain } from './drawn-again';

/** What a command finds when its file is locked and its actor may act. */
export interface CommandScene {
  tx: Tx;
  moment: Moment;
  /** The person who acts. */
  by: string;
  inForce: PolicyInForce;
}
export interface Command {
  /** The action of the table of permissions. */
  action: string;
  /** Lifecycle, rules, change: on the aggregate alone. */
  change: (application: VisaApplication, scene: CommandScene) => void | Promise<void>;
}

/** The one way of a command: lock, permission, change (409, 422), version (412), save with its events. */
@Injectable()
export class ApplicationCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: ApplicationStore,
  ) {}

  /** A command of the applicant; answers the whole file. */
  ofApplicant(context: RequestContext, id: string, command: Command): Promise<ApplicationAnswer> {
    return this.execute(context, id, command, toAnswer);
  }

  /** A command of an officer; answers no personal data, because no purpose was asked. */
  ofStaff(context: RequestContext, id: string, command: Command): Promise<ApplicationSummary> {
    return this.execute(context, id, command, toSummary);
  }

  private execute<T>(
    context: RequestContext,
    id: string,
    command: Command,
    answer: (application: VisaApplication, scene: Pick<CommandScene, 'tx' | 'inForce'>) => T,
  ): Promise<T> {
    const once = async (tx: Tx): Promise<T> => {
      const application = await this.store.lock(tx, id);
      authorize(visasRules, tx.actor, command.action, resourceOf(application));
      const inForce = await policyInForce(tx);
      const refusalCodes = refusalCodesOf(inForce.policy);
      const moment = { ...momentAt(inForce.posts, application.post, tx.now), refusalCodes };
      const by = tx.actor.personId as string;
      await command.change(application, { tx, moment, by, inForce });
      requireVersion(context, application.version);
      await this.store.save(tx, application);
      return answer(application, { tx, inForce });
    };
    return drawnAgain(() => this.transactions.run(context, once));
  }
}
