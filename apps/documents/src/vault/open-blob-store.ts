import type { BlobStore } from './blob-store';
import { FileBlobStore } from './file-blob-store';
import { S3BlobStore } from './s3-blob-store';

export interface BlobSettings {
  readonly BLOB_DIR: string;
  readonly S3_ENDPOINT: string | undefined;
  readonly S3_BUCKET: string;
  readonly S3_REGION: string;
  readonly S3_ACCESS_KEY_ID: string | undefined;
  readonly S3_SECRET_ACCESS_KEY: string | undefined;
}

/** @throws Error when S3 is wanted without a key */
export function openBlobStore(config: BlobSettings): BlobStore {
  const { S3_ENDPOINT: endpoint, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = config;
  if (endpoint === undefined) return new FileBlobStore(config.BLOB_DIR);
  if (!accessKeyId || !secretAccessKey) throw new Error('S3_ENDPOINT needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.');
  return new S3BlobStore({
    endpoint,
    bucket: config.S3_BUCKET,
    region: config.S3_REGION,
    accessKeyId,
    secretAccessKey,
  });
}
