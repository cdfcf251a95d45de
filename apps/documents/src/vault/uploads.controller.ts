import { Readable } from 'node:stream';

import { Body, Controller, Get, HttpCode, Post, Put, Req, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { authorize, isUuid, notFound } from '@jatigi/kernel';
import { documentsRules } from '@jatigi/documents-domain';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, Uuid } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';

import { readCapped } from './capped-stream';
import { FILE_LIMIT } from './incoming/incoming-uploads';
import { TakeUpload } from './incoming/take-upload';
import { SUBJECT, TakeUploadDto } from './incoming/take-upload.dto';
import { uploadErrors } from './upload-errors';
import type { Pixels } from './cleaned-file';
import { Uploads } from './uploads';
import type { UploadReceipt } from './uploads';

export interface UploadRequest {
  body: unknown;
  headers: Record<string, string | string[] | undefined>;
}

const header = (request: UploadRequest, name: string): string => {
  const value = request.headers[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** `413x531`: the owner wants a picture of so many pixels at least. */
function leastPixels(text: string): Pixels | undefined {
  if (text === '') return undefined;
  const [, width, height] = /^(\d{1,4})x(\d{1,4})$/.exec(text) ?? [];
  if (!width || !height) throw uploadErrors.leastPixels();
  return { width: Number(width), height: Number(height) };
}

/** The vault, for the services that own the files. None of it is reachable from outside. */
@ApiExcludeController()
@Controller('internal/uploads')
export class UploadsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly uploads: Uploads,
    private readonly taking: TakeUpload,
  ) {}

  @Put()
  @Permit('documents.upload.store', { service: true })
  async store(@Req() request: UploadRequest, @Ctx() context: RequestContext): Promise<UploadReceipt> {
    authorize(documentsRules, context.actor, 'documents.upload.store');
    const declared = header(request, 'content-type').split(';')[0] as string;
    const subject = header(request, 'subject');
    const uploadId = header(request, 'upload-id').toLowerCase();
    const personId = header(request, 'person').toLowerCase();
    if (Number(header(request, 'content-length')) > 5 * FILE_LIMIT) throw uploadErrors.tooLarge(FILE_LIMIT);
    if (!(request.body instanceof Readable)) throw uploadErrors.typeMismatch(declared);
    const bytes = await readCapped(request.body, FILE_LIMIT);
    if (!SUBJECT.test(subject)) throw uploadErrors.subjectMissing();
    if (uploadId !== '' && !isUuid(uploadId)) throw notFound('This upload');
    if (personId !== '' && !isUuid(personId)) throw uploadErrors.personInvalid();
    const upload = await this.uploads.clean(bytes, declared, leastPixels(header(request, 'least-pixels')));
    const about = { subject, ...(uploadId !== '' && { uploadId }), ...(personId !== '' && { personId }) };
    return this.transactions.run(context, (tx) => this.uploads.store(tx, upload, about));
  }

  /** In place of a body: a file that its person sent in parts. */
  @Post(':id/take')
  @HttpCode(200)
  @Permit('documents.upload.store', { service: true })
  take(@Uuid() id: string, @Body() order: TakeUploadDto, @Ctx() context: RequestContext): Promise<UploadReceipt> {
    authorize(documentsRules, context.actor, 'documents.upload.store');
    return this.taking.execute(context, id, { ...order, atLeast: leastPixels(order.leastPixels ?? '') });
  }

  @Post(':id/keep')
  @HttpCode(200)
  @Permit('documents.upload.keep', { service: true })
  keep(@Uuid() id: string, @Ctx() context: RequestContext): Promise<UploadReceipt> {
    authorize(documentsRules, context.actor, 'documents.upload.keep');
    return this.transactions.run(context, (tx) => this.uploads.keep(tx, id));
  }

  /** The owner has erased what it belonged to. Again: nothing more happens. */
  @Post(':id/forget')
  @HttpCode(204)
  @Permit('documents.upload.forget', { service: true })
  forget(@Uuid() id: string, @Ctx() context: RequestContext): Promise<void> {
    authorize(documentsRules, context.actor, 'documents.upload.forget');
    return this.transactions.run(context, (tx) => this.uploads.forget(tx, id));
  }

  @Get(':id')
  @Permit('documents.upload.read', { service: true })
  async read(@Uuid() id: string, @Ctx() context: RequestContext): Promise<StreamableFile> {
    authorize(documentsRules, context.actor, 'documents.upload.read');
    const { type, bytes } = await this.transactions.read(context, (tx) => this.uploads.read(tx, id));
    return new StreamableFile(bytes, { type, length: bytes.length, disposition: 'attachment' });
  }
}
