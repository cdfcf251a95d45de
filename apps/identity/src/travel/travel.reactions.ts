import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { DocumentIssued, DocumentReissued, eventType, PersonDied } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { SealedDocument } from '@jatigi/kernel';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';
import { EmergencyDocumentStore } from './emergency-document-cases';
import { InvalidateEmergencyDocuments } from './invalidate-emergency-documents';
import { LossReportStore } from './loss-report-cases';

/** What happens to reports and emergency documents when documents and civil registry speak. */
@Controller()
export class TravelReactions {
  constructor(
    private readonly reports: LossReportStore,
    private readonly documents: EmergencyDocumentStore,
    private readonly endings: InvalidateEmergencyDocuments,
  ) {}

  @EventPattern<string>(eventType(DocumentIssued))
  onDocumentIssued(
    @Payload() { subject, number }: EventData<typeof DocumentIssued>,
    @Ctx() { tx, aggregateId: id }: ReceivedEvent,
  ): Promise<void> {
    return this.onEdition(tx, subject, { id, number });
  }

  @EventPattern<string>(eventType(DocumentReissued))
  onDocumentReissued(
    @Payload() { subject, number, edition }: EventData<typeof DocumentReissued>,
    @Ctx() { tx, aggregateId: id }: ReceivedEvent,
  ): Promise<void> {
    return this.onEdition(tx, subject, { id, number, edition });
  }

  @EventPattern<string>(eventType(PersonDied))
  onPersonDied(@Payload() { personId }: EventData<typeof PersonDied>, @Ctx() { tx }: ReceivedEvent): Promise<void> {
    return this.endings.onDeath(tx, personId);
  }

  private async onEdition(tx: Tx, subject: { kind: string; id: string }, document: SealedDocument): Promise<void> {
    if (subject.kind === 'loss-report') await this.onReceipt(tx, subject.id, document);
    if (subject.kind === 'emergency-document') await this.onPaper(tx, subject.id, document);
  }

  private async onReceipt(tx: Tx, reportId: string, receipt: SealedDocument): Promise<void> {
    const report = await this.reports.lock(tx, reportId);
    if (report.receipt) report.recordReissue(receipt, tx.now);
    else report.recordReceipt(receipt, tx.now);
    await this.reports.save(tx, report);
  }

  private async onPaper(tx: Tx, documentId: string, paper: SealedDocument): Promise<void> {
    const document = await this.documents.lock(tx, documentId);
    if (document.paper) document.recordReissue(paper, tx.now);
    else if (document.state === 'APPROVED') document.recordPaper(paper, tx.now);
    else return; // ended while the paper was made: documents withdraws it, and nobody is given it
    await this.documents.save(tx, document);
  }
}
