import { StreamableFile } from '@nestjs/common';
import { identityRules } from '@jatigi/identity-domain';
import type { CaseRecord } from '@jatigi/identity-domain';
import { authorize, DomainError, notFound } from '@jatigi/kernel';
import type { SealedDocument } from '@jatigi/kernel';
import type { SentFile } from '@jatigi/platform-http';
import { requireVersion } from '@jatigi/platform-persistence';
import type { RequestContext, Transactions } from '@jatigi/platform-persistence';
import { passedOn } from '@jatigi/platform-service';
import type { DocumentsVault, DownloadLink, StoredUpload } from '@jatigi/platform-service';
import type { CaseQueries } from './case-queries';
import type { CaseStore } from './case-store';
import { ownerOf } from './owner-of';

export interface IncomingFile {
  kind: string;
  contentType: string;
  body: SentFile;
}

export interface KeptFile {
  kind: string;
  uploadId: string;
  mediaType: string;
  size: number;
  at: string;
}

/** What a kind of case takes and gives as bytes. */
export interface CaseFiles<T extends CaseRecord> {
  name: string;
  kinds: readonly string[];
  /** Kinds that are pictures, and how many pixels they have at least. */
  pictures?: Readonly<Record<string, { width: number; height: number }>>;
  files(one: T): readonly KeptFile[];
  /** Whether the case still takes files. @throws 409 `illegal-transition` */
  mayAttach(one: T): void;
  paper(one: T): SealedDocument | null;
  /** Beginning of the name of the downloaded paper. */
  paperName: string;
}

interface Parts<T extends CaseRecord> {
  transactions: Transactions;
  store: CaseStore<T>;
  queries: CaseQueries<T>;
  vault: DocumentsVault;
}

/** Files that people send, and the sealed paper: bytes that documents keeps and the case authorises. */
export class CaseDocuments<T extends CaseRecord> {
  constructor(
    private readonly parts: Parts<T>,
    private readonly about: CaseFiles<T>,
  ) {}

  /**
   * Passes a file on to the vault; `record` then writes it down in a transaction of its own, and keeps the upload.
   * @throws 404 `document-kind-unknown`, 409, 412, and what the vault refuses: 413, 415, 422 `photo-too-small`
   */
  attach<A>(
    context: RequestContext,
    id: string,
    incoming: IncomingFile,
    record: (upload: StoredUpload) => Promise<A>,
  ): Promise<A> {
    return passedOn(incoming.body, async (body) => {
      const { kind, contentType } = incoming;
      this.expectKnown(kind);
      const personId = await this.mayAttach(context, id);
      const subject = `${this.about.name}/${id}/${kind}`;
      const atLeast = this.about.pictures?.[kind];
      const upload = { body, contentType, subject, personId, ...(atLeast && { atLeast }) };
      return record(await this.parts.vault.store(context, upload));
    });
  }

  /** @throws 404 when nothing was sent under this kind */
  async file(context: RequestContext, id: string, kind: string): Promise<StreamableFile> {
    const found = await this.parts.transactions.run(context, async (tx) => {
      const { one } = await this.parts.queries.open(tx, id, `proof/${kind}`);
      return this.about.files(one).find((file) => file.kind === kind);
    });
    if (!found) throw notFound('This document');
    const bytes = await this.parts.vault.upload(context, found.uploadId);
    return new StreamableFile(bytes, { type: found.mediaType, disposition: 'attachment' });
  }

  /** @throws 404 until it is sealed */
  async paper(context: RequestContext, id: string): Promise<StreamableFile> {
    const paper = await this.handedOut(context, id);
    const bytes = await this.parts.vault.paper(context, paper.id);
    const name = paper.number.replaceAll(/[^A-Z0-9-]/g, '');
    const disposition = `attachment; filename="${this.about.paperName}-${name}.pdf"`;
    return new StreamableFile(bytes, { type: 'application/pdf', disposition });
  }

  /** A link to it that a browser can follow once, within a minute. @throws 404 until it is sealed */
  async paperLink(context: RequestContext, id: string): Promise<DownloadLink> {
    return this.parts.vault.linkToPaper(context, (await this.handedOut(context, id)).id);
  }

  private handedOut(context: RequestContext, id: string): Promise<SealedDocument> {
    return this.parts.transactions.run(context, async (tx) => {
      const paper = this.about.paper((await this.parts.queries.open(tx, id, 'paper')).one);
      if (!paper) throw notFound('The sealed document');
      return paper;
    });
  }

  private expectKnown(kind: string): void {
    const { kinds } = this.about;
    if (kinds.includes(kind)) return;
    const detail = `A document is one of ${kinds.join(', ')}.`;
    throw new DomainError({ code: 'document-kind-unknown', kind: 'not-found', detail, extra: { known: kinds } });
  }

  /**
   * Asked before the bytes are taken: nobody fills the vault for a case that is not hers or not open.
   * @returns the person whom the case is about
   */
  private mayAttach(context: RequestContext, id: string): Promise<string> {
    return this.parts.transactions.read(context, async (tx) => {
      const one = await this.parts.store.get(tx, id);
      const { post } = one;
      const ownerPersonId = ownerOf(one, tx.actor);
      authorize(identityRules, tx.actor, `identity.${this.about.name}.attach`, { ownerPersonId, post });
      this.about.mayAttach(one);
      requireVersion(context, one.version);
      return one.personId;
    });
  }
}
