import { hashRaw } from '@node-rs/argon2';
import type { Algorithm } from '@node-rs/argon2';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import {
  mkdirSync,
  linkSync,
  openSync,
  fsyncSync,
  closeSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import type { KeyringContent } from './keyring-content';

const MAGIC = Buffer.from('JKR2');
const FIRST_FORMAT = Buffer.from('JKR1');
const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** 64 MiB, three passes: the second recommendation of RFC 9106 §4, one lane. */
const ARGON2ID = {
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 2 ** 16,
  timeCost: 3,
  parallelism: 1,
  outputLen: 32,
} as const;
export const KEYRING_FILE = 'keyring.bin';

/** The secret: one part for a service, one of each person for an authority. The order of the parts counts. */
export type KeyringSecret = readonly string[];

/** Lengths stand before the parts, so that no two lists of parts give the same password. */
function passwordOf(secret: KeyringSecret): Buffer {
  const parts = secret.map((part) => Buffer.from(part, 'utf8'));
  return Buffer.concat(parts.flatMap((part) => [Buffer.from(`${part.length}:`), part]));
}

const wrappingKey = (secret: KeyringSecret, salt: Buffer): Promise<Buffer> =>
  hashRaw(passwordOf(secret), { ...ARGON2ID, salt });

async function encrypt(content: KeyringContent, secret: KeyringSecret): Promise<Buffer> {
  const [salt, iv] = [randomBytes(SALT_BYTES), randomBytes(IV_BYTES)];
  const cipher = createCipheriv('aes-256-gcm', await wrappingKey(secret, salt), iv).setAAD(MAGIC);
  const body = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
  return Buffer.concat([MAGIC, salt, iv, cipher.getAuthTag(), body]);
}

async function decrypt(file: Buffer, secret: KeyringSecret): Promise<KeyringContent> {
  const magic = file.subarray(0, MAGIC.length);
  if (magic.equals(FIRST_FORMAT)) throw new Error('The keyring is of the first format, which held only TEST keys.');
  if (!magic.equals(MAGIC)) throw new Error('The keyring file is not a keyring.');
  let offset = MAGIC.length;
  const take = (length: number): Buffer => file.subarray(offset, (offset += length));
  const [salt, iv, tag] = [take(SALT_BYTES), take(IV_BYTES), take(TAG_BYTES)];
  const decipher = createDecipheriv('aes-256-gcm', await wrappingKey(secret, salt), iv).setAAD(MAGIC);
  decipher.setAuthTag(tag);
  try {
    const text = Buffer.concat([decipher.update(file.subarray(offset)), decipher.final()]).toString('utf8');
    return JSON.parse(text) as KeyringContent;
  } catch {
    throw new Error('The secret does not open the keyring (of a service: KEYRING_SECRET_FILE).');
  }
}

/** The encrypted bytes of a folder's keyring; `null` when there is none. */
function bytesOf(folder: string): Buffer | null {
  try {
    return readFileSync(join(folder, KEYRING_FILE));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * The keyring of a folder, or `null` when there is none yet.
 * @throws Error when the secret is wrong or the file was altered
 */
export async function readKeyring(folder: string, secret: KeyringSecret): Promise<KeyringContent | null> {
  const file = bytesOf(folder);
  return file && decrypt(file, secret);
}

/**
 * Renames a keyring of the first format, which never held anything but TEST keys; the next start makes a new one.
 * For development only: what the old keys sealed is verified no more.
 */
export function setAsideFirstFormat(folder: string): void {
  if (bytesOf(folder)?.subarray(0, FIRST_FORMAT.length).equals(FIRST_FORMAT) !== true) return;
  renameSync(join(folder, KEYRING_FILE), join(folder, `first-format-${KEYRING_FILE}`));
}

async function writeDraft(folder: string, secret: KeyringSecret, content: KeyringContent): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `${KEYRING_FILE}.${randomBytes(6).toString('hex')}`);
  writeFileSync(draft, await encrypt(content, secret), { mode: 0o600, flag: 'wx', flush: true });
  return draft;
}

/** Without it, a power cut may lose the name although the bytes are safe. */
function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Writes the first keyring of a folder. Two processes at once: the first one's stays, and both use it. */
export async function createKeyring(
  folder: string,
  secret: KeyringSecret,
  content: KeyringContent,
): Promise<KeyringContent> {
  const draft = await writeDraft(folder, secret, content);
  try {
    linkSync(draft, join(folder, KEYRING_FILE)); // unlike a rename, this never replaces a keyring that exists
    syncFolder(folder);
    return content;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await readKeyring(folder, secret)) as KeyringContent;
  } finally {
    unlinkSync(draft);
  }
}

/** What `changeKeyring` wrote is on disk, or nothing is: a reader sees the keyring before or after, never in between. */
export async function changeKeyring<T>(
  folder: string,
  secret: KeyringSecret,
  change: (content: KeyringContent) => Promise<T>,
): Promise<T> {
  const lock = join(folder, `${KEYRING_FILE}.lock`);
  takeLock(lock);
  try {
    const content = await readKeyring(folder, secret);
    if (!content) throw new Error(`There is no keyring in ${folder}.`);
    const result = await change(content);
    renameSync(await writeDraft(folder, secret, content), join(folder, KEYRING_FILE));
    syncFolder(folder);
    return result;
  } finally {
    unlinkSync(lock);
  }
}

function takeLock(lock: string): void {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`Somebody changes the keyring, or died doing so: ${lock}. Remove it when nobody does.`);
  }
}
