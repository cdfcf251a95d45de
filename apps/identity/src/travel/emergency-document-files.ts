import { Injectable } from '@nestjs/common';
import { emergencyDocumentLifecycle, emergencyFiles, SMALLEST_PHOTO } from '@jatigi/identity-domain';
import type { EmergencyDocument, EmergencyFile } from '@jatigi/identity-domain';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { DocumentsVault } from '@jatigi/platform-service';
import { CaseDocuments } from '../cases/case-documents';
import type { IncomingFile } from '../cases/case-documents';
import {
  EmergencyDocumentCommands,
  EmergencyDocumentQueries,
  EmergencyDocumentStore,
} from './emergency-document-cases';

/** The photo, what proves the rest, and the sealed sheet. */
@Injectable()
export class EmergencyDocumentFiles extends CaseDocuments<EmergencyDocument> {
  constructor(
    transactions: Transactions,
    store: EmergencyDocumentStore,
    queries: EmergencyDocumentQueries,
    private readonly commands: EmergencyDocumentCommands,
    private readonly vault: DocumentsVault,
  ) {
    super(
      { transactions, store, queries, vault },
      {
        name: 'emergency-document',
        kinds: emergencyFiles,
        pictures: { photo: SMALLEST_PHOTO },
        files: ({ files }) => files,
        mayAttach: ({ state }) => void emergencyDocumentLifecycle.next(state, 'attach'),
        paper: ({ paper }) => paper,
        paperName: 'laissez-passer',
      },
    );
  }

  /** @throws 404 `document-kind-unknown`, 409, 412, and what the vault refuses: 413, 415, 422 `photo-too-small` */
  attachFile(context: RequestContext, id: string, incoming: IncomingFile) {
    const kind = incoming.kind as EmergencyFile;
    return this.attach(context, id, incoming, ({ uploadId, mediaType, size }) =>
      this.commands.atEitherSide(context, id, {
        verb: 'attach',
        change: async (document, { tx, by }) => {
          document.attach({ kind, uploadId, mediaType, size, at: tx.now.toISOString() }, by, tx.now);
          await this.vault.keep(tx, uploadId);
        },
      }),
    );
  }
}
