import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { DocumentIssued, eventType, PersonDied } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
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
  async onDocumentIssued(
    @Payload() { subject, number }: EventData<typeof DocumentIssued>,
    @Ctx() { tx, aggregateId: id }: ReceivedEvent,
  ): Promise<void> {
    if (subject.kind === 'loss-report') {
      const report = await this.reports.lock(tx, subject.id);
      report.recordReceipt({ id, number }, tx.now);
      await this.reports.save(tx, report);
    }
    if (subject.kind !== 'emergency-document') return;
    const document = await this.documents.lock(tx, subject.id);
    // Ended while the paper was made: documents withdraws it, and nobody is given it.
    if (document.state !== 'APPROVED') return;
    document.recordPaper({ id, number }, tx.now);
    await this.documents.save(tx, document);
  }

  @EventPattern<string>(eventType(PersonDied))
  onPersonDied(@Payload() { personId }: EventData<typeof PersonDied>, @Ctx() { tx }: ReceivedEvent): Promise<void> {
    return this.endings.onDeath(tx, personId);
  }
}
