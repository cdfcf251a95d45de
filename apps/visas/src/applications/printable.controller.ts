import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { authorize, dateIn, DomainError } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, Uuid } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { visasRules } from '@jatigi/visas-domain';
import type { CompleteFile, VisaApplication } from '@jatigi/visas-domain';
import { timeZones } from '../posts/posts';
import { ApplicationStore } from './application-store';
import { recordRead } from './file-reads';

/** What is printed on the visa: no more than that. */
function toPrintable(application: VisaApplication) {
  const { id, post, proposal, documents, language, state } = application;
  const photo = documents.find(({ kind }) => kind === 'photo')?.upload;
  if (proposal?.decision !== 'grant' || !['GRANTED', 'ISSUED'].includes(state) || !photo) {
    const detail = 'Only a granted application can be printed.';
    throw new DomainError({ code: 'not-granted', kind: 'conflict', detail, extra: { state } });
  }
  const { applicant, travelDocument } = application.file as CompleteFile;
  const { surname, givenNames, birthDate, sex, nationality } = applicant;
  const passport = {
    passportNumber: travelDocument.number,
    passportIssuer: travelDocument.issuer,
    passportExpiry: travelDocument.expiresOn,
  };
  return {
    applicationId: id,
    post,
    ...proposal.terms,
    holder: { surname, givenNames, birthDate, sex, nationality, ...passport },
    photo: { uploadId: photo.uploadId },
    language,
  };
}

/** What the letter of a refusal says: what was decided then, and whom it is addressed to. */
function toRefusalLetter(application: VisaApplication, zoneOf: (post: string) => string) {
  const { id, post, reference, language, refusal, submittedAt, state, assessment } = application;
  if (!refusal || !submittedAt || !['REFUSED', 'APPEAL_LODGED', 'UPHELD', 'IMPLICITLY_REJECTED'].includes(state)) {
    const detail = 'Only a refusal that stands is written in a letter.';
    throw new DomainError({ code: 'not-refused', kind: 'conflict', detail, extra: { state } });
  }
  const { surname, givenNames, birthDate, address, residence } = (application.file as CompleteFile).applicant;
  const { grounds, objectingStates, decidedOn, appealUntil } = refusal;
  return {
    ...{ applicationId: id, post, reference, language, visaType: assessment?.visaType },
    requestedOn: dateIn(zoneOf(post ?? ''), submittedAt),
    ...{ decidedOn, appealUntil, objectingStates },
    grounds: grounds.map(({ code, words }) => ({ code, text: words[language] })),
    person: { name: { surname, givenNames }, birthDate, address, residence },
  };
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
