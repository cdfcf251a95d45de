import { Injectable } from '@nestjs/common';
import { registrationLifecycle, registrationProofs } from '@jatigi/identity-domain';
import type { Registration, RegistrationProof } from '@jatigi/identity-domain';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { DocumentsVault } from '@jatigi/platform-service';
import { CaseDocuments } from '../cases/case-documents';
import type { IncomingFile } from '../cases/case-documents';
import type { RegistrationAnswer } from './registration-answer';
import { RegistrationCommands } from './registration-commands';
import { RegistrationQueries } from './registration.queries';
import { RegistrationStore } from './registration-store';

/** Proofs, and the sealed certificate: bytes that documents keeps and the register authorises. */
@Injectable()
export class RegistrationDocuments extends CaseDocuments<Registration> {
  constructor(
    transactions: Transactions,
    store: RegistrationStore,
    queries: RegistrationQueries,
    private readonly commands: RegistrationCommands,
    private readonly vault: DocumentsVault,
  ) {
    super(
      { transactions, store, queries, vault },
      {
        name: 'registration',
        kinds: registrationProofs,
        files: ({ proofs }) => proofs,
        mayAttach: ({ state }) => void registrationLifecycle.next(state, 'attach'),
        paper: ({ certificate }) => certificate,
        paperName: 'attestation',
      },
    );
  }

  /** @throws 404 `document-kind-unknown`, 409, 412, and what the vault refuses: 413, 415, 422 */
  attachProof(context: RequestContext, id: string, incoming: IncomingFile): Promise<RegistrationAnswer> {
    const kind = incoming.kind as RegistrationProof;
    return this.attach(context, id, incoming, ({ uploadId, mediaType, size }) =>
      this.commands.ofRequester(context, id, {
        verb: 'attach',
        change: async (registration, { tx }) => {
          registration.attach({ kind, uploadId, mediaType, size, at: tx.now.toISOString() }, tx.now);
          await this.vault.keep(tx, uploadId);
        },
      }),
    );
  }
}
