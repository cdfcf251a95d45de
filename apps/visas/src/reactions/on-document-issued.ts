import { Injectable } from '@nestjs/common';
import type { DocumentIssued } from '@jatigi/contracts';
import type { Tx } from '@jatigi/platform-persistence';
import { ApplicationStore } from '../applications/application-store';

/** The sealed paper exists: only now is the visa issued. Papers about other subjects are not ours. */
@Injectable()
export class OnDocumentIssued {
  constructor(private readonly store: ApplicationStore) {}

  async handle(tx: Tx, documentId: string, { subject, kind, number }: DocumentIssued): Promise<void> {
    if (subject.kind !== 'visa-application' || kind !== 'e-visa') return;
    const application = await this.store.lock(tx, subject.id);
    application.recordIssue({ documentId, number }, tx.now);
    await this.store.save(tx, application);
  }
}
