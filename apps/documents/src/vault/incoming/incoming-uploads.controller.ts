import { Readable } from 'node:stream';

import { Controller, Delete, Get, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import { DomainError, isUuid } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';

import { readCapped } from '../capped-stream';
import { incomingErrors } from './incoming-errors';
import { IncomingUploads, PART_LIMIT } from './incoming-uploads';
import type { IncomingUpload } from './incoming-uploads';
import { expectChecksum, expectVersion, lengthOf, offsetOf, PART_TYPE, TUS_VERSION } from './tus-headers';
import type { Headers } from './tus-headers';

interface SendingRequest {
  body: unknown;
  headers: Headers;
}

interface Reply {
  header(name: string, value: string): Reply;
}

const SEND = 'documents.upload.send';
const tusHeader = { name: 'Tus-Resumable', required: false, description: 'Version of the protocol: 1.0.0' };

/**
 * Files in parts, for lines that break: tus 1.0.0 with its extensions creation, checksum, expiration and termination, so
 * that any client of tus can send here (parts of 16 to 256 KB). The owner of the file then takes it by its id. Another version
 * of tus is 412, which is not described: it has nothing to do with If-Match.
 */
@ApiTags('documents: uploads in parts')
@ApiHeader(tusHeader)
@Controller('v1/documents/uploads')
export class IncomingUploadsController {
  constructor(private readonly uploads: IncomingUploads) {}

  @Post()
  @Permit(SEND)
  @Idempotent()
  @ApiHeader({ name: 'Upload-Length', required: true, description: 'Bytes of the whole file, 10 MB at most' })
  @Answers({ status: 201, description: 'An upload in parts, begun; Location is its address' }, 401, 403, 409, 413, 422)
  async begin(
    @Ctx() context: RequestContext,
    @Req() { headers }: SendingRequest,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<IncomingUpload> {
    spoken(headers, reply);
    const upload = await this.uploads.begin(context, lengthOf(headers));
    reply.header('location', `/v1/documents/uploads/${upload.id}`);
    return told(reply, upload);
  }

  /** HEAD, which tus asks, is the same without a body. */
  @Get(':id')
  @Permit(SEND)
  @Answers({ description: 'How far an upload in parts is: where its next part begins' }, 401, 403, 404)
  async progress(
    @Ctx() context: RequestContext,
    @Param('id') id: string,
    @Req() { headers }: SendingRequest,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<IncomingUpload> {
    spoken(headers, reply);
    return told(reply, await this.uploads.find(context, known(id)));
  }

  @Patch(':id')
  @HttpCode(204)
  @Permit(SEND)
  @ApiHeader({ name: 'Upload-Offset', required: true, description: 'At which byte of the file this part begins' })
  @ApiHeader({ name: 'Upload-Checksum', required: false, description: 'sha256 and its digest of the part in base64' })
  @ApiConsumes(PART_TYPE)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(
    { status: 204, description: 'The next part is stored; Upload-Offset says where the one after it begins' },
    401,
    403,
    404,
    409,
    413,
    415,
    422,
    503,
  )
  async append(
    @Ctx() context: RequestContext,
    @Param('id') id: string,
    @Req() { headers, body }: SendingRequest,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<void> {
    spoken(headers, reply);
    if (!(body instanceof Readable) || headers['content-type'] !== PART_TYPE) throw incomingErrors.partType();
    const offset = offsetOf(headers);
    if (Number(headers['content-length']) > PART_LIMIT) throw incomingErrors.partTooLarge(PART_LIMIT);
    await this.uploads.expectNext(context, known(id), offset);
    const bytes = await partOf(body);
    expectChecksum(headers, bytes);
    told(reply, await this.uploads.append(context, id, { offset, bytes }));
  }

  @Delete(':id')
  @HttpCode(204)
  @Permit(SEND)
  @Answers({ status: 204, description: 'The upload and its parts are gone' }, 401, 403, 404)
  async remove(
    @Ctx() context: RequestContext,
    @Param('id') id: string,
    @Req() { headers }: SendingRequest,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<void> {
    spoken(headers, reply);
    await this.uploads.remove(context, known(id));
  }
}

/** Refusals too say which version is spoken. */
function spoken(headers: Headers, reply: Reply): void {
  reply.header('tus-resumable', TUS_VERSION).header('tus-version', TUS_VERSION);
  expectVersion(headers);
}

function told(reply: Reply, upload: IncomingUpload): IncomingUpload {
  reply.header('upload-offset', String(upload.received)).header('upload-length', String(upload.length));
  reply.header('upload-expires', new Date(upload.expiresAt).toUTCString());
  return upload;
}

/** @throws 413; 400 `body-broken-off` when the line breaks, which nobody hears: for the log it is no fault of ours */
async function partOf(body: Readable): Promise<Buffer> {
  try {
    return await readCapped(body, PART_LIMIT, () => incomingErrors.partTooLarge(PART_LIMIT));
  } catch (error) {
    throw error instanceof DomainError ? error : Object.assign(incomingErrors.brokenOff(), { cause: error });
  }
}

function known(id: string): string {
  if (!isUuid(id)) throw incomingErrors.unknown();
  return id.toLowerCase();
}
