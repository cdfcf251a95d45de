import 'reflect-metadata';

import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { uuidv7 } from '@jatigi/kernel';
import { buildSync } from 'esbuild';

import { BlobMissing } from '../src/vault/blob-store';
import type { BlobFolder, BlobStore } from '../src/vault/blob-store';
import { FileBlobStore } from '../src/vault/file-blob-store';
import { openBlobStore } from '../src/vault/open-blob-store';
import { S3BlobStore } from '../src/vault/s3-blob-store';
import { freePort } from './clamd';
import { startDocuments, uploadPhoto, visas } from './fixture';
import { installedProgram } from './installed-program';
import { s3Program, startS3 } from './s3-server';
import type { RunningS3 } from './s3-server';

const newFolder = () => mkdtempSync(join(tmpdir(), 'blobs-'));
const hasStrace = installedProgram('strace') !== undefined;
const program = s3Program();
if (!program) console.warn('versitygw is not installed: the S3 driver is not tried here');

async function keysIn(store: BlobStore, folder: BlobFolder): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list(folder)) keys.push(key);
  return keys.sort();
}

/** The one suite that both drivers pass. */
function keepsBlobs(open: () => BlobStore): void {
  let store: BlobStore;
  beforeEach(() => {
    store = open();
  });

  it.each([0, 1, 70_000, 10 * 2 ** 20])('gives back %d bytes as they were put', async (size) => {
    const [key, bytes] = [uuidv7(), randomBytes(size)];
    await store.put('uploads', key, bytes);
    expect((await store.get('uploads', key)).equals(bytes)).toBe(true);
    await expect(store.get('documents', key)).rejects.toThrow(BlobMissing);
  });

  it('the later of two is the one that is kept', async () => {
    const key = uuidv7();
    await store.put('documents', key, Buffer.from('earlier and longer'));
    await store.put('documents', key, Buffer.from('later'));
    expect((await store.get('documents', key)).toString()).toBe('later');
  });

  it('says of nothing that it is missing, and removes it without a word', async () => {
    const key = uuidv7();
    await expect(store.get('uploads', key)).rejects.toThrow(BlobMissing);
    await store.put('uploads', key, Buffer.from('soon gone'));
    await store.remove('uploads', key);
    await store.remove('uploads', key);
    await expect(store.get('uploads', key)).rejects.toThrow(BlobMissing);
  });

  it('lists what lies in a folder, over as many pages as it takes, and since when', async () => {
    const keys = Array.from({ length: 25 }, () => uuidv7()).sort();
    await Promise.all(keys.map((key) => store.put('documents', key, randomBytes(100))));
    await store.put('uploads', uuidv7(), randomBytes(100));
    expect((await keysIn(store, 'documents')).filter((key) => keys.includes(key))).toEqual(keys);
    for await (const { modified } of store.list('documents'))
      expect(Math.abs(Date.now() - modified.getTime())).toBeLessThan(120_000);
  });

  it('keeps fifty at once apart', async () => {
    const blobs = Array.from({ length: 50 }, () => ({ key: uuidv7(), bytes: randomBytes(5_000) }));
    await Promise.all(blobs.map(({ key, bytes }) => store.put('uploads', key, bytes)));
    const read = await Promise.all(blobs.map(({ key }) => store.get('uploads', key)));
    expect(read.every((bytes, at) => blobs[at]?.bytes.equals(bytes))).toBe(true);
  });

  it('takes no key that is not a UUID', async () => {
    for (const key of ['', '..', '../../etc/passwd', `${uuidv7()}/..`, uuidv7().toUpperCase(), '-'.repeat(36)]) {
      await expect(store.put('uploads', key, Buffer.from('x'))).rejects.toThrow('UUID');
      await expect(async () => store.get('uploads', key)).rejects.toThrow('UUID');
    }
  });
}

describe('blobs as files', () => {
  let folder: string;
  beforeAll(() => {
    folder = newFolder();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  keepsBlobs(() => new FileBlobStore(folder));

  it('a process that dies while it writes leaves a draft, which is listed and can be removed', async () => {
    const [store, key] = [new FileBlobStore(folder), uuidv7()];
    await store.put('uploads', key, Buffer.from('whole'));
    const [path = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(key));
    const draft = `${key}.0a1b2c3d.draft`;
    writeFileSync(join(folder, dirname(path), draft), 'ha');
    expect((await store.get('uploads', key)).toString()).toBe('whole');
    expect(await keysIn(store, 'uploads')).toContain(draft);
    await store.remove('uploads', draft);
    expect(await keysIn(store, 'uploads')).not.toContain(draft);
  });

  (hasStrace ? it : it.skip)('strace: bytes reach the disk before the name, and the name before the answer', () => {
    const [out, at] = [newFolder(), newFolder()];
    const [trace, root] = [join(out, 'trace'), join(at, 'blobs')];
    const file = join(out, 'file-blob-store.js');
    const entryPoints = [join(__dirname, '../src/vault/file-blob-store.ts')];
    buildSync({ entryPoints, outfile: file, bundle: true, platform: 'node', format: 'cjs' });
    const key = uuidv7();
    const code = `const { FileBlobStore } = require(${JSON.stringify(file)});
      new FileBlobStore(${JSON.stringify(root)}).put('uploads', '${key}', Buffer.from('x'.repeat(100)));`;
    const watched = 'openat,rename,renameat,renameat2,fsync,mkdir,mkdirat';
    execFileSync('strace', [
      '-f',
      '-y',
      '-s',
      '300',
      '-e',
      `trace=${watched}`,
      '-o',
      trace,
      process.execPath,
      '-e',
      code,
    ]);
    const lines = readFileSync(trace, 'utf8').split('\n');
    const folderOf = join(root, 'uploads', key.slice(34));
    const nth = (pattern: RegExp): number => lines.findIndex((line) => pattern.test(line));
    const renamed = nth(new RegExp(`rename.*${key}\\.[0-9a-f]+\\.draft", .*${key}"`));
    const synced = nth(new RegExp(`fsync\\(\\d+<[^>]*${key}\\.[0-9a-f]+\\.draft>`));
    const [first, last] = [folderOf, at].map((one) =>
      lines.findLastIndex((l) => l.includes('fsync(') && l.includes(`<${one}>`)),
    );
    expect(synced).toBeGreaterThan(-1);
    expect(renamed).toBeGreaterThan(synced);
    expect(first).toBeGreaterThan(renamed);
    expect(last).toBeGreaterThan(-1); // the new folder tree has a name too
    for (const one of [out, at]) rmSync(one, { recursive: true });
  });
});

(program ? describe : describe.skip)('blobs in a real S3 server', () => {
  let server: RunningS3;
  beforeAll(async () => {
    server = await startS3(program as string);
  }, 30_000);
  afterAll(() => server.stop());

  keepsBlobs(() => new S3BlobStore({ ...server.place, pageSize: 10 }));

  it('a wrong secret, and a bucket that is not there, are faults and not missing blobs', async () => {
    const wrong = new S3BlobStore({ ...server.place, secretAccessKey: 'not the secret of this server' });
    await expect(wrong.put('uploads', uuidv7(), Buffer.from('x'))).rejects.toThrow('403 SignatureDoesNotMatch');
    const nowhere = new S3BlobStore({ ...server.place, bucket: 'elsewhere' });
    await expect(nowhere.get('uploads', uuidv7())).rejects.toThrow('404 NoSuchBucket');
  });

  it('the whole service keeps its files there', async () => {
    const { endpoint, bucket, accessKeyId, secretAccessKey } = server.place;
    const settings = { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: 'us-east-1' };
    const keys = { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey };
    const fixture = await startDocuments({ settings: { ...settings, ...keys } });
    try {
      const path = `/internal/uploads/${await uploadPhoto(fixture.service)}`;
      expect(await fixture.service.request('GET', path, { as: visas })).toMatchObject({ status: 200 });
      expect(existsSync(fixture.settings['BLOB_DIR'] ?? '')).toBe(false);
      expect(await (await fetch(`${fixture.service.url}/health/ready`)).json()).toMatchObject({
        parts: { vault: { ok: true } },
      });
    } finally {
      await fixture.stop();
    }
  });
});

describe('which driver', () => {
  const settings = {
    BLOB_DIR: '/nowhere',
    S3_ENDPOINT: undefined,
    S3_BUCKET: 'vault',
    S3_REGION: 'us-east-1',
    S3_ACCESS_KEY_ID: 'an id',
    S3_SECRET_ACCESS_KEY: 'a secret',
  };

  it('files unless an S3 server is named, which needs its key', () => {
    const S3_ENDPOINT = 'http://127.0.0.1:1';
    expect(openBlobStore(settings)).toBeInstanceOf(FileBlobStore);
    expect(openBlobStore({ ...settings, S3_ENDPOINT })).toBeInstanceOf(S3BlobStore);
    expect(() => openBlobStore({ ...settings, S3_ENDPOINT, S3_SECRET_ACCESS_KEY: undefined })).toThrow('needs');
  });

  it('an S3 server that is away is said so, and is no missing blob', async () => {
    const store = openBlobStore({ ...settings, S3_ENDPOINT: `http://127.0.0.1:${await freePort()}` });
    const away = { code: 'storage-unavailable', kind: 'unavailable' };
    await expect(store.get('uploads', uuidv7())).rejects.toMatchObject(away);
    await expect(store.put('uploads', uuidv7(), Buffer.from('x'))).rejects.toMatchObject(away);
  });
});
