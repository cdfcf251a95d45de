import { createHash } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@jatigi/platform-persistence';

import { BLOB_STORE, BlobMissing, BlobUnreadable } from './blob-store';
import type { BlobFolder, BlobStore } from './blob-store';
import { BlobRegister } from './blob-register';
import type { Finding, RegisteredBlob } from './blob-register';
import { giveBack } from './given-back';
import { openBlob, sealBlob } from './sealed-blob';
import { uploadErrors } from './upload-errors';

/** A file that was just encrypted and stored, and that no row names yet. */
export interface SealedFile {
  readonly key: string;
  /** Opens this file alone; the owner of the file wraps it with the data key of the person. */
  readonly dataKey: Buffer;
  /** SHA-256 of the encrypted bytes. */
  readonly digest: string;
}

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Files as blobs: encrypted under a key of their own, registered with their digest, checked whenever they are read. */
@Injectable()
export class SealedFiles {
  constructor(
    @Inject(BLOB_STORE) private readonly blobs: BlobStore,
    private readonly register: BlobRegister,
  ) {}

  /** Before its row, for a row without its file would be a lie; a file without a row is swept. */
  async store(folder: BlobFolder, key: string, plain: Buffer): Promise<SealedFile> {
    const { dataKey, sealed } = sealBlob(plain, key);
    await this.blobs.put(folder, key, sealed);
    const digest = digestOf(sealed);
    giveBack(sealed);
    return { key, dataKey, digest };
  }

  /** In the transaction that writes the row. */
  add(tx: Tx, folder: BlobFolder, { key, digest }: Pick<SealedFile, 'key' | 'digest'>): Promise<void> {
    return this.register.add(tx, { folder, key, digest });
  }

  /** In the transaction that deletes the rows: what nobody names is swept. */
  unregister(tx: Tx, keys: readonly string[]): Promise<void> {
    return this.register.remove(tx, keys);
  }

  remove(folder: BlobFolder, key: string): Promise<void> {
    return this.blobs.remove(folder, key);
  }

  /**
   * Clear bytes.
   * @throws DomainError 410 `file-damaged`, after the alarm; 503 `storage-unavailable`
   */
  async open(tx: Tx, folder: BlobFolder, { key, dataKey }: Pick<SealedFile, 'key' | 'dataKey'>): Promise<Buffer> {
    const blob: RegisteredBlob = { folder, key, digest: await this.register.digestOf(tx, key) };
    const { sealed, ...found } = await this.look(blob);
    const plain = sealed && opened(dataKey, sealed, key);
    if (sealed) giveBack(sealed);
    if (plain) return plain;
    await this.register.note(blob, { by: 'read', damage: found.damage ?? 'altered' });
    throw uploadErrors.damaged();
  }

  /** Reads a blob for the sake of reading it, and writes down how it was found. @throws DomainError 503 */
  async check(blob: RegisteredBlob): Promise<Finding> {
    const { damage, digest } = await this.look(blob);
    const finding: Finding = { by: 'scrub', damage, ...(damage === null && digest !== undefined && { digest }) };
    await this.register.note(blob, finding);
    return finding;
  }

  private async look({
    folder,
    key,
    digest: wanted,
  }: RegisteredBlob): Promise<Omit<Finding, 'by'> & { sealed?: Buffer }> {
    try {
      const sealed = await this.blobs.get(folder, key);
      const digest = digestOf(sealed);
      return wanted !== null && wanted !== digest ? { damage: 'altered', digest } : { damage: null, digest, sealed };
    } catch (error) {
      if (error instanceof BlobMissing) return { damage: 'missing' };
      if (error instanceof BlobUnreadable) return { damage: 'unreadable' };
      throw error;
    }
  }
}

/** The seal is checked too: a blob that is older than its digest in the register has nothing else. */
function opened(dataKey: Buffer, sealed: Buffer, key: string): Buffer | undefined {
  try {
    return openBlob(dataKey, sealed, key);
  } catch {
    return undefined;
  }
}
