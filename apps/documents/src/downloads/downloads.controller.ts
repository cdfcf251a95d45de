import { Controller, Get, Header, Param, Req, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { authorize, DomainError } from '@jatigi/kernel';
import { documentsRules } from '@jatigi/documents-domain';
import { Permit } from '@jatigi/platform-auth';
import { Ctx } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';

import { DownloadLinks } from './download-links';

/**
 * Where one-time links lead, for whoever holds one: no sign-in. A path of its own, on which nothing is ever shown inline.
 * It is not in the API description: nobody makes up such an address, it is followed as it was given.
 */
@ApiExcludeController()
@Controller('v1/documents/downloads')
export class DownloadsController {
  constructor(private readonly links: DownloadLinks) {}

  @Get(':token')
  @Permit('documents.download.use', { public: true })
  @Header('cache-control', 'no-store')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Header('referrer-policy', 'no-referrer')
  async download(
    @Param('token') token: string,
    @Ctx() context: RequestContext,
    @Req() request: { method: string },
  ): Promise<StreamableFile> {
    authorize(documentsRules, context.actor, 'documents.download.use');
    if (request.method !== 'GET') throw onlyGet(); // a look at the headers must not use the link up
    const { type, name, bytes } = await this.links.use(token);
    const disposition = `attachment; filename="${name}"`;
    return new StreamableFile(bytes, { type, length: bytes.length, disposition });
  }
}

const onlyGet = (): DomainError =>
  new DomainError({ code: 'method-not-supported', kind: 'invalid', detail: 'A link is followed by GET.' });
