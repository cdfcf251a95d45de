import { DomainError } from '@jatigi/kernel';
import { Readable } from 'node:stream';

/** A request whose body is passed on as it comes (`streamedTypes` of the service). */
export interface StreamedRequest {
  body: unknown;
  headers: Record<string, string | string[] | undefined>;
}

/** The bytes of a request and their declared type. @throws 415 `media-type-not-accepted` when it brings none */
export function streamedBody({ body, headers }: StreamedRequest): { body: Readable; contentType: string } {
  if (body instanceof Readable) {
    const [contentType = ''] = String(headers['content-type'] ?? '').split(';', 1);
    return { body, contentType: contentType.trim() };
  }
  const detail = 'Send the bytes of the document as image/jpeg, image/png or application/pdf.';
  throw new DomainError({ code: 'media-type-not-accepted', kind: 'unsupported', detail });
}
