import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

import { giveBack } from './given-back';

const IV_BYTES = 12;
const TAG_BYTES = 16;
const SLICE_BYTES = 64 * 1_024;

/** Encrypts bytes under a new key of their own (AES-256-GCM); `context` binds them to their place. */
export function sealBlob(plain: Buffer, context: string): { dataKey: Buffer; sealed: Buffer } {
  const dataKey = randomBytes(32);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', dataKey, iv).setAAD(Buffer.from(context));
  const sealed = Buffer.alloc(IV_BYTES + TAG_BYTES + plain.length);
  // In slices: of a file of 10 MB there is one encrypted copy in memory, not three.
  for (let at = 0; at < plain.length; at += SLICE_BYTES) {
    const slice = cipher.update(plain.subarray(at, at + SLICE_BYTES));
    slice.copy(sealed, IV_BYTES + TAG_BYTES + at);
    giveBack(slice);
  }
  cipher.final();
  iv.copy(sealed);
  cipher.getAuthTag().copy(sealed, IV_BYTES);
  return { dataKey, sealed };
}

/** @throws Error when one byte, the key or the context differs */
export function openBlob(dataKey: Buffer, sealed: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', dataKey, sealed.subarray(0, IV_BYTES));
  decipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const plain = decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES));
  decipher.final(); // checks the seal; of this mode it has no bytes of its own
  return plain;
}
