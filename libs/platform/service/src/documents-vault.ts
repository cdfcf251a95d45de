import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Assertions } from '@jatigi/platform-auth';
import { FinishedUpload, InternalClient } from '@jatigi/platform-http';
import type { CallAs, SentFile } from '@jatigi/platform-http';
import { Jobs } from '@jatigi/platform-jobs';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import type { Readable } from 'node:stream';
import { tokens } from './tokens';

const KEEP_UPLOAD = 'keep-upload';
const FORGET_UPLOAD = 'forget-upload';

export interface StoredUpload {
  uploadId: string;
  mediaType: string;
  size: number;
  sha256: string;
}

/** Gives one file once, to whoever holds it, for a minute. */
export interface DownloadLink {
  url: string;
  expiresAt: string;
}

/** Papers that documents draws before they are decided. */
type DraftKind = 'e-visa' | 'refusal-letter';

export interface UploadOrder {
  body: SentFile;
  contentType: string;
  /** What it belongs to, in the words of its owner. */
  subject: string;
  /** Whom it is about: the vault encrypts it under her data key. Absent where it is about many, or about nobody. */
  personId?: string;
  /** A picture, and of so many pixels at least. */
  atLeast?: { width: number; height: number };
}

/** What the owner of a file asks of the documents service: the vault of uploads, the finished papers, a signature. */
@Injectable()
export class DocumentsVault implements OnModuleInit {
  private readonly client: InternalClient;

  constructor(
    @Inject(tokens.CONFIG) config: { DOCUMENTS_URL: string },
    assertions: Assertions,
    private readonly jobs: Jobs,
  ) {
    this.client = new InternalClient(config.DOCUMENTS_URL, 'documents', assertions);
  }

  onModuleInit(): void {
    this.jobs.work<{ uploadId: string }>(KEEP_UPLOAD, async ({ payload }) => {
      await this.client.post(`/internal/uploads/${payload.uploadId}/keep`, {});
    });
    this.jobs.work<{ uploadId: string }>(FORGET_UPLOAD, async ({ payload }) => {
      await this.client.post(`/internal/uploads/${payload.uploadId}/forget`, {});
    });
  }

  /** Has the vault erase an upload, after COMMIT and until it answers. */
  forget(tx: Tx, uploadId: string): Promise<void> {
    return this.jobs.enqueue(tx, { kind: FORGET_UPLOAD, key: uploadId, payload: { uploadId } });
  }

  /**
   * Passes the body on as it comes, never held here; or has the vault take what this person sent in parts.
   * @throws 413, 415, 422 of the vault, `photo-too-small` when `atLeast` was said; 503 when it is away; of an upload in
   *   parts 404 `upload-unknown`, 409 `upload-unfinished`, 410 `file-damaged`
   */
  store(context: RequestContext, upload: UploadOrder): Promise<StoredUpload> {
    const { body, contentType, subject, personId, atLeast } = upload;
    const leastPixels = atLeast && `${atLeast.width}x${atLeast.height}`;
    if (body instanceof FinishedUpload) {
      const order = { begunBy: context.actor.personId, mediaType: contentType, subject, personId, leastPixels };
      return this.client.post(`/internal/uploads/${body.uploadId}/take`, order, callAs(context));
    }
    const least = leastPixels && { 'least-pixels': leastPixels };
    const headers = { subject, ...(personId !== undefined && { person: personId }), ...least };
    return this.client.upload('/internal/uploads', { body, contentType, headers }, callAs(context));
  }

  /** Asks the vault, after COMMIT and until it answers, not to sweep this upload. */
  keep(tx: Tx, uploadId: string): Promise<void> {
    return this.jobs.enqueue(tx, { kind: KEEP_UPLOAD, key: uploadId, payload: { uploadId } });
  }

  /**
   * The State's signature over a file that this service hands out: detached CMS, DER, with its certificates.
   * @param digest SHA-256 of the file, hexadecimal
   * @throws 503 when documents is away
   */
  async attest(digest: string): Promise<Buffer> {
    const { signature } = await this.client.post<{ signature: string }>('/internal/attestations', { digest });
    return Buffer.from(signature, 'base64');
  }

  async upload(context: RequestContext, uploadId: string): Promise<Readable> {
    return (await this.client.download(`/internal/uploads/${uploadId}`, callAs(context))).body;
  }

  /** For a person who was authorised to read this paper: what she hands to a browser. @throws 404, 503 */
  linkToPaper(context: RequestContext, documentId: string): Promise<DownloadLink> {
    return this.client.post(`/internal/documents/${documentId}/links${readerOf(context)}`, {}, callAs(context));
  }

  /** The same for what was uploaded. @throws 404, 503 */
  linkToUpload(context: RequestContext, uploadId: string): Promise<DownloadLink> {
    return this.client.post(`/internal/uploads/${uploadId}/links`, {}, callAs(context));
  }

  /** Signs what a border desk takes along. @param sha256 of it, in small hexadecimal @returns r‖s in base64; @throws 503 */
  async signBorderBundle(context: RequestContext, sha256: string): Promise<string> {
    const path = '/internal/trust/border-bundles';
    return (await this.client.post<{ signature: string }>(path, { sha256 }, callAs(context))).signature;
  }

  /**
   * A paper as it would be, marked as a draft; documents keeps nothing of it.
   * @param printable what documents is answered when it issues such a paper
   * @throws 404 without its photo, 422 `paper-not-printable`, 503
   */
  draft(context: RequestContext, kind: DraftKind, printable: object): Promise<Readable> {
    return this.client.postForBytes(`/internal/drafts/${kind}`, { printable }, callAs(context));
  }

  /** A finished paper, in its newest edition; documents writes down who reads the paper of somebody else. */
  async paper(context: RequestContext, documentId: string): Promise<Readable> {
    const path = `/internal/documents/${documentId}/content${readerOf(context)}`;
    return (await this.client.download(path, callAs(context))).body;
  }
}

const readerOf = ({ actor }: RequestContext): string => (actor.personId === null ? '' : `?reader=${actor.personId}`);

/** In the name of this service, which has authorised the person; the purpose travels along. */
function callAs({ requestId, traceparent, actor }: RequestContext): CallAs {
  return {
    requestId,
    ...(traceparent === undefined ? {} : { traceparent }),
    ...(actor.purpose === null ? {} : { purpose: actor.purpose }),
  };
}
