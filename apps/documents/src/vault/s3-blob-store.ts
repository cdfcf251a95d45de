import { createHash } from 'node:crypto';

import { AwsClient } from 'aws4fetch';
import { DomainError } from '@jatigi/kernel';

import { BlobMissing, expectBlobKey } from './blob-store';
import type { StoreFolder, BlobStore, StoredBlob } from './blob-store';

export interface S3Place {
  /** Address of the server; the bucket is the first part of the path. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Blobs in one answer to a listing; the server gives 1,000 at most. */
  pageSize?: number;
}

const PATIENCE_MS = 10_000;
const RETRIES = 2;

interface Question {
  body?: Buffer;
  query?: Record<string, string>;
}

/** Objects of one bucket of a server that speaks S3: four of its requests, signed by aws4fetch. */
export class S3BlobStore implements BlobStore {
  private readonly client: AwsClient;
  private readonly bucket: string;
  private readonly pageSize: number;

  constructor(place: S3Place) {
    const { accessKeyId, secretAccessKey, region } = place;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES });
    this.bucket = `${place.endpoint.replace(/\/$/, '')}/${place.bucket}`;
    this.pageSize = place.pageSize ?? 1_000;
  }

  async put(folder: StoreFolder, key: string, bytes: Buffer): Promise<void> {
    await expectDone(await this.ask('PUT', pathOf(folder, key), { body: bytes }));
  }

  async get(folder: StoreFolder, key: string): Promise<Buffer> {
    const answer = await this.ask('GET', pathOf(folder, key));
    if (answer.status === 404 && /<Code>NoSuchKey</.test(await answer.clone().text()))
      throw new BlobMissing(folder, key);
    return Buffer.from(await (await expectDone(answer)).arrayBuffer().catch(away));
  }

  async remove(folder: StoreFolder, key: string): Promise<void> {
    await expectDone(await this.ask('DELETE', pathOf(folder, key)));
  }

  async *list(folder: StoreFolder): AsyncIterable<StoredBlob> {
    let next: string | undefined;
    do {
      const page: string = await this.page(folder, next);
      yield* blobsOf(page);
      next = partOf(page, 'NextContinuationToken');
    } while (next !== undefined);
  }

  private async page(folder: StoreFolder, token: string | undefined): Promise<string> {
    const query = {
      'list-type': '2',
      prefix: `${folder}/`,
      'max-keys': String(this.pageSize),
      ...(token !== undefined && { 'continuation-token': token }),
    };
    return (await expectDone(await this.ask('GET', '', { query }))).text().catch(away);
  }

  private ask(method: string, path: string, { body, query }: Question = {}): Promise<Response> {
    const url = `${this.bucket}${path}${query ? `?${new URLSearchParams(query).toString()}` : ''}`;
    // The digest is signed: bytes that change on the way are refused by the server.
    const headers = {
      'x-amz-content-sha256': createHash('sha256')
        .update(body ?? '')
        .digest('hex'),
    };
    const bytes = body && { body: new Uint8Array(body) };
    const signal = AbortSignal.timeout(PATIENCE_MS);
    return this.client.fetch(url, { method, headers, signal, ...bytes }).catch(away);
  }
}

function pathOf(folder: StoreFolder, key: string): string {
  expectBlobKey(key);
  return `/${folder}/${key}`;
}

/** @throws DomainError 503 `storage-unavailable` when the server fails; Error when it refuses, which is a fault of ours */
async function expectDone(answer: Response): Promise<Response> {
  if (answer.ok) return answer;
  const said = `The object store answered ${answer.status} ${partOf(await answer.text(), 'Code') ?? ''}`;
  if (answer.status >= 500 || answer.status === 429) away(new Error(said));
  throw new Error(said);
}

function away(cause: unknown): never {
  const problem = new DomainError({
    code: 'storage-unavailable',
    kind: 'unavailable',
    detail: 'Le coffre des fichiers ne répond pas. / The store of the files does not answer.',
    extra: { retryAfter: 10 },
  });
  throw Object.assign(problem, { cause });
}

/** The text of an element without children. Names here are UUIDs, dates and tokens: nothing but `&` is ever escaped. */
function partOf(xml: string, element: string): string | undefined {
  return new RegExp(`<${element}>([^<]+)</${element}>`).exec(xml)?.[1]?.replaceAll('&amp;', '&');
}

function* blobsOf(page: string): Generator<StoredBlob> {
  for (const [object] of page.matchAll(/<Contents>[\s\S]*?<\/Contents>/g)) {
    const key = partOf(object, 'Key')?.split('/')[1];
    if (key) yield { key, modified: new Date(partOf(object, 'LastModified') ?? '') };
  }
}
