import { DomainError } from '@jatigi/kernel';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Readable } from 'node:stream';
import { Choice, UuidField } from './fields';
import { fieldErrors } from './validation-pipe';

/** Media types of the files that people send. */
export const fileTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const;

/** A request whose body is passed on as it comes (`streamedTypes` of the service). */
export interface StreamedRequest {
  body: unknown;
  headers: Record<string, string | string[] | undefined>;
}

/** In place of the bytes: a file that the person sent in parts, and that waits in the vault (ADR-0039). */
export class FinishedUpload {
  @UuidField({ description: 'Id of an upload of `/v1/documents/uploads` that has arrived as a whole' })
  readonly uploadId!: string;

  @Choice(fileTypes, { description: 'What the file is' })
  readonly mediaType!: (typeof fileTypes)[number];
}

export type SentFile = Readable | FinishedUpload;

/**
 * The bytes of a request, or the upload that it names in JSON, with the declared type of the file.
 * @throws 400 `invalid-request`; 415 `media-type-not-accepted` when it brings neither
 */
export function streamedBody({ body, headers }: StreamedRequest): { body: SentFile; contentType: string } {
  const [type = ''] = String(headers['content-type'] ?? '').split(';', 1);
  if (body instanceof Readable) return { body, contentType: type.trim() };
  if (/^application\/json$/i.test(type.trim())) {
    const upload = finished(body);
    return { body: upload, contentType: upload.mediaType };
  }
  const detail = 'Send the bytes of the document as image/jpeg, image/png or application/pdf, or an uploadId as JSON.';
  throw new DomainError({ code: 'media-type-not-accepted', kind: 'unsupported', detail });
}

function finished(body: unknown): FinishedUpload {
  const upload = plainToInstance(FinishedUpload, typeof body === 'object' && body !== null ? body : {});
  const errors = validateSync(upload, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  if (errors.length === 0) return upload;
  const detail = 'Some fields are not valid; see errors.';
  throw new DomainError({ code: 'invalid-request', kind: 'invalid', detail, errors: fieldErrors(errors) });
}
