import { Injectable } from '@nestjs/common';
import type { DocumentIssued, DocumentReissued } from '@jatigi/contracts';
import type { Tx } from '@jatigi/platform-persistence';
import { ApplicationStore } from '../applications/application-store';

/**
 * The sealed paper exists: only now is the visa issued. Made again, the newest edition is the one that is handed out.
 * Papers about other subjects are not ours.
 */
@Injectable()
export class OnDocumentIssued {
  constructor(private readonly store: ApplicationStore) {}

  async handle(tx: Tx, documentId: string, said: DocumentIssued | DocumentReissued): Promise<void> {
    const { subject, kind, number } = said;
    if (subject.kind !== 'visa-application' || kind !== 'e-visa') return;
    const document = { documentId, number, ...('edition' in said && { edition: said.edition }) };
    const application = await this.store.lock(tx, subject.id);
    if (application.issued) application.recordReissue(document, tx.now);
    else application.recordIssue(document, tx.now);
    await this.store.save(tx, application);
  }
}
