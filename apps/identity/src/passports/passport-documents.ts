import { Injectable } from '@nestjs/common';
import { passportLifecycle, passportProofs } from '@jatigi/identity-domain';
import type { PassportProof, PassportRequest } from '@jatigi/identity-domain';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { DocumentsVault } from '@jatigi/platform-service';
import { CaseDocuments } from '../cases/case-documents';
import type { IncomingFile } from '../cases/case-documents';
import type { PassportAnswer } from './passport-answer';
import { PassportCommands } from './passport-commands';
import { PassportStore } from './passport-store';
import { PassportQueries } from './passport.queries';

/** What proves a request. The passport itself is paper: nothing of it is kept here. */
@Injectable()
export class PassportDocuments extends CaseDocuments<PassportRequest> {
  constructor(
    transactions: Transactions,
    store: PassportStore,
    queries: PassportQueries,
    private readonly commands: PassportCommands,
    private readonly vault: DocumentsVault,
  ) {
    super(
      { transactions, store, queries, vault },
      {
        name: 'passport-request',
        kinds: passportProofs,
        files: ({ proofs }) => proofs,
        mayAttach: ({ state }) => void passportLifecycle.next(state, 'attach'),
        paper: () => null,
        paperName: 'passeport',
      },
    );
  }

  /** @throws 404 `document-kind-unknown`, 409, 412, and what the vault refuses: 413, 415, 422 */
  attachProof(context: RequestContext, id: string, incoming: IncomingFile): Promise<PassportAnswer> {
    const kind = incoming.kind as PassportProof;
    return this.attach(context, id, incoming, ({ uploadId, mediaType, size }) =>
      this.commands.byRequester(context, id, 'attach', async (request, { tx, moment }) => {
        request.attach({ kind, uploadId, mediaType, size, at: tx.now.toISOString() }, moment);
        await this.vault.keep(tx, uploadId);
      }),
    );
  }
}
