import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, NoBody, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { RegistrationDocuments } from '../register/registration-documents';
import { EmergencyDocumentFiles } from './emergency-document-files';
import { LossReportReceipt } from './loss-report-receipt';

/** One-time links to sealed papers (ADR-0031), for a program that hands the file to somebody's browser. */
@ApiTags('links to sealed papers')
@Controller('v1/identity')
export class PaperLinksController {
  constructor(
    private readonly registrations: RegistrationDocuments,
    private readonly emergencyDocuments: EmergencyDocumentFiles,
    private readonly receipts: LossReportReceipt,
  ) {}

  @Post('registrations/:id/certificate/link')
  @Permit('identity.registration.read')
  @Answers({ status: 201, description: 'A link to the certificate: good once, for a minute' }, 401, 403, 404, 503)
  certificate(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.registrations.paperLink(context, id);
  }

  @Post('emergency-documents/:id/paper/link')
  @Permit('identity.emergency-document.read')
  @Answers({ status: 201, description: 'A link to the sealed sheet: good once, for a minute' }, 401, 403, 404, 503)
  emergencyDocument(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.emergencyDocuments.paperLink(context, id);
  }

  @Post('loss-reports/:id/receipt/link')
  @Permit('identity.loss-report.read')
  @Answers({ status: 201, description: 'A link to the sealed receipt: good once, for a minute' }, 401, 403, 404, 503)
  receipt(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.receipts.paperLink(context, id);
  }
}
