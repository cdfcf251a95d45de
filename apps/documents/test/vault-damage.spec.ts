import 'reflect-metadata';

import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { BLOB_STORE, BlobUnreadable } from '../src/vault/blob-store';
import type { BlobStore } from '../src/vault/blob-store';
import { Scrub } from '../src/vault/scrub';
import { startDocuments, uploadPhoto, visas } from './fixture';
import type { DocumentsFixture } from './fixture';

let fixture: DocumentsFixture;
beforeAll(async () => {
  fixture = await startDocuments();
});
afterAll(() => fixture.stop());
afterEach(() => fixture.service.sql('with all_uploads as (delete from upload) delete from stored_blob'));

interface BlobRow {
  key: string;
  damage: string | null;
  damaged_at: Date | null;
  checked_at: Date | null;
  sealed_sha256: string;
}

const scrub = (most?: number) => fixture.service.running.app.get(Scrub).scrub(most);
const rows = () => fixture.service.sql<BlobRow>('select * from stored_blob order by stored_at');
const read = (id: string) => fixture.service.request('GET', `/internal/uploads/${id}`, { as: visas });
const gauge = async (): Promise<string | undefined> =>
  /^jatigi_vault_damaged_blobs (\d+)/m.exec(await (await fetch(`${fixture.service.url}/metrics`)).text())?.[1];

/** An upload, and the file that holds it. */
async function stored(): Promise<{ id: string; file: string }> {
  const id = await uploadPhoto(fixture.service);
  const [row] = await fixture.service.sql<{ blob_key: string }>('select blob_key from upload where id = $1', [id]);
  const root = fixture.settings['BLOB_DIR'] ?? '';
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return { id, file: join(root, names.find((name) => name.endsWith(row?.blob_key ?? '?')) ?? '') };
}

/** What a lost block of a disk looks like: 512 zeros in the middle. */
function loseABlock(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0, 1_024, 1_536);
  writeFileSync(file, bytes);
}

const damaged = { status: 410, body: { code: 'file-damaged' } };

it('a lost block is noticed by who reads the file, told, and written down', async () => {
  const [hurt, whole] = [await stored(), await stored()];
  loseABlock(hurt.file);
  expect(await read(hurt.id)).toMatchObject(damaged);
  expect(await read(whole.id)).toMatchObject({ status: 200 });
  expect((await rows()).map(({ damage }) => damage)).toEqual(['altered', null]);
  expect(await gauge()).toBe('1');
});

it('one bit, a missing end and a missing file are noticed', async () => {
  const [bit, end, all] = [await stored(), await stored(), await stored()];
  const bytes = readFileSync(bit.file);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(bit.file, bytes);
  writeFileSync(end.file, readFileSync(end.file).subarray(0, -1));
  rmSync(all.file);
  for (const { id } of [bit, end, all]) expect(await read(id)).toMatchObject(damaged);
  expect((await rows()).map(({ damage }) => damage)).toEqual(['altered', 'altered', 'missing']);
});

it('a file that is older than its digest is guarded by its seal', async () => {
  const { id, file } = await stored();
  await fixture.service.sql('update stored_blob set sealed_sha256 = null');
  loseABlock(file);
  expect(await read(id)).toMatchObject(damaged);
});

it('the scrub finds what nobody reads, a few at a time, the longest unread first', async () => {
  const files = [await stored(), await stored(), await stored()];
  loseABlock(files[2]?.file ?? '');
  expect(await scrub(2)).toEqual({ read: 2, damaged: 0 });
  expect(await gauge()).toBe('0');
  expect(await scrub(2)).toEqual({ read: 2, damaged: 1 });
  expect(await gauge()).toBe('1');
  const [first, second, third] = await rows();
  expect(third).toMatchObject({ damage: 'altered', damaged_at: expect.any(Date) });
  expect(first?.checked_at?.getTime()).toBeGreaterThan(second?.checked_at?.getTime() ?? Infinity);
});

it('what came back from a backup is whole again at the next scrub', async () => {
  const { id, file } = await stored();
  renameSync(file, `${file}.aside`);
  expect(await scrub()).toEqual({ read: 1, damaged: 1 });
  const [before] = await rows();
  expect(await scrub()).toEqual({ read: 1, damaged: 1 });
  expect((await rows())[0]?.damaged_at).toEqual(before?.damaged_at); // since when, not when last seen
  renameSync(`${file}.aside`, file);
  expect(await scrub()).toEqual({ read: 1, damaged: 0 });
  expect(await rows()).toMatchObject([{ damage: null, damaged_at: null }]);
  expect(await gauge()).toBe('0');
  expect(await read(id)).toMatchObject({ status: 200 });
});

it('a disk that says it cannot read is damage, a store that is away is none', async () => {
  await stored();
  const blobs = fixture.service.running.app.get<BlobStore>(BLOB_STORE);
  const get = jest.spyOn(blobs, 'get');
  get.mockRejectedValueOnce(new BlobUnreadable('uploads', 'a key', { cause: new Error('EIO') }));
  expect(await scrub()).toEqual({ read: 1, damaged: 1 });
  expect(await rows()).toMatchObject([{ damage: 'unreadable' }]);
  expect(await scrub()).toEqual({ read: 1, damaged: 0 });
  get.mockRejectedValueOnce(new Error('connect ECONNREFUSED'));
  await expect(scrub()).rejects.toThrow('ECONNREFUSED');
  expect(await rows()).toMatchObject([{ damage: null }]);
});

it('the digest of an older file is written down when it is first seen', async () => {
  await stored();
  const [before] = await rows();
  await fixture.service.sql('update stored_blob set sealed_sha256 = null');
  await scrub();
  expect((await rows())[0]?.sealed_sha256).toBe(before?.sealed_sha256);
});
