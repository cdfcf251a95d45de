import { PassThrough } from 'node:stream';
import { FinishedUpload } from '@jatigi/platform-http';
import type { SentFile } from '@jatigi/platform-http';

/**
 * Passes a request body on through a stream of our own, and reads what is left of it to the end when `work` stops early
 * (413, 415). Otherwise the peer's client destroys the caller's connection, or leaves it unread: the caller would not
 * hear the answer, and the server could not drain. An upload that the vault has already is only named.
 */
export async function passedOn<T>(body: SentFile, work: (relay: SentFile) => Promise<T>): Promise<T> {
  if (body instanceof FinishedUpload) return work(body);
  const relay = new PassThrough();
  relay.on('error', () => undefined); // told by `work`
  body.on('error', (cause) => relay.destroy(cause));
  body.pipe(relay);
  try {
    return await work(relay);
  } finally {
    body.unpipe(relay);
    body.resume();
    relay.destroy();
  }
}
