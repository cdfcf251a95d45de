import { Transform } from 'node:stream';
import type { Readable } from 'node:stream';
import { DomainError } from '@jatigi/kernel';

export interface BodyLimit {
  maxBytes: number;
  /** The whole body must have arrived by then. */
  milliseconds: number;
}

const KILOBYTE = 1_024;
const MEGABYTE = 1_024 * KILOBYTE;
const json: BodyLimit = { maxBytes: 256 * KILOBYTE, milliseconds: 10_000 };
/** A file sent by a form without a program in the browser: the file, its fields and the boundaries. */
const form: BodyLimit = { maxBytes: 11 * MEGABYTE, milliseconds: 55_000 };
const upload: BodyLimit = { maxBytes: 10 * MEGABYTE, milliseconds: 55_000 }; // under the server's own limit of 60 s for a whole request

/** One part of a file that is sent in parts. */
const part: BodyLimit = { maxBytes: 256 * KILOBYTE, milliseconds: 55_000 };

const limits: readonly [RegExp, BodyLimit][] = [
  [/^application\/(json|x-www-form-urlencoded)$|\+json$/, json],
  [/^image\/|^application\/pdf$/, upload],
  [/^application\/offset\+octet-stream$/, part],
];
const formLimits: typeof limits = [...limits, [/^multipart\/form-data$/, form]];

/** The limit of a content type; pages may send files in forms. @throws 415 `media-type-unsupported` */
export function limitOf(contentType: string | undefined, { forms = false } = {}): BodyLimit {
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const found = (forms ? formLimits : limits).find(([pattern]) => pattern.test(type));
  if (found) return found[1];
  throw new DomainError({
    code: 'media-type-unsupported',
    kind: 'unsupported',
    detail: 'Send application/json, an image, application/pdf, or a part of an upload.',
  });
}

/** Refuses what announces itself as too large, before a byte of it is read. @throws 413 `body-too-large` */
export function refuseAnnouncedSize(contentLength: string | undefined, limit: BodyLimit): void {
  if (contentLength !== undefined && Number(contentLength) > limit.maxBytes) throw tooLarge(limit);
}

/** The same body, cut off with 413 `body-too-large` or 408 `body-too-slow` when it goes over its limit while it flows. */
export function limited(body: Readable, limit: BodyLimit): Readable {
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > limit.maxBytes) done(tooLarge(limit));
      else done(null, chunk);
    },
  });
  const slow = setTimeout(() => meter.destroy(tooSlow()), limit.milliseconds);
  const settle = (): void => clearTimeout(slow);
  meter.once('close', settle).once('end', settle);
  body.once('error', (error) => meter.destroy(error)).once('aborted', () => meter.destroy());
  // After a refusal the rest is read and thrown away, so that the client hears the answer instead of a reset.
  meter.once('error', () => body.unpipe(meter).resume());
  return body.pipe(meter);
}

function tooLarge(limit: BodyLimit): DomainError {
  const size = limit.maxBytes >= MEGABYTE ? `${limit.maxBytes / MEGABYTE} MB` : `${limit.maxBytes / KILOBYTE} KB`;
  return new DomainError({
    code: 'body-too-large',
    kind: 'too-large',
    detail: `At most ${size} are accepted here.`,
    extra: { maxBytes: limit.maxBytes },
  });
}

function tooSlow(): DomainError {
  return new DomainError({ code: 'body-too-slow', kind: 'invalid', detail: 'The body did not arrive in time.' });
}
