import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, NoBody, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { CertificateDocuments } from '../certificates/certificate-documents';
import { CopyDocuments } from './copy-documents';

/** One-time links to sealed papers (ADR-0031), for a program that hands the file to somebody's browser. */
@ApiTags('links to sealed papers')
@Controller('v1/civil-registry')
export class PaperLinksController {
  constructor(
    private readonly copies: CopyDocuments,
    private readonly certificates: CertificateDocuments,
  ) {}

  @Post('copy-requests/:id/document/link')
  @Permit('civil-registry.copy.read')
  @Answers({ status: 201, description: 'A link to the sealed copy: good once, for a minute' }, 401, 403, 404, 503)
  copy(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.copies.sealedLink(context, id);
  }

  @Post('certificates/:id/certificate/link')
  @Permit('civil-registry.certificate.read')
  @Answers(
    { status: 201, description: 'A link to the sealed certificate: good once, for a minute' },
    401,
    403,
    404,
    503,
  )
  certificate(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.certificates.sealedLink(context, id);
  }
}
