import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { DocumentIssued, eventType, PersonDied } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';
import { EmergencyDocumentStore } from './emergency-document-cases';
import { InvalidateEmergencyDocuments } from './invalidate-emergency-documents';
import { LossReportStore } from './loss-report-cases';

interface Paper {
  id: string;
  number: string;
}

/** What happens to reports and emergency documents when documents and civil registry speak. */
@Controller()
export class TravelReactions {
  constructor(
    private readonly reports: LossReportStore,
    private readonly documents: EmergencyDocumentStore,
    private readonly endings: InvalidateEmergencyDocuments,
  ) {}

  @EventPattern<string>(eventType(DocumentIssued))
  async onDocumentIssued(
    @Payload() { subject, number }: EventData<typeof DocumentIssued>,
    @Ctx() { tx, aggregateId: id }: ReceivedEvent,
  ): Promise<void> {
    if (subject.kind === 'loss-report') await this.onReceipt(tx, subject.id, { id, number });
    if (subject.kind === 'emergency-document') await this.onPaper(tx, subject.id, { id, number });
  }

  @EventPattern<string>(eventType(PersonDied))
  onPersonDied(@Payload() { personId }: EventData<typeof PersonDied>, @Ctx() { tx }: ReceivedEvent): Promise<void> {
    return this.endings.onDeath(tx, personId);
  }

  private async onReceipt(tx: Tx, reportId: string, receipt: Paper): Promise<void> {
    const report = await this.reports.lock(tx, reportId);
    if (report.receipt) return;
    report.recordReceipt(receipt, tx.now);
    await this.reports.save(tx, report);
  }

  private async onPaper(tx: Tx, documentId: string, paper: Paper): Promise<void> {
    const document = await this.documents.lock(tx, documentId);
    // Ended while the paper was made: documents withdraws it, and nobody is given it.
    if (document.state !== 'APPROVED') return;
    document.recordPaper(paper, tx.now);
    await this.documents.save(tx, document);
  }
}
