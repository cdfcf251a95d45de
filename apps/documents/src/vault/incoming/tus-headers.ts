import { createHash, timingSafeEqual } from 'node:crypto';

import { incomingErrors } from './incoming-errors';

/** The version of tus (https://tus.io/protocols/resumable-upload, 1.0.0) that is spoken here. */
export const TUS_VERSION = '1.0.0';
export const PART_TYPE = 'application/offset+octet-stream';

export type Headers = Record<string, string | string[] | undefined>;

const one = (headers: Headers, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value.trim() : undefined;
};

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;

/** Who says no version speaks this one. @throws 412 `tus-version-unsupported` */
export function expectVersion(headers: Headers): void {
  if ((one(headers, 'tus-resumable') ?? TUS_VERSION) !== TUS_VERSION) throw incomingErrors.versionUnknown();
}

/** @throws 400 `upload-length-invalid` */
export function lengthOf(headers: Headers): number {
  const length = wholeNumber(one(headers, 'upload-length'));
  if (!length) throw incomingErrors.lengthInvalid();
  return length;
}

/** @throws 400 `upload-offset-invalid` */
export function offsetOf(headers: Headers): number {
  const offset = wholeNumber(one(headers, 'upload-offset'));
  if (offset === undefined) throw incomingErrors.offsetInvalid();
  return offset;
}

/** Digests that tus asks for (sha1) and that one should send (sha256), with their lengths in bytes. */
const algorithms: Readonly<Record<string, number>> = { sha1: 20, sha256: 32 };

/**
 * Compares a part with what its sender says of it, if he says anything.
 * @throws 400 `upload-checksum-invalid`, 409 `upload-checksum-differs`
 */
export function expectChecksum(headers: Headers, bytes: Buffer): void {
  const said = one(headers, 'upload-checksum');
  if (said === undefined) return;
  const [, algorithm = '', text = ''] = /^(sha1|sha256) ([A-Za-z0-9+/]+=*)$/.exec(said) ?? [];
  const digest = Buffer.from(text, 'base64');
  if (digest.length !== algorithms[algorithm]) throw incomingErrors.checksumInvalid();
  if (!timingSafeEqual(digest, createHash(algorithm).update(bytes).digest())) throw incomingErrors.checksumDiffers();
}
