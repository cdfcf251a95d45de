import { Injectable } from '@nestjs/common';
import type { DocumentIssued, DocumentReissued } from '@jatigi/contracts';
import type { Tx } from '@jatigi/platform-persistence';
import type { VisaApplication } from '@jatigi/visas-domain';
import { ApplicationStore } from '../applications/application-store';

/**
 * The sealed paper exists: only now is the visa issued, or the refusal on paper. Made again, the newest edition is the one that is handed out.
 * Papers about other subjects are not ours.
 */
@Injectable()
export class OnDocumentIssued {
  constructor(private readonly store: ApplicationStore) {}

  async handle(tx: Tx, documentId: string, said: DocumentIssued | DocumentReissued): Promise<void> {
    const { subject, kind, number } = said;
    const document = { documentId, number, ...('edition' in said && { edition: said.edition }) };
    if (subject.kind === 'visa-refusal') return this.change(tx, subject.id, (it) => it.recordLetter(document, tx.now));
    if (subject.kind !== 'visa-application' || kind !== 'e-visa') return;
    await this.change(tx, subject.id, (it) =>
      it.issued ? it.recordReissue(document, tx.now) : it.recordIssue(document, tx.now),
    );
  }

  private async change(tx: Tx, id: string, record: (application: VisaApplication) => void): Promise<void> {
    const application = await this.store.lock(tx, id);
    record(application);
    await this.store.save(tx, application);
  }
}
