import { Injectable } from '@nestjs/common';
import { EmergencyDocument, identityRules } from '@jatigi/identity-domain';
import type { LossReport } from '@jatigi/identity-domain';
import { authorize, decide, DomainError, finding, plainDate, refuse, uuidv7 } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { newReference } from '../cases/case-reference';
import { toPersonFacts, withoutGaps } from '../cases/person-facts.dto';
import { momentAtPost } from '../cases/post-clock';
import { onConflict } from '../cases/unique-violation';
import { lookAcrossPosts } from '../register/look-across-posts';
import { ConcernedPersons } from './concerned';
import type { Concerned } from './concerned';
import { toEmergencyAnswer } from './emergency-document-answer';
import { EmergencyDocumentStore } from './emergency-document-cases';
import { RequestEmergencyDocumentDto } from './emergency-document.dto';
import { LossReportStore } from './loss-report-cases';
import { expectNoneValid } from './one-valid-document';

const TAKE = 'identity.emergency-document.take';

/** A person without papers asks a post, wherever she is, for a sheet that brings her home. */
@Injectable()
export class RequestEmergencyDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: EmergencyDocumentStore,
    private readonly reports: LossReportStore,
    private readonly persons: ConcernedPersons,
  ) {}

  /** @throws 409 `emergency-document-open`, `emergency-document-valid`; 422, at the field */
  execute(context: RequestContext, dto: RequestEmergencyDocumentDto) {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.emergency-document.request');
      const moment = await momentAtPost(tx, dto.post);
      const { personId, requesterPersonId, person, registered, report } = await this.concerned(tx, dto);
      await expectNoneValid(tx, personId);
      const journey = { ...withoutGaps(dto.journey), departBy: plainDate(dto.journey.departBy) };
      const lostDocument = report?.statement.document;
      const start = {
        ...{ id: uuidv7(), reference: newReference('LPA', moment.now), post: dto.post },
        ...{ personId, requesterPersonId, registered, reason: dto.reason, lossReportId: report?.id ?? null },
        statement: { person, journey, ...(lostDocument && { lostDocument }) },
      };
      const document = EmergencyDocument.request(start, tx.actor.personId as string, moment);
      await this.store.insert(tx, document).catch(oneAtATime);
      return toEmergencyAnswer(document);
    });
  }

  /** Whom it is for; a report of the loss says it for whoever has no account. */
  private async concerned(
    tx: Tx,
    dto: RequestEmergencyDocumentDto,
  ): Promise<Concerned & { report: LossReport | null }> {
    const { post } = dto;
    // A report made at another post: an officer who may serve anybody at the counter sees it.
    if (decide(identityRules, tx.actor, TAKE, { post }).allow) await lookAcrossPosts(tx);
    const report = await this.report(tx, dto);
    const whom = dto.registrationId ?? dto.for ?? 'self';
    const stated = report?.person ?? (dto.person && toPersonFacts(dto.person));
    const found = await this.persons.find(tx, {
      ...{ for: whom, post, pointer: '/registrationId', take: TAKE },
      ...(stated && { person: stated }),
    });
    return report ? ofReport(found, whom, report) : { ...found, report };
  }

  private async report(tx: Tx, { lossReportId, reason }: RequestEmergencyDocumentDto): Promise<LossReport | null> {
    if (lossReportId === undefined) {
      const isLoss = reason === 'lost' || reason === 'stolen';
      refuse(isLoss ? [missingReport] : []);
      return null;
    }
    return this.reports.get(tx, lossReportId).catch((error: unknown) => {
      if (error instanceof DomainError && error.kind === 'not-found') refuse([unknownReport]);
      throw error;
    });
  }
}

/** Who has no account yet is the person of the report; anybody else must be it. @throws 422 `loss-report-unknown` */
function ofReport(found: Concerned, whom: string, report: LossReport): Concerned & { report: LossReport } {
  const { personId, requesterPersonId } = report;
  const isNew = whom === 'ward' || whom === 'counter';
  refuse(isNew || personId === found.personId ? [] : [unknownReport]);
  return { ...found, personId, requesterPersonId, report };
}

const missingReport = finding(
  '/lossReportId',
  'loss-report-missing',
  'Report the loss first: it makes the document invalid.',
);
const unknownReport = finding('/lossReportId', 'loss-report-unknown', 'No such report about this person.');
const oneAtATime = onConflict('emergency_document_open', {
  code: 'emergency-document-open',
  detail: 'A request of this person waits at this post already. Follow it, or withdraw it first.',
});
