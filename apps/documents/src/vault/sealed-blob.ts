import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts bytes under a new key of their own (AES-256-GCM); `context` binds them to their place. */
export function sealBlob(plain: Buffer, context: string): { dataKey: Buffer; sealed: Buffer } {
  const dataKey = randomBytes(32);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', dataKey, iv).setAAD(Buffer.from(context));
  const body = [cipher.update(plain), cipher.final()]; // put together once: a file is 10 MB
  return { dataKey, sealed: Buffer.concat([iv, cipher.getAuthTag(), ...body]) };
}

/** @throws Error when one byte, the key or the context differs */
export function openBlob(dataKey: Buffer, sealed: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', dataKey, sealed.subarray(0, IV_BYTES));
  decipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}
