import 'reflect-metadata';

import { createDecipheriv, hkdfSync } from 'node:crypto';
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

import { serviceActor, uuidv7 } from '@jatigi/kernel';
import { MasterKey } from '@jatigi/platform-keys';

import { BLOB_STORE } from '../src/vault/blob-store';
import type { BlobStore } from '../src/vault/blob-store';
import { OrphanSweep } from '../src/vault/orphan-sweep';
import { sealBlob } from '../src/vault/sealed-blob';
import { startDocuments, visas } from './fixture';
import type { DocumentsFixture } from './fixture';
import { photo } from './sample-data';

let fixture: DocumentsFixture;
beforeAll(async () => {
  fixture = await startDocuments();
});
afterAll(() => fixture.stop());

const subject = `visa-application/${uuidv7()}/photo`;

async function store(person?: string): Promise<string> {
  const headers = { 'content-type': 'image/jpeg', subject, ...(person !== undefined && { person }) };
  const answer = await fixture.service.request('PUT', '/internal/uploads', { as: visas, body: await photo(), headers });
  expect(answer).toMatchObject({ status: 200 });
  return (answer.body as { uploadId: string }).uploadId;
}
const read = (id: string) => fixture.service.request('GET', `/internal/uploads/${id}`, { as: visas });

/** AES-256-GCM as it lies anywhere here: 12 bytes IV, 16 bytes tag, the rest. */
function opened(key: Buffer, sealed: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}

function pathOf(key: string): string {
  const root = fixture.settings['BLOB_DIR'] ?? '';
  const name = readdirSync(root, { recursive: true, encoding: 'utf8' }).find((file) => file.endsWith(key)) ?? '';
  return join(root, name);
}
const fileOf = (key: string): Buffer => readFileSync(pathOf(key));

it('the master key opens the person’s key, that one the key of the file, and that one the file', async () => {
  const person = uuidv7();
  const id = await store(person);
  const [row] = await fixture.service.sql<{ blob_key: string; wrapped_key: Buffer; wrapped: Buffer; sha: string }>(
    `select u.blob_key, u.wrapped_key, k.wrapped from upload u join field_key k on k.person_id = u.key_person_id
     where u.id = $1 and u.key_person_id = $2`,
    [id, person],
  );
  if (!row) throw new Error('no row');
  const master = Buffer.from(fixture.settings['MASTER_KEY'] ?? '', 'base64');
  const wrapping = Buffer.from(hkdfSync('sha256', master, 'jatigi', 'field-key', 32));
  const personKey = opened(wrapping, row.wrapped, person);
  const fileKey = Buffer.from(opened(personKey, row.wrapped_key, person).toString(), 'base64');
  expect(opened(fileKey, fileOf(row.blob_key), row.blob_key).equals((await read(id)).body as Buffer)).toBe(true);
});

it('files of one person share her key, and no two files share theirs', async () => {
  const person = uuidv7();
  await Promise.all([store(person), store(person), store()]);
  const keys = await fixture.service.sql('select 1 from field_key where person_id = $1', [person]);
  expect(keys).toHaveLength(1);
  const wraps = await fixture.service.sql<{ wrapped_key: Buffer }>('select wrapped_key from upload');
  expect(new Set(wraps.map(({ wrapped_key: wrapped }) => wrapped.toString('hex'))).size).toBe(wraps.length);
});

it('erasing the key of a person erases her uploads and nobody else’s', async () => {
  const [hers, his] = [uuidv7(), uuidv7()];
  const [erased, kept] = [await store(hers), await store(his)];
  await fixture.service.sql('delete from field_key where person_id = $1', [hers]);
  expect((await read(erased)).status).toBe(500);
  expect((await read(kept)).status).toBe(200);
});

it('an upload about nobody has a key of its own, which is swept with it', async () => {
  const id = await store();
  const keys = () => fixture.service.sql('select 1 from field_key where person_id = $1', [id]);
  expect(await keys()).toHaveLength(1);
  await fixture.service.sql(`update upload set created_at = now() - interval '25 hours' where id = $1`, [id]);
  await fixture.service.running.app.get(OrphanSweep).sweep();
  expect(await keys()).toEqual([]);
  expect((await read(id)).status).toBe(404);
});

it('an upload from before persons were named still opens', async () => {
  const [id, plain] = [await store(), await photo()];
  const [row] = await fixture.service.sql<{ blob_key: string }>('select blob_key from upload where id = $1', [id]);
  const { dataKey, sealed } = sealBlob(plain, row?.blob_key ?? '');
  const wrapped = new MasterKey(fixture.settings['MASTER_KEY'] ?? '').seal('upload-key', id, dataKey);
  await fixture.service.running.app.get<BlobStore>(BLOB_STORE).put('uploads', row?.blob_key ?? '', sealed);
  await fixture.service.sql('update upload set key_person_id = null, wrapped_key = $2 where id = $1', [id, wrapped]);
  await fixture.service.sql('update stored_blob set sealed_sha256 = null where key = $1', [row?.blob_key]);
  expect(((await read(id)).body as Buffer).equals(plain)).toBe(true);
});

it('who is named is a person’s id', async () => {
  const headers = { 'content-type': 'image/jpeg', subject, person: 'Awa' };
  const answer = await fixture.service.request('PUT', '/internal/uploads', {
    as: serviceActor('identity'),
    body: await photo(),
    headers,
  });
  expect(answer).toMatchObject({ status: 400, body: { code: 'upload-person-invalid' } });
});

it('what an owner has erased is forgotten: at once for readers, and with the next sweep on the disk', async () => {
  const id = await store();
  const [row] = await fixture.service.sql<{ key: string }>('select blob_key as key from upload where id = $1', [id]);
  const forget = () => fixture.service.request('POST', `/internal/uploads/${id}/forget`, { as: visas });
  expect([(await forget()).status, (await forget()).status, (await read(id)).status]).toEqual([204, 204, 404]);
  expect(await fixture.service.sql('select 1 from field_key where person_id = $1', [id])).toEqual([]);
  const anHourAgo = new Date(Date.now() - 3_700_000);
  utimesSync(pathOf(row?.key ?? ''), anHourAgo, anHourAgo);
  await fixture.service.running.app.get(OrphanSweep).sweep();
  expect(() => fileOf(row?.key ?? '')).toThrow();
  const stranger = await fixture.service.request('POST', `/internal/uploads/${id}/forget`, {
    as: serviceActor('notifications'),
  });
  expect(stranger.status).toBe(403);
});
