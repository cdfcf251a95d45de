import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Assertions } from '@jatigi/platform-auth';
import { InternalClient } from '@jatigi/platform-http';
import type { CallAs } from '@jatigi/platform-http';
import { Jobs } from '@jatigi/platform-jobs';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import type { Readable } from 'node:stream';
import { tokens } from './tokens';

const KEEP_UPLOAD = 'keep-upload';

export interface StoredUpload {
  uploadId: string;
  mediaType: string;
  size: number;
  sha256: string;
}

export interface UploadOrder {
  body: Readable;
  contentType: string;
  /** What it belongs to, in the words of its owner. */
  subject: string;
  /** A picture, and of so many pixels at least. */
  atLeast?: { width: number; height: number };
}

/** What the owner of a file asks of the documents service: the vault of uploads, and the finished papers. */
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
  }

  /**
   * Passes the body on as it comes, never held here.
   * @throws 413, 415, 422 of the vault, `photo-too-small` when `atLeast` was said; 503 when it is away
   */
  store(context: RequestContext, upload: UploadOrder): Promise<StoredUpload> {
    const { body, contentType, subject, atLeast } = upload;
    const least = atLeast && { 'least-pixels': `${atLeast.width}x${atLeast.height}` };
    const headers = { subject, ...least };
    return this.client.upload('/internal/uploads', { body, contentType, headers }, callAs(context));
  }

  /** Asks the vault, after COMMIT and until it answers, not to sweep this upload. */
  keep(tx: Tx, uploadId: string): Promise<void> {
    return this.jobs.enqueue(tx, { kind: KEEP_UPLOAD, key: uploadId, payload: { uploadId } });
  }

  async upload(context: RequestContext, uploadId: string): Promise<Readable> {
    return (await this.client.download(`/internal/uploads/${uploadId}`, callAs(context))).body;
  }

  /** A finished paper, in its newest edition; documents writes down who reads the paper of somebody else. */
  async paper(context: RequestContext, documentId: string): Promise<Readable> {
    const reader = context.actor.personId === null ? '' : `?reader=${context.actor.personId}`;
    return (await this.client.download(`/internal/documents/${documentId}/content${reader}`, callAs(context))).body;
  }
}

/** In the name of this service, which has authorised the person; the purpose travels along. */
function callAs({ requestId, traceparent, actor }: RequestContext): CallAs {
  return {
    requestId,
    ...(traceparent === undefined ? {} : { traceparent }),
    ...(actor.purpose === null ? {} : { purpose: actor.purpose }),
  };
}
