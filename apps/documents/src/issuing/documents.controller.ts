import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { authorize } from '@jatigi/kernel';
import { documentKind, documentsRules } from '@jatigi/documents-domain';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, Uuid, UuidField } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';

import { recordRead } from './issue-log';
import { IssuedDocuments } from './issued-documents';

/** Who gets the file, as the owner says. */
export class ReaderQuery {
  @UuidField({ optional: true, description: 'The person to whom the owner hands it out' })
  reader?: string;
}

/** Files of issued documents, for the service that knows who may have them. */
@ApiExcludeController()
@Controller('internal/documents')
export class DocumentsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: IssuedDocuments,
  ) {}

  /** The newest edition. That others than the holder read it is written down. */
  @Get(':id/content')
  @Permit('documents.document.read', { service: true })
  async content(
    @Uuid() id: string,
    @Query() { reader }: ReaderQuery,
    @Ctx() context: RequestContext,
  ): Promise<StreamableFile> {
    const { number, kind, pdf } = await this.transactions.run(context, async (tx) => {
      authorize(documentsRules, tx.actor, 'documents.document.read');
      const content = await this.documents.content(tx, id);
      await recordRead(tx, content, reader ?? null);
      return content;
    });
    const disposition = `attachment; filename="${documentKind(kind).file}-${number}.pdf"`;
    return new StreamableFile(pdf, { type: 'application/pdf', length: pdf.length, disposition });
  }
}
