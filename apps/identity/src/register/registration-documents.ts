import { Injectable, StreamableFile } from '@nestjs/common';
import { identityRules, registrationLifecycle, registrationProofs } from '@jatigi/identity-domain';
import type { RegistrationProof } from '@jatigi/identity-domain';
import { authorize, DomainError, notFound } from '@jatigi/kernel';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { DocumentsVault, passedOn } from '@jatigi/platform-service';
import type { Readable } from 'node:stream';
import type { RegistrationAnswer } from './registration-answer';
import { RegistrationCommands } from './registration-commands';
import { RegistrationQueries } from './registration.queries';
import { ownerOf } from './owner-of';
import { RegistrationStore } from './registration-store';

export interface IncomingProof {
  kind: string;
  contentType: string;
  body: Readable;
}

function isProof(kind: string): kind is RegistrationProof {
  return (registrationProofs as readonly string[]).includes(kind);
}

/** Proofs, and the sealed certificate: bytes that documents keeps and the register authorises. */
@Injectable()
export class RegistrationDocuments {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: RegistrationStore,
    private readonly commands: RegistrationCommands,
    private readonly queries: RegistrationQueries,
    private readonly vault: DocumentsVault,
  ) {}

  /** @throws 404 `document-kind-unknown`, 409, 412, and what the vault refuses: 413, 415, 422 */
  attach(context: RequestContext, id: string, incoming: IncomingProof): Promise<RegistrationAnswer> {
    return passedOn(incoming.body, (body) => this.storeProof(context, id, { ...incoming, body }));
  }

  private async storeProof(context: RequestContext, id: string, incoming: IncomingProof): Promise<RegistrationAnswer> {
    const { kind, body, contentType } = incoming;
    if (!isProof(kind)) {
      const detail = `A proof is one of ${registrationProofs.join(', ')}.`;
      const extra = { known: registrationProofs };
      throw new DomainError({ code: 'document-kind-unknown', kind: 'not-found', detail, extra });
    }
    // Asked before the bytes are taken: nobody fills the vault for a file that is not hers or not open.
    await this.transactions.read(context, async (tx) => {
      const registration = await this.store.get(tx, id);
      const { state, version } = registration;
      const ownerPersonId = ownerOf(registration, tx.actor);
      authorize(identityRules, tx.actor, 'identity.registration.attach', { ownerPersonId });
      registrationLifecycle.next(state, 'attach');
      requireVersion(context, version);
    });
    const subject = `registration/${id}/${kind}`;
    const { uploadId, mediaType, size } = await this.vault.store(context, { body, contentType, subject });
    return this.commands.ofRequester(context, id, {
      verb: 'attach',
      change: async (registration, { tx }) => {
        registration.attach({ kind, uploadId, mediaType, size, at: tx.now.toISOString() }, tx.now);
        await this.vault.keep(tx, uploadId);
      },
    });
  }

  /** @throws 404 when nothing was sent under this kind */
  async proof(context: RequestContext, id: string, kind: string): Promise<StreamableFile> {
    const found = await this.transactions.run(context, async (tx) => {
      const { registration } = await this.queries.open(tx, id, `proof/${kind}`);
      return registration.proofs.find((one) => one.kind === kind);
    });
    if (!found) throw notFound('This proof');
    return new StreamableFile(await this.vault.upload(context, found.uploadId), { type: found.mediaType });
  }

  /** @throws 404 until it is sealed */
  async certificate(context: RequestContext, id: string): Promise<StreamableFile> {
    const certificate = await this.transactions.run(
      context,
      async (tx) => (await this.queries.open(tx, id, 'certificate')).registration.certificate,
    );
    if (!certificate) throw notFound('The certificate');
    const bytes = await this.vault.paper(context, certificate.id);
    const name = certificate.number.replaceAll(/[^A-Z0-9-]/g, '');
    const disposition = `attachment; filename="attestation-${name}.pdf"`;
    return new StreamableFile(bytes, { type: 'application/pdf', disposition });
  }
}
