export const blobFolders = ['uploads', 'documents'] as const;
/** Where files lie that are kept. */
export type BlobFolder = (typeof blobFolders)[number];

export const storeFolders = [...blobFolders, 'quarantine'] as const;
/** Every folder of the store: parts of files that are still arriving lie in `quarantine`. */
export type StoreFolder = (typeof storeFolders)[number];

export interface StoredBlob {
  readonly key: string;
  readonly modified: Date;
}

/** Where encrypted bytes lie. Keys are UUIDs; the store never sees clear bytes. */
export interface BlobStore {
  /** When it returns, the blob is there whole and survives the loss of power; until then it is not there at all. */
  put(folder: StoreFolder, key: string, bytes: Buffer): Promise<void>;
  /** @throws BlobMissing when there is nothing under the key; BlobUnreadable when the medium fails */
  get(folder: StoreFolder, key: string): Promise<Buffer>;
  /** Nothing under the key is no error. */
  remove(folder: StoreFolder, key: string): Promise<void>;
  list(folder: StoreFolder): AsyncIterable<StoredBlob>;
}

export const BLOB_STORE = 'documents:blob-store';

export class BlobMissing extends Error {
  constructor(folder: StoreFolder, key: string) {
    super(`There is no blob ${key} in ${folder}.`);
    this.name = 'BlobMissing';
  }
}

/** The medium says that it cannot read what it holds. */
export class BlobUnreadable extends Error {
  constructor(folder: StoreFolder, key: string, options: ErrorOptions) {
    super(`The blob ${key} in ${folder} cannot be read.`, options);
    this.name = 'BlobUnreadable';
  }
}

/** @throws Error for a key that is none: it would become part of a path. */
export function expectBlobKey(key: string): void {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key)) throw new Error('A blob key is a UUID.');
}
