import { randomBytes } from 'node:crypto';
import { mkdir, open, opendir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { BlobMissing, BlobUnreadable, expectBlobKey } from './blob-store';
import type { StoreFolder, BlobStore, StoredBlob } from './blob-store';

const DRAFT = /\.[0-9a-f]+\.draft$/;

/** Files of one folder tree; a blob is there whole or not at all, even when the machine stops. */
export class FileBlobStore implements BlobStore {
  constructor(private readonly root: string) {}

  async put(folder: StoreFolder, key: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(folder, key);
    await makeFolder(dirname(path));
    const draft = `${path}.${randomBytes(4).toString('hex')}.draft`;
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    await syncFolder(dirname(path)); // or the new name may be lost with the power
  }

  async get(folder: StoreFolder, key: string): Promise<Buffer> {
    try {
      return await readFile(this.pathOf(folder, key));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') throw new BlobMissing(folder, key);
      if (code === 'EIO') throw new BlobUnreadable(folder, key, { cause: error });
      throw error;
    }
  }

  async remove(folder: StoreFolder, key: string): Promise<void> {
    await rm(this.pathOf(folder, key), { force: true });
  }

  /** Drafts that a process left behind are listed too, under their own names. */
  async *list(folder: StoreFolder): AsyncIterable<StoredBlob> {
    const top = join(this.root, folder);
    await makeFolder(top);
    for await (const entry of await opendir(top, { recursive: true })) {
      if (!entry.isFile()) continue;
      const found = await stat(join(entry.parentPath, entry.name)).catch(() => null); // gone meanwhile
      if (found) yield { key: entry.name, modified: found.mtime };
    }
  }

  private pathOf(folder: StoreFolder, key: string): string {
    const name = key.replace(DRAFT, '');
    expectBlobKey(name);
    return join(this.root, folder, name.slice(34), key); // the end of a UUID v7 is random
  }
}

/** A folder is there after a loss of power only when the one that holds it was written too. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
