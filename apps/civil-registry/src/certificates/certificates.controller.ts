import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import {
  Answers,
  Ctx,
  Idempotent,
  NoBody,
  PageQuery,
  streamedBody,
  TakesFile,
  Text,
  Uuid,
} from '@jatigi/platform-http';
import type { StreamedRequest } from '@jatigi/platform-http';
import { requireIfMatch } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { CertificateCommands } from './certificate-commands';
import { CertificateDocuments } from './certificate-documents';
import { RequestCertificateDto } from './certificate.dto';
import { CertificateQueries } from './certificate.queries';
import { RequestCertificate } from './request-certificate';

export class CertificateKindsQuery {
  @Text({ optional: true, max: 16, pattern: /^[A-Z0-9-]+$/, example: 'PAR', description: 'Whose fees are shown' })
  post?: string;
}

/** What may be asked for: anybody may know before coming. */
@ApiTags('civil-registry: public')
@Controller('v1/civil-registry/certificate-kinds')
export class CertificateKindsController {
  constructor(private readonly queries: CertificateQueries) {}

  @Get()
  @Header('cache-control', 'public, max-age=300')
  @Permit('civil-registry.certificate.kinds', { public: true })
  @Answers({ description: 'Kinds of certificates: fields, documents, checks, fee and times' }, 400)
  kinds(@Ctx() context: RequestContext, @Query() { post }: CertificateKindsQuery) {
    return this.queries.kinds(context, post);
  }
}

/** What a person does with her own certificates, and those of whom she is responsible for. */
@ApiTags('civil-registry: certificates')
@Controller('v1/civil-registry/certificates')
export class CertificatesController {
  constructor(
    private readonly requests: RequestCertificate,
    private readonly commands: CertificateCommands,
    private readonly queries: CertificateQueries,
    private readonly documents: CertificateDocuments,
  ) {}

  @Post()
  @Permit('civil-registry.certificate.request')
  @Idempotent()
  @Answers({ status: 201, description: 'The request, and what comes next' }, 400, 401, 422, 503)
  request(@Ctx() context: RequestContext, @Body() dto: RequestCertificateDto) {
    return this.requests.execute(context, dto);
  }

  @Get()
  @Permit('civil-registry.certificate.list')
  @Answers({ description: 'Own requests, newest first' }, 401)
  own(@Ctx() context: RequestContext, @Query() query: PageQuery) {
    return this.queries.own(context, query);
  }

  @Get(':id')
  @Permit('civil-registry.certificate.read')
  @Answers({ description: 'The request with its history and allowedActions' }, 400, 401, 403, 404)
  one(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.one(context, id);
  }

  @Put(':id/documents/:kind')
  @Permit('civil-registry.certificate.attach')
  @TakesFile()
  @Answers({ description: 'The request, with this document' }, 401, 404, 409, 410, 412, 413, 415, 422, 428, 503)
  attach(
    @Ctx() context: RequestContext,
    @Uuid() id: string,
    @Param('kind') kind: string,
    @Req() request: StreamedRequest,
  ) {
    requireIfMatch(context);
    return this.documents.attach(context, id, { kind, ...streamedBody(request) });
  }

  @Get(':id/documents/:kind')
  @Permit('civil-registry.certificate.read')
  @Answers({ description: 'The bytes that were sent' }, 400, 401, 403, 404, 503)
  document(@Ctx() context: RequestContext, @Uuid() id: string, @Param('kind') kind: string) {
    return this.documents.document(context, id, kind);
  }

  @Get(':id/certificate')
  @Permit('civil-registry.certificate.read')
  @Answers({ description: 'The sealed certificate, PDF; the first download delivers it' }, 400, 401, 403, 404, 503)
  sealed(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.documents.sealed(context, id);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Permit('civil-registry.certificate.withdraw')
  @Idempotent()
  @Answers({ description: 'The withdrawn request' }, 400, 401, 404, 409, 412)
  withdraw(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.ofRequester(context, id, {
      verb: 'withdraw',
      change: (request, { tx }) => request.withdraw(tx.now),
    });
  }
}
