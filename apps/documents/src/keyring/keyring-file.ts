import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MAGIC = Buffer.from('JKR1');
const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const SCRYPT = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };
const FILE = 'keyring.bin';

/** What the encrypted file holds. */
export interface KeyringContent {
  test: boolean;
  /** PEM, authority first */
  authorities: string[];
  /** the authority's own key, needed to certify the next signer */
  authorityKey: string;
  signers: { certificate: string; privateKey: string; signerId: string; reference: string }[];
}

function encrypt(content: KeyringContent, passphrase: string): Buffer {
  const [salt, iv] = [randomBytes(SALT_BYTES), randomBytes(IV_BYTES)];
  const cipher = createCipheriv('aes-256-gcm', scryptSync(passphrase, salt, 32, SCRYPT), iv).setAAD(MAGIC);
  const body = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
  return Buffer.concat([MAGIC, salt, iv, cipher.getAuthTag(), body]);
}

function decrypt(file: Buffer, passphrase: string): KeyringContent {
  if (!file.subarray(0, MAGIC.length).equals(MAGIC)) throw new Error('The keyring file is not a keyring.');
  let offset = MAGIC.length;
  const take = (length: number): Buffer => file.subarray(offset, (offset += length));
  const [salt, iv, tag] = [take(SALT_BYTES), take(IV_BYTES), take(TAG_BYTES)];
  const decipher = createDecipheriv('aes-256-gcm', scryptSync(passphrase, salt, 32, SCRYPT), iv).setAAD(MAGIC);
  decipher.setAuthTag(tag);
  try {
    const text = Buffer.concat([decipher.update(file.subarray(offset)), decipher.final()]).toString('utf8');
    return JSON.parse(text) as KeyringContent;
  } catch {
    throw new Error('KEYRING_SECRET does not open the keyring.');
  }
}

/**
 * The keyring of a folder, or `null` when there is none yet.
 * @throws Error when the passphrase is wrong or the file was altered
 */
export function readKeyring(folder: string, passphrase: string): KeyringContent | null {
  let file: Buffer;
  try {
    file = readFileSync(join(folder, FILE));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return decrypt(file, passphrase);
}

/** Writes the first keyring of a folder. Two processes at once: the first one's stays, and both use it. */
export function createKeyring(folder: string, passphrase: string, content: KeyringContent): KeyringContent {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `${FILE}.${randomBytes(6).toString('hex')}`);
  writeFileSync(draft, encrypt(content, passphrase), { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, join(folder, FILE)); // unlike a rename, this never replaces a keyring that exists
    return content;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readKeyring(folder, passphrase) as KeyringContent;
  } finally {
    unlinkSync(draft);
  }
}
