import type { Readable } from 'node:stream';

import { uploadErrors } from './upload-errors';

/** A sender that goes on beyond the cap is read a little further, so that it can hear the answer, then cut off. */
const PATIENCE_FACTOR = 5;

/**
 * Bytes of a stream up to a cap. They stay in memory: nothing unencrypted touches the disk.
 * @throws DomainError `upload-too-large` when more comes
 */
export async function readCapped(stream: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
    if (size > limit * PATIENCE_FACTOR) break; // leaving the loop destroys the stream
  }
  if (size > limit) throw uploadErrors.tooLarge(limit);
  return Buffer.concat(chunks);
}
