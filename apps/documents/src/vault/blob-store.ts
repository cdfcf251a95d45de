import { randomBytes } from 'node:crypto';
import { mkdir, open, opendir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export type BlobFolder = 'uploads' | 'documents';

export interface StoredBlob {
  readonly key: string;
  readonly modified: Date;
}

/** Where encrypted bytes lie. Keys are UUIDs; the store never sees clear bytes. */
export interface BlobStore {
  put(folder: BlobFolder, key: string, bytes: Buffer): Promise<void>;
  /** @throws Error when there is nothing under the key */
  get(folder: BlobFolder, key: string): Promise<Buffer>;
  remove(folder: BlobFolder, key: string): Promise<void>;
  list(folder: BlobFolder): AsyncIterable<StoredBlob>;
}

export const BLOB_STORE = 'documents:blob-store';

/** Files of one folder tree; a blob is there whole or not at all, even when the machine stops. */
export class FileBlobStore implements BlobStore {
  constructor(private readonly root: string) {}

  async put(folder: BlobFolder, key: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(folder, key);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const draft = `${path}.${randomBytes(4).toString('hex')}.draft`;
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  }

  get(folder: BlobFolder, key: string): Promise<Buffer> {
    return readFile(this.pathOf(folder, key));
  }

  async remove(folder: BlobFolder, key: string): Promise<void> {
    await rm(this.pathOf(folder, key), { force: true });
  }

  async *list(folder: BlobFolder): AsyncIterable<StoredBlob> {
    const top = join(this.root, folder);
    await mkdir(top, { recursive: true, mode: 0o700 });
    for await (const entry of await opendir(top, { recursive: true })) {
      if (!entry.isFile()) continue;
      const { mtime } = await stat(join(entry.parentPath, entry.name));
      yield { key: entry.name, modified: mtime };
    }
  }

  private pathOf(folder: BlobFolder, key: string): string {
    if (!/^[0-9a-f-]{36}(?:\.[0-9a-f]+\.draft)?$/.test(key)) throw new Error('A blob key is a UUID.');
    return join(this.root, folder, key.slice(34, 36), key); // the end of a UUID v7 is random
  }
}
