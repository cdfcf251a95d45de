import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM: 12 bytes IV, 16 bytes tag, then the cipher text. `context` is authenticated, not stored. */
export function encryptWith(key: Buffer, plain: Buffer, context: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** @throws when the bytes, the key or the context are not the ones used to encrypt */
export function decryptWith(key: Buffer, sealed: Buffer, context: string): Buffer {
  const iv = sealed.subarray(0, IV_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, iv)
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}

/** The key of a service that wraps other keys. Each use has a key of its own, derived by HKDF (RFC 5869). */
export class MasterKey {
  private readonly derived = new Map<string, Buffer>();

  /** @param base64 32 bytes, base64 */
  constructor(private readonly base64: string) {
    if (Buffer.from(base64, 'base64').length !== 32) throw new Error('MASTER_KEY must be 32 bytes in base64.');
  }

  /** @param context whom or what it belongs to; opening under another context fails */
  seal(use: string, context: string, plain: Buffer): Buffer {
    return encryptWith(this.keyFor(use), plain, context);
  }

  open(use: string, context: string, sealed: Buffer): Buffer {
    return decryptWith(this.keyFor(use), sealed, context);
  }

  /** Keyed digest for exact look-up of an encrypted identifier: never reversible without the key. */
  digest(use: string, value: string): Buffer {
    return createHmac('sha256', this.keyFor(`index:${use}`))
      .update(value)
      .digest();
  }

  private keyFor(use: string): Buffer {
    const known = this.derived.get(use);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', Buffer.from(this.base64, 'base64'), 'jatigi', use, 32));
    this.derived.set(use, key);
    return key;
  }
}
