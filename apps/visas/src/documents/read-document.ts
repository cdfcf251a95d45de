import { DocumentsVault } from '@jatigi/platform-service';
import type { DownloadLink } from '@jatigi/platform-service';
import { Injectable, StreamableFile } from '@nestjs/common';
import { notFound } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ApplicationQueries } from '../applications/application.queries';

/** What documents seals about a file. */
type SealedPaper = 'e-visa' | 'refusal-letter';

/** Bytes that documents keeps and visas authorises: streamed through, never held. */
@Injectable()
export class ReadDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: ApplicationQueries,
    private readonly documents: DocumentsVault,
  ) {}

  /** @throws 404 when nothing was uploaded under this kind */
  async upload(context: RequestContext, id: string, kind: string): Promise<StreamableFile> {
    const { uploadId, mediaType } = await this.transactions.run(context, async (tx) => {
      const { application } = await this.queries.open(tx, id, 'visas.document.read', `document/${kind}`);
      const upload = application.documents.find((item) => item.kind === kind)?.upload;
      if (!upload) throw notFound('This document');
      return upload;
    });
    const bytes = await this.documents.upload(context, uploadId);
    return new StreamableFile(bytes, { type: mediaType, disposition: 'attachment' });
  }

  /** The sealed visa, or the letter of a refusal, as PDF. @throws 404 until it is issued */
  async paper(context: RequestContext, id: string, kind: SealedPaper): Promise<StreamableFile> {
    const { documentId, number } = await this.issued(context, id, kind);
    const disposition = `attachment; filename="${kind}-${number.replaceAll(/[^A-Z0-9-]/g, '')}.pdf"`;
    return new StreamableFile(await this.documents.paper(context, documentId), {
      type: 'application/pdf',
      disposition,
    });
  }

  /** A link to it that a browser can follow once, within a minute. @throws 404 until it is issued */
  async paperLink(context: RequestContext, id: string, kind: SealedPaper): Promise<DownloadLink> {
    return this.documents.linkToPaper(context, (await this.issued(context, id, kind)).documentId);
  }

  /** Authorises, and writes down that it was read. */
  private issued(context: RequestContext, id: string, kind: SealedPaper) {
    return this.transactions.run(context, async (tx) => {
      const { application } = await this.queries.open(tx, id, `visas.${kind}.read`, kind);
      const issued = kind === 'e-visa' ? application.issued : application.refusal?.letter;
      if (!issued) throw notFound('This document');
      return issued;
    });
  }
}
