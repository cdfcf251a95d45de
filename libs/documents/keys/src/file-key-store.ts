import { createPrivateKey, createPublicKey, generateKeyPair, randomBytes, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

import { KeyMissing } from './key-store';
import type { KeyStore, NewKey } from './key-store';

const newPair = promisify(generateKeyPair);

/** Private keys of the keyring file: what it changes in `keys` (PKCS#8 PEM by key id) is saved with the file. */
export class FileKeyStore implements KeyStore {
  private readonly opened = new Map<string, KeyObject>();

  constructor(private readonly keys: Record<string, string>) {}

  async generate(): Promise<NewKey> {
    const { privateKey, publicKey } = await newPair('ec', { namedCurve: 'P-256' });
    const keyId = randomBytes(8).toString('hex');
    this.keys[keyId] = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    return { keyId, publicKey: publicKey.export({ type: 'spki', format: 'der' }) };
  }

  async sign(keyId: string, message: Uint8Array): Promise<Uint8Array> {
    return sign('sha256', message, { key: this.open(keyId), dsaEncoding: 'ieee-p1363' });
  }

  async publicKey(keyId: string): Promise<Buffer> {
    return createPublicKey(this.open(keyId)).export({ type: 'spki', format: 'der' });
  }

  async destroy(keyId: string): Promise<void> {
    delete this.keys[keyId];
    this.opened.delete(keyId);
  }

  close(): void {
    this.opened.clear();
  }

  private open(keyId: string): KeyObject {
    const known = this.opened.get(keyId);
    if (known) return known;
    const pem = this.keys[keyId];
    if (pem === undefined) throw new KeyMissing(keyId);
    const key = createPrivateKey(pem);
    this.opened.set(keyId, key);
    return key;
  }
}
