import { Injectable, StreamableFile } from '@nestjs/common';
import { certificateLifecycle, civilRegistryRules } from '@jatigi/civil-registry-domain';
import { authorize, DomainError, notFound } from '@jatigi/kernel';
import type { SealedDocument } from '@jatigi/kernel';
import type { SentFile } from '@jatigi/platform-http';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { DocumentsVault, passedOn } from '@jatigi/platform-service';
import type { DownloadLink } from '@jatigi/platform-service';
import type { CertificateAnswer } from './certificate-answer';
import { CertificateCommands } from './certificate-commands';
import { momentOf } from './certificate-moment';
import { CertificateQueries } from './certificate.queries';
import { CertificateStore } from './certificate-store';

export interface IncomingDocument {
  kind: string;
  contentType: string;
  body: SentFile;
}

/** What the person sends, and the sealed certificate: bytes that documents keeps and the registry authorises. */
@Injectable()
export class CertificateDocuments {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: CertificateStore,
    private readonly commands: CertificateCommands,
    private readonly queries: CertificateQueries,
    private readonly vault: DocumentsVault,
  ) {}

  /** @throws 404 `document-kind-unknown`, 409, 412, and what the vault refuses: 413, 415, 422 */
  attach(context: RequestContext, id: string, incoming: IncomingDocument): Promise<CertificateAnswer> {
    return passedOn(incoming.body, (body) => this.storeDocument(context, id, { ...incoming, body }));
  }

  private async storeDocument(context: RequestContext, id: string, incoming: IncomingDocument) {
    const { kind, body, contentType } = incoming;
    // Asked before the bytes are taken: nobody fills the vault for a file that is not hers or not open.
    const personId = await this.transactions.read(context, (tx) => this.mayBeSent(tx, context, { id, kind }));
    const subject = `certificate-request/${id}/${kind}`;
    const { uploadId, mediaType, size } = await this.vault.store(context, { body, contentType, subject, personId });
    return this.commands.ofRequester(context, id, {
      verb: 'attach',
      change: async (request, { tx }) => {
        request.attach({ kind, uploadId, mediaType, size, at: tx.now.toISOString() }, tx.now);
        await this.vault.keep(tx, uploadId);
      },
    });
  }

  private async mayBeSent(
    tx: Tx,
    context: RequestContext,
    { id, kind }: { id: string; kind: string },
  ): Promise<string> {
    const request = await this.store.get(tx, id);
    const { requesterPersonId: ownerPersonId, state, version } = request;
    authorize(civilRegistryRules, tx.actor, 'civil-registry.certificate.attach', { ownerPersonId });
    const known = (await momentOf(tx, request)).kind.documents.map((document) => document.kind);
    if (!known.includes(kind)) {
      const detail = `A document of this certificate is one of ${known.join(', ')}.`;
      throw new DomainError({ code: 'document-kind-unknown', kind: 'not-found', detail, extra: { known } });
    }
    certificateLifecycle.next(state, 'attach');
    requireVersion(context, version);
    return ownerPersonId;
  }

  /** @throws 404 when nothing was sent under this kind */
  async document(context: RequestContext, id: string, kind: string): Promise<StreamableFile> {
    const found = await this.transactions.run(context, async (tx) => {
      const { request } = await this.queries.open(tx, id, `document/${kind}`);
      return request.uploads.find((upload) => upload.kind === kind);
    });
    if (!found) throw notFound('This document');
    const bytes = await this.vault.upload(context, found.uploadId);
    return new StreamableFile(bytes, { type: found.mediaType, disposition: 'attachment' });
  }

  /** The sealed certificate. The person's first download delivers it. @throws 404 until it is sealed */
  async sealed(context: RequestContext, id: string): Promise<StreamableFile> {
    const document = await this.handedOut(context, id);
    const bytes = await this.vault.paper(context, document.id);
    const disposition = `attachment; filename="certificat-${document.number.replaceAll(/[^A-Z0-9-]/g, '')}.pdf"`;
    return new StreamableFile(bytes, { type: 'application/pdf', disposition });
  }

  /** A link to it that a browser can follow once, within a minute: given, the certificate is delivered. @throws 404 */
  async sealedLink(context: RequestContext, id: string): Promise<DownloadLink> {
    return this.vault.linkToPaper(context, (await this.handedOut(context, id)).id);
  }

  private handedOut(context: RequestContext, id: string): Promise<SealedDocument> {
    return this.transactions.run(context, async (tx) => {
      const { request, isOwn } = await this.queries.open(tx, id, 'sealed-certificate');
      if (!request.document) throw notFound('The sealed certificate');
      if (isOwn && request.state === 'SEALED') await this.deliver(tx, id);
      return request.document;
    });
  }

  private async deliver(tx: Tx, id: string): Promise<void> {
    const request = await this.store.lock(tx, id);
    if (request.state !== 'SEALED') return;
    request.deliver(tx.now);
    await this.store.save(tx, request);
  }
}
