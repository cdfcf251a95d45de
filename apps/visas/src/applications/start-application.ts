import { Injectable } from '@nestjs/common';
import { authorize, uuidv7 } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { changeFile, emptyFile, VisaApplication, visasRules } from '@jatigi/visas-domain';
import { checklistFor, policyInForce } from '../policy/active-policy';
import { toAnswer } from './application-answer';
import type { ApplicationAnswer } from './application-answer';
import { ApplicationStore } from './application-store';
import { StartApplicationDto } from './application.dto';
import { toFileChange } from './edit-application';

/** Opens a draft, with as much of the form as is known. */
@Injectable()
export class StartApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: ApplicationStore,
  ) {}

  execute(context: RequestContext, dto: StartApplicationDto): Promise<ApplicationAnswer> {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.application.start');
      const inForce = await policyInForce(tx);
      const application = VisaApplication.start({
        id: uuidv7(),
        applicantPersonId: tx.actor.personId as string,
        language: dto.language ?? 'fr',
        now: tx.now,
      });
      const change = toFileChange(dto);
      application.edit(change, checklistFor(inForce, changeFile(emptyFile(), change)), tx.now);
      await this.store.insert(tx, application);
      return toAnswer(application, { tx, inForce });
    });
  }
}
