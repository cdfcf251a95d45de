import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { authorize, DomainError } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, Uuid } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { visasRules } from '@jatigi/visas-domain';
import type { VisaApplication } from '@jatigi/visas-domain';
import { timeZones } from '../posts/posts';
import { ApplicationStore } from './application-store';
import { recordRead } from './file-reads';
import { eVisaOf, refusalLetterOf } from './printed-papers';

/** @throws 409 `not-granted`, `photo-missing` */
function toPrintable(application: VisaApplication) {
  const { proposal, state } = application;
  if (proposal?.decision !== 'grant' || !['GRANTED', 'ISSUED'].includes(state)) {
    const detail = 'Only a granted application can be printed.';
    throw new DomainError({ code: 'not-granted', kind: 'conflict', detail, extra: { state } });
  }
  return eVisaOf(application, proposal.terms);
}

/** What was decided then. @throws 409 `not-refused` */
function toRefusalLetter(application: VisaApplication, zoneOf: (post: string) => string) {
  const { refusal, state } = application;
  if (!refusal || !['REFUSED', 'APPEAL_LODGED', 'UPHELD', 'IMPLICITLY_REJECTED'].includes(state)) {
    const detail = 'Only a refusal that stands is written in a letter.';
    throw new DomainError({ code: 'not-refused', kind: 'conflict', detail, extra: { state } });
  }
  return refusalLetterOf(application, refusal, zoneOf);
}

/** For the documents service alone, which lays out and seals. */
@ApiExcludeController()
@Controller('internal/applications')
export class PrintableController {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: ApplicationStore,
  ) {}

  @Get(':id/printable')
  @Permit('visas.printable.read', { service: true })
  printable(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.printable.read');
      const application = await this.store.get(tx, id);
      await recordRead(tx, { what: 'printable', action: 'visas.printable.read', file: id });
      return toPrintable(application);
    });
  }

  @Get(':id/refusal-letter')
  @Permit('visas.printable.read', { service: true })
  refusalLetter(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.printable.read');
      const application = await this.store.get(tx, id);
      await recordRead(tx, { what: 'refusal-letter', action: 'visas.printable.read', file: id });
      return toRefusalLetter(application, await timeZones(tx));
    });
  }
}
