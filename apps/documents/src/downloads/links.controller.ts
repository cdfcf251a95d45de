import { Controller, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { authorize } from '@jatigi/kernel';
import { documentsRules } from '@jatigi/documents-domain';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, Uuid } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';

import type { BlobFolder } from '../vault/blob-store';
import { DownloadLinks } from './download-links';
import type { DownloadLink } from './download-links';

/** One-time links, for the services that own the files and know who may have them. */
@ApiExcludeController()
@Controller('internal')
export class LinksController {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: DownloadLinks,
  ) {}

  @Post('uploads/:id/links')
  @Permit('documents.link.make', { service: true })
  toUpload(@Uuid() id: string, @Ctx() context: RequestContext): Promise<DownloadLink> {
    return this.make(context, 'uploads', id);
  }

  @Post('documents/:id/links')
  @Permit('documents.link.make', { service: true })
  toDocument(@Uuid() id: string, @Ctx() context: RequestContext): Promise<DownloadLink> {
    return this.make(context, 'documents', id);
  }

  private make(context: RequestContext, folder: BlobFolder, id: string): Promise<DownloadLink> {
    authorize(documentsRules, context.actor, 'documents.link.make');
    return this.transactions.run(context, (tx) => this.links.make(tx, folder, id));
  }
}
