import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { authorize } from '@jatigi/kernel';
import { documentKind, documentsRules } from '@jatigi/documents-domain';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, Uuid } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';

import { IssuedDocuments } from './issued-documents';

/** Files of issued documents, for the service that knows who may have them. */
@ApiExcludeController()
@Controller('internal/documents')
export class DocumentsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: IssuedDocuments,
  ) {}

  @Get(':id/content')
  @Permit('documents.document.read', { service: true })
  async content(@Uuid() id: string, @Ctx() context: RequestContext): Promise<StreamableFile> {
    authorize(documentsRules, context.actor, 'documents.document.read');
    const { number, kind, pdf } = await this.transactions.read(context, (tx) => this.documents.content(tx, id));
    const disposition = `attachment; filename="${documentKind(kind).file}-${number}.pdf"`;
    return new StreamableFile(pdf, { type: 'application/pdf', length: pdf.length, disposition });
  }
}
