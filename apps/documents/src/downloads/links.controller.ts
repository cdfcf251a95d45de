import { Controller, Post, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { authorize } from '@jatigi/kernel';
import { documentsRules } from '@jatigi/documents-domain';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, Uuid } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';

import { ReaderQuery } from '../issuing/documents.controller';
import { recordRead } from '../issuing/issue-log';
import { IssuedDocuments } from '../issuing/issued-documents';
import { DownloadLinks } from './download-links';
import type { DownloadLink } from './download-links';

/** One-time links, for the services that own the files and know who may have them. */
@ApiExcludeController()
@Controller('internal')
export class LinksController {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: DownloadLinks,
    private readonly documents: IssuedDocuments,
  ) {}

  @Post('uploads/:id/links')
  @Permit('documents.link.make', { service: true })
  toUpload(@Uuid() id: string, @Ctx() context: RequestContext): Promise<DownloadLink> {
    return this.asOwner(context, (tx) => this.links.make(tx, 'uploads', id));
  }

  /** Whoever gets it is written down now: the link itself does not say who follows it. */
  @Post('documents/:id/links')
  @Permit('documents.link.make', { service: true })
  toDocument(
    @Uuid() id: string,
    @Query() { reader }: ReaderQuery,
    @Ctx() context: RequestContext,
  ): Promise<DownloadLink> {
    return this.asOwner(context, async (tx) => {
      const { id: newest, person_id: personId } = await this.documents.newestEdition(tx, id);
      await recordRead(tx, { id: newest, personId }, reader ?? null);
      return this.links.make(tx, 'documents', id);
    });
  }

  private asOwner<T>(context: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    authorize(documentsRules, context.actor, 'documents.link.make');
    return this.transactions.run(context, work);
  }
}
