import { Controller, Get, Header, Headers, Inject, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { KEY_PROVIDER } from '@jatigi/documents-keys';
import type { KeyProvider } from '@jatigi/documents-keys';
import { documentsRules } from '@jatigi/documents-domain';
import { authorize, DomainError } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, IntField } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import bundleSchema from '@jatigi/vds/trust-bundle.schema.json';

import { PublishedBundles, publishedFile } from './published-bundles';
import type { PublishedFile } from './published-bundles';

const TEST_NOTICE = '# TEST: certificats d’essai, sans valeur / test certificates, worth nothing\n';
const BUNDLE = 'application/vnd.jatigi.trust-bundle';
const CRL = 'application/pkix-crl';
/** With the seconds between two looks for changes, it keeps a withdrawal within a minute of every verifier. */
const SHORTLY = 'public, max-age=20';
const NOT_MODIFIED = 304;
const newest = 2 ** 31 - 1;

/** As much of Fastify's reply as these routes set. */
interface Reply {
  status(code: number): Reply;
  headers(values: Record<string, string>): Reply;
}

class BundleQuery {
  @IntField({ optional: true, min: 1, max: newest, example: 12, description: 'The version at hand: only what changed' })
  from?: number;
}

/** One of the tags that the caller has, or any (RFC 9110 §13.1.2: compared weakly). */
const isKnown = (etag: string, known = ''): boolean =>
  known.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);

const IfNoneMatch = () => ApiHeader({ name: 'If-None-Match', required: false, description: 'The ETag that you have' });
const NotModified = () => ApiResponse({ status: NOT_MODIFIED, description: 'You have it already' });

/** What a verifier without a network needs. Nothing here is secret, and nothing is about a person. */
@ApiTags('documents')
@Controller('v1/documents/trust')
export class TrustController {
  constructor(
    private readonly transactions: Transactions,
    private readonly bundles: PublishedBundles,
    @Inject(KEY_PROVIDER) private readonly keys: KeyProvider,
  ) {}

  @Get('certificates')
  @Permit('documents.trust.read', { public: true })
  @ApiOperation({ summary: 'Country authority and bar-code signer certificates, PEM; no sign-in' })
  @ApiProduces('application/x-pem-file')
  @Header('content-type', 'application/x-pem-file; charset=utf-8')
  @Header('cache-control', 'public, max-age=300')
  certificates(@Ctx() context: RequestContext): string {
    authorize(documentsRules, context.actor, 'documents.trust.read');
    const bundle = this.keys.certificates.map((pem) => pem.trim()).join('\n');
    return `${this.keys.test ? TEST_NOTICE : ''}${bundle}\n`;
  }

  @Get('bundle')
  @Permit('documents.trust.read', { public: true })
  @ApiOperation({
    summary: 'Signed trust bundle: certificates, revoked certificates, withdrawn documents; no sign-in',
    description:
      'A new version comes within a minute of each change, and every hour. With `from` only what changed since that version ' +
      'comes (its head has `from`), or the whole bundle when that version is too old.',
  })
  @ApiProduces(BUNDLE)
  @IfNoneMatch()
  @NotModified()
  @Answers({ description: 'The bundle, or an update' }, 503)
  async bundle(
    @Query() { from }: BundleQuery,
    @Headers('if-none-match') known: string | undefined,
    @Ctx() context: RequestContext,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile> {
    authorize(documentsRules, context.actor, 'documents.trust.read');
    const file = await this.transactions.read(context, (tx) => this.bundles.newest(tx, from));
    return answered(file, BUNDLE, reply, known);
  }

  @Get('crl')
  @Permit('documents.trust.read', { public: true })
  @ApiOperation({ summary: 'List of revoked certificates, DER; no sign-in' })
  @ApiProduces(CRL)
  @IfNoneMatch()
  @NotModified()
  @Answers({ description: 'The newest list of the country authority' }, 503)
  async crl(
    @Headers('if-none-match') known: string | undefined,
    @Ctx() context: RequestContext,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile> {
    authorize(documentsRules, context.actor, 'documents.trust.read');
    const { crl } = this.keys;
    if (crl === null) throw crlMissing();
    const der = Buffer.from(crl.replace(/-----[^-]+-----|\s/g, ''), 'base64');
    return answered(publishedFile(der), CRL, reply, known);
  }

  @Get('schema')
  @Permit('documents.trust.read', { public: true })
  @ApiOperation({ summary: 'JSON Schema of the bundle’s head, and how the file around it is built; no sign-in' })
  @ApiProduces('application/schema+json')
  @Header('content-type', 'application/schema+json; charset=utf-8')
  @Header('cache-control', 'public, max-age=300')
  schema(@Ctx() context: RequestContext): string {
    authorize(documentsRules, context.actor, 'documents.trust.read');
    return JSON.stringify(bundleSchema);
  }
}

function answered({ bytes, etag }: PublishedFile, type: string, reply: Reply, known?: string): StreamableFile {
  reply.headers({ etag, 'cache-control': SHORTLY });
  if (!isKnown(etag, known)) return new StreamableFile(bytes, { type, length: bytes.length });
  reply.status(NOT_MODIFIED);
  return new StreamableFile(Buffer.alloc(0), { type });
}

function crlMissing(): DomainError {
  const detail = 'The country authority has not published a list of revoked certificates yet.';
  return new DomainError({ code: 'crl-missing', kind: 'unavailable', detail });
}
