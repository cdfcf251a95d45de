import { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';

import { giveBack } from './given-back';
import { uploadErrors } from './upload-errors';

/** A sender that goes on beyond the cap is read a little further, so that it can hear the answer, then cut off. */
const PATIENCE_FACTOR = 5;
const MS_TO_HEAR_THE_ANSWER = 1_000;

/**
 * Bytes of a stream up to a cap. They stay in memory: nothing unencrypted touches the disk.
 * @throws DomainError `refusal`, `upload-too-large` unless told, when more comes
 */
export async function readCapped(
  stream: Readable,
  limit: number,
  refusal = () => uploadErrors.tooLarge(limit),
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    chunks.push(chunk);
    if (size > limit) chunks.splice(0).forEach(giveBack);
    if (size > limit * PATIENCE_FACTOR) {
      hangUp(stream);
      break;
    }
  }
  if (size > limit) throw refusal();
  const bytes = Buffer.concat(chunks);
  chunks.forEach(giveBack);
  return bytes;
}

/** Leaving the loop stops the reading only: the connection would stay, full, until a timeout of the server. */
function hangUp(stream: Readable): void {
  if (!(stream instanceof IncomingMessage)) return;
  const { socket } = stream; // the request loses it when the answer is sent
  setTimeout(() => socket.destroy(), MS_TO_HEAR_THE_ANSWER).unref();
}
