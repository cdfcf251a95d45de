import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { identityRules, maskedNumber } from '@jatigi/identity-domain';
import type { EmergencyDocument, LossReport } from '@jatigi/identity-domain';
import { authorize, DomainError } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, Uuid } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { lookAcrossPosts } from '../register/look-across-posts';
import { EmergencyDocumentStore } from './emergency-document-cases';
import { LossReportStore } from './loss-report-cases';

/** What is printed on a receipt, and no more: what the person wrote about it is not. */
function toPrintableReport({ id, reference, post, createdAt, person, statement, ...report }: LossReport) {
  const { circumstance, on, place, country, policeReference, document } = statement;
  const { kind, issuingCountry, number } = document;
  const { personId, requesterPersonId } = report;
  return {
    ...{ reportId: id, language: 'fr', reference, post, reportedAt: createdAt.toISOString() },
    ...{ personId, requesterPersonId, circumstance, on, place, country },
    ...(policeReference !== undefined && { policeReference }),
    document: { kind, issuingCountry, number },
    person,
  };
}

/** Which document it was, and no more: neither whose nor who reported it. */
function toReportedDocument({ statement, createdAt }: LossReport) {
  const { issuingCountry, number } = statement.document;
  const reportedOn = createdAt.toISOString().slice(0, 10);
  return { issuingCountry, number, circumstance: statement.circumstance, reportedOn };
}

/** What is printed on the sheet. @throws 409 `not-approved` */
function toPrintableDocument(document: EmergencyDocument) {
  const { state, approvedOn, validUntil, files, statement } = document;
  const photo = files.find(({ kind }) => kind === 'photo');
  if (!['APPROVED', 'SEALED', 'HANDED_OVER'].includes(state) || !photo) {
    const detail = 'Only an approved document that counts is printed.';
    throw new DomainError({ code: 'not-approved', kind: 'conflict', detail, extra: { state } });
  }
  const { id, reference, post, reason, personId, requesterPersonId } = document;
  const { person, journey, lostDocument: lost } = statement;
  return {
    ...{ requestId: id, language: 'fr', reference, post, approvedOn, validUntil, reason, personId, requesterPersonId },
    ...{ person, photo: { uploadId: photo.uploadId }, journey },
    ...(lost && {
      lostDocument: { kind: lost.kind, issuingCountry: lost.issuingCountry, number: maskedNumber(lost.number) },
    }),
  };
}

/** For services alone: documents lays out and seals, visas holds passports against what was lost. */
@ApiExcludeController()
@Controller('internal')
export class PrintableTravelController {
  constructor(
    private readonly transactions: Transactions,
    private readonly reports: LossReportStore,
    private readonly documents: EmergencyDocumentStore,
  ) {}

  @Get('loss-reports/:id/printable')
  @Permit('identity.loss-report.print', { service: true })
  report(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.loss-report.print');
      const report = await this.reports.get(tx, id);
      await this.reports.recordRead(tx, id, 'printable');
      return toPrintableReport(report);
    });
  }

  /** For visas, after it heard of the report. The read is written down like every other. @throws 404 */
  @Get('loss-reports/:id/document')
  @Permit('identity.lost-document.tell', { service: true })
  lostDocument(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.lost-document.tell');
      await lookAcrossPosts(tx);
      const report = await this.reports.get(tx, id);
      await this.reports.recordRead(tx, id, 'screening');
      return toReportedDocument(report);
    });
  }

  /** @throws 404, also when row-level security hides it; 409 `not-approved` */
  @Get('emergency-documents/:id/printable')
  @Permit('identity.emergency-document.print', { service: true })
  document(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.emergency-document.print');
      const printable = toPrintableDocument(await this.documents.get(tx, id));
      await this.documents.recordRead(tx, id, 'printable');
      return printable;
    });
  }
}
