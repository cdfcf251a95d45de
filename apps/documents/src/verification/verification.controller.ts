import { Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { Readable } from 'node:stream';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { authorize } from '@jatigi/kernel';
import { documentsRules } from '@jatigi/documents-domain';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';

import { readCapped } from '../vault/capped-stream';
import { mediaTypes } from '../vault/cleaned-file';
import { uploadErrors } from '../vault/upload-errors';
import { FILE_LIMIT } from '../vault/incoming/incoming-uploads';
import type { UploadRequest } from '../vault/uploads.controller';
import { VerificationResponse } from './verification.response';
import { VerifyDocument } from './verify-document';
import { VerifyPicture } from './verify-picture';

/** What anybody may ask: is this document real, and does it stand. */
@ApiTags('documents')
@Controller('v1/documents')
export class VerificationController {
  constructor(
    private readonly verifyDocument: VerifyDocument,
    private readonly verifyPicture: VerifyPicture,
  ) {}

  @Get('verifications/:number')
  @Permit('documents.document.verify', { public: true })
  @ApiOperation({ summary: 'Checks a document by its number; no sign-in' })
  @Answers({ type: VerificationResponse }, 429)
  verify(@Param('number') number: string, @Ctx() context: RequestContext): Promise<VerificationResponse> {
    authorize(documentsRules, context.actor, 'documents.document.verify');
    return this.verifyDocument.execute(context, number.slice(0, 40));
  }

  @Post('verifications')
  @HttpCode(200)
  @Permit('documents.document.verify', { public: true })
  @ApiOperation({ summary: 'Checks the seal on a photo or a PDF; no sign-in, nothing is kept' })
  @ApiConsumes(...mediaTypes)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers({ type: VerificationResponse }, 413, 415, 422, 429)
  async verifyFile(@Req() request: UploadRequest, @Ctx() context: RequestContext): Promise<VerificationResponse> {
    authorize(documentsRules, context.actor, 'documents.document.verify');
    const mediaType = String(request.headers['content-type'] ?? '').split(';', 1)[0] as string;
    if (!(request.body instanceof Readable)) throw uploadErrors.typeMismatch(mediaType);
    const bytes = await readCapped(request.body, FILE_LIMIT);
    return this.verifyPicture.execute(context, { bytes, mediaType });
  }
}
