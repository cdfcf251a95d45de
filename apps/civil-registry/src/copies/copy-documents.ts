import { Injectable, StreamableFile } from '@nestjs/common';
import { civilRegistryRules, copyRequestLifecycle, proofKinds } from '@jatigi/civil-registry-domain';
import type { ProofKind } from '@jatigi/civil-registry-domain';
import { authorize, DomainError, notFound } from '@jatigi/kernel';
import type { SealedDocument } from '@jatigi/kernel';
import type { SentFile } from '@jatigi/platform-http';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { DocumentsVault, passedOn } from '@jatigi/platform-service';
import type { DownloadLink } from '@jatigi/platform-service';
import type { CopyAnswer } from './copy-answer';
import { CopyCommands } from './copy-commands';
import { CopyQueries } from './copy.queries';
import { CopyStore } from './copy-store';

export interface IncomingProof {
  kind: string;
  contentType: string;
  body: SentFile;
}

function isProofKind(kind: string): kind is ProofKind {
  return (proofKinds as readonly string[]).includes(kind);
}

/** Proofs of a requester, and the sealed copy: bytes that documents keeps and the registry authorises. */
@Injectable()
export class CopyDocuments {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: CopyStore,
    private readonly commands: CopyCommands,
    private readonly queries: CopyQueries,
    private readonly vault: DocumentsVault,
  ) {}

  /** @throws 404 `document-kind-unknown`, 409, 412, and what the vault refuses: 413, 415, 422 */
  attach(context: RequestContext, id: string, incoming: IncomingProof): Promise<CopyAnswer> {
    return passedOn(incoming.body, (body) => this.storeProof(context, id, { ...incoming, body }));
  }

  private async storeProof(context: RequestContext, id: string, incoming: IncomingProof): Promise<CopyAnswer> {
    const { kind, body, contentType } = incoming;
    if (!isProofKind(kind)) {
      const detail = `A proof is one of ${proofKinds.join(', ')}.`;
      throw new DomainError({ code: 'document-kind-unknown', kind: 'not-found', detail, extra: { known: proofKinds } });
    }
    const personId = await this.transactions.read(context, async (tx) => {
      const request = await this.store.get(tx, id);
      const { requesterPersonId: ownerPersonId } = request;
      authorize(civilRegistryRules, tx.actor, 'civil-registry.copy.attach', { ownerPersonId });
      copyRequestLifecycle.next(request.state, 'attach');
      requireVersion(context, request.version);
      return ownerPersonId;
    });
    const subject = `copy-request/${id}/${kind}`;
    const { uploadId, mediaType, size } = await this.vault.store(context, { body, contentType, subject, personId });
    return this.commands.ofRequester(context, id, {
      verb: 'attach',
      change: async (request, tx) => {
        request.attach({ kind, uploadId, mediaType, size, at: tx.now.toISOString() }, tx.now);
        await this.vault.keep(tx, uploadId);
      },
    });
  }

  /** @throws 404 when nothing was sent under this kind */
  async proof(context: RequestContext, id: string, kind: string): Promise<StreamableFile> {
    const found = await this.transactions.run(context, async (tx) => {
      const { request } = await this.queries.open(tx, id, `proof/${kind}`);
      return request.proofs.find((one) => one.kind === kind);
    });
    if (!found) throw notFound('This proof');
    const bytes = await this.vault.upload(context, found.uploadId);
    return new StreamableFile(bytes, { type: found.mediaType, disposition: 'attachment' });
  }

  /** The sealed copy. The requester's first download delivers it. @throws 404 until it is sealed */
  async sealed(context: RequestContext, id: string): Promise<StreamableFile> {
    const document = await this.handedOut(context, id);
    const bytes = await this.vault.paper(context, document.id);
    const disposition = `attachment; filename="copie-${document.number.replaceAll(/[^A-Z0-9-]/g, '')}.pdf"`;
    return new StreamableFile(bytes, { type: 'application/pdf', disposition });
  }

  /** A link to it that a browser can follow once, within a minute: given, the copy is delivered. @throws 404 */
  async sealedLink(context: RequestContext, id: string): Promise<DownloadLink> {
    return this.vault.linkToPaper(context, (await this.handedOut(context, id)).id);
  }

  private handedOut(context: RequestContext, id: string): Promise<SealedDocument> {
    return this.transactions.run(context, async (tx) => {
      const { request, isOwner } = await this.queries.open(tx, id, 'sealed-copy');
      if (!request.document) throw notFound('The sealed copy');
      if (isOwner && request.state === 'SEALED') await this.deliver(tx, id);
      return request.document;
    });
  }

  private async deliver(tx: Parameters<CopyStore['lock']>[0], id: string): Promise<void> {
    const request = await this.store.lock(tx, id);
    if (request.state !== 'SEALED') return;
    request.deliver(tx.now);
    await this.store.save(tx, request);
  }
}
