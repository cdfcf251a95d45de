import 'reflect-metadata';

import { readFileSync } from 'node:fs';

import { uuidv7 } from '@jatigi/kernel';
import { helped, person } from '@jatigi/platform-testing';
import { Client } from 'pg';
import * as tus from 'tus-js-client';

import { startDocuments, visas } from './fixture';
import type { DocumentsFixture } from './fixture';
import { checksumOf, noisyPhoto, PART, PartSender, PLACE, takeOrder, waitingParts } from './part-sender';

let fixture: DocumentsFixture;
let file: Buffer;
beforeAll(async () => {
  [fixture, file] = await Promise.all([startDocuments(), noisyPhoto()]);
});
afterAll(() => fixture.stop());

const take = (id: string, body: object) =>
  fixture.service.request('POST', `/internal/uploads/${id}/take`, { as: visas, body });
const sender = (as = person()) => new PartSender(fixture.service, as);
const waiting = (): string[] => waitingParts(fixture.settings);

describe('a file in parts', () => {
  it('waits encrypted, is taken by its owner as if it had come whole, and leaves nothing behind', async () => {
    const own = sender();
    const begun = await fixture.service.request('POST', PLACE, {
      as: own.as,
      headers: { 'upload-length': `${file.length}`, 'tus-resumable': '1.0.0' },
    });
    const { id } = begun.body as { id: string };
    expect(begun).toMatchObject({ status: 201, body: { length: file.length, received: 0 } });
    expect(begun.headers.get('location')).toBe(`${PLACE}/${id}`);
    expect(begun.headers.get('tus-resumable')).toBe('1.0.0');
    const day = Date.parse(begun.headers.get('upload-expires') ?? '') - Date.now();
    expect(Math.abs(day - 86_400_000)).toBeLessThan(60_000);
    await own.rest(id, file);
    expect(waiting().length).toBeGreaterThan(3);
    for (const one of waiting()) {
      const bytes = readFileSync(one);
      for (let at = 0; at < file.length; at += PART) expect(bytes.includes(file.subarray(at, at + 64))).toBe(false);
    }
    const order = takeOrder(own.as);
    const taken = await take(id, order);
    expect(taken).toMatchObject({ status: 200, body: { uploadId: id, mediaType: 'image/jpeg' } });
    const headers = { 'content-type': 'image/jpeg', subject: order.subject };
    const whole = await fixture.service.request('PUT', '/internal/uploads', { as: visas, body: file, headers });
    expect(taken.body).toMatchObject({ sha256: (whole.body as { sha256: string }).sha256 });
    expect(await fixture.service.request('GET', `/internal/uploads/${id}`, { as: visas })).toMatchObject({
      status: 200,
    });
    expect(await take(id, order)).toMatchObject({ status: 200, body: taken.body });
    expect(await take(id, takeOrder(own.as))).toMatchObject({ status: 409, body: { code: 'upload-id-used' } });
    expect(await own.offset(id)).toBe(-404);
    expect(await fixture.service.sql('select 1 from incoming_part')).toEqual([]);
    expect(waiting()).toEqual([]);
  });

  it('a client of tus that others wrote sends one too, and goes on with what it began', async () => {
    const own = person();
    const assertion = await fixture.service.assertionOf('gateway', own);
    const [first, second] = [new Set<string>(), new Set<string>()];
    const options = (seen: Set<string>): tus.UploadOptions => ({
      endpoint: `${fixture.service.url}${PLACE}`,
      chunkSize: PART,
      headers: { authorization: `Bearer ${assertion}`, 'idempotency-key': uuidv7() },
      onBeforeRequest: (request) => void seen.add(`${request.getMethod()} ${request.getHeader('Upload-Offset') ?? ''}`),
    });
    const url = await new Promise<string>((resolve, reject) => {
      const upload = new tus.Upload(file, {
        ...options(first),
        onError: reject,
        onChunkComplete: () => {
          void upload.abort().then(() => resolve(upload.url ?? ''));
        },
      });
      upload.start();
    });
    await new Promise<void>((resolve, reject) => {
      const upload = new tus.Upload(file, {
        ...options(second),
        uploadUrl: url,
        onError: reject,
        onSuccess: () => resolve(),
      });
      upload.start();
    });
    expect(first).toContain('PATCH 0');
    expect(second).toContain('HEAD ');
    expect(second).not.toContain('PATCH 0');
    expect(await take(url.split('/').at(-1) ?? '', takeOrder(own))).toMatchObject({ status: 200 });
  });

  it('is nobody else’s: not to see, not to go on with, not to take', async () => {
    const [own, other] = [sender(), sender()];
    const id = await own.whole(file);
    expect(await other.offset(id)).toBe(-404);
    const unknown = { status: 404, body: { code: 'upload-unknown' } };
    expect(await other.part(id, 0, file.subarray(0, PART))).toMatchObject(unknown);
    expect(await fixture.service.request('DELETE', `${PLACE}/${id}`, { as: other.as })).toMatchObject(unknown);
    expect(await take(id, takeOrder(other.as))).toMatchObject(unknown);
    expect(await fixture.service.request('GET', `${PLACE}/${id}`)).toMatchObject({ status: 401 });
    expect(await fixture.service.request('POST', PLACE, { headers: { 'upload-length': '9' } })).toMatchObject({
      status: 401,
    });
    const asPerson = { as: own.as, body: takeOrder(own.as) };
    expect(await fixture.service.request('POST', `/internal/uploads/${id}/take`, asPerson)).toMatchObject({
      status: 403,
    });
    expect(await own.offset(id)).toBe(file.length);
    const helper = helped(own.as, ['visas.application.attach']);
    expect(await sender(helper).offset(id)).toBe(file.length);
    expect(await sender(helped(own.as, ['visas.application.read'])).offset(id)).toBe(-403);
  });

  it('row-level security: the application role sees what the person of its transaction began, and no more', async () => {
    const [own, other] = [sender(), sender()];
    await own.whole(file);
    const app = new Client({ connectionString: fixture.service.database.appUrl });
    await app.connect();
    const seen = async (kind: string, personId: string | null) => {
      await app.query(`select set_config('jatigi.actor_kind', $1, false), set_config('jatigi.person', $2, false)`, [
        ...[kind, personId ?? ''],
      ]);
      const { rows } = await app.query(
        'select (select count(*) from incoming_upload)::int as uploads, (select count(*) from incoming_part)::int as parts',
      );
      return rows[0] as { uploads: number; parts: number };
    };
    expect(await seen('person', own.as.personId)).toEqual({ uploads: 1, parts: Math.ceil(file.length / PART) });
    expect(await seen('person', other.as.personId)).toEqual({ uploads: 0, parts: 0 });
    expect(await seen('anonymous', null)).toEqual({ uploads: 0, parts: 0 });
    await app.end();
  });
});

describe('refusals', () => {
  it('of what is begun', async () => {
    const as = person();
    const begin = (headers: Record<string, string>) => fixture.service.request('POST', PLACE, { as, headers });
    for (const length of ['', '0', '-1', '1.5', 'ten', '1e3'])
      expect(await begin({ 'upload-length': length })).toMatchObject({
        status: 400,
        body: { code: 'upload-length-invalid' },
      });
    expect(await begin({ 'upload-length': `${10 * 2 ** 20 + 1}` })).toMatchObject({
      status: 413,
      body: { code: 'upload-too-large' },
    });
    const key = { 'idempotency-key': uuidv7() };
    expect(await begin({ 'upload-length': '9', 'idempotency-key': '' })).toMatchObject({ status: 400 });
    const [one, again] = [await begin({ 'upload-length': '9', ...key }), await begin({ 'upload-length': '9', ...key })];
    expect(again.body).toEqual(one.body);
    expect(again.headers.get('location')).toBe(one.headers.get('location'));
    expect(await begin({ 'upload-length': '8', ...key })).toMatchObject({ status: 422 });
    const old = await begin({ 'upload-length': '9', 'tus-resumable': '0.2.2' });
    expect(old).toMatchObject({ status: 412, body: { code: 'tus-version-unsupported' } });
    expect(old.headers.get('tus-version')).toBe('1.0.0');
  });

  it('of parts: another place, too small, too large, beyond the end, another type, another digest', async () => {
    const own = sender();
    const id = await own.begin(file.length);
    const first = file.subarray(0, PART);
    const refused = async (answer: ReturnType<PartSender['part']>, status: number, code: string) =>
      expect(await answer).toMatchObject({ status, body: { code } });
    await refused(own.part(id, PART, first), 409, 'upload-offset-differs');
    await refused(own.part(id, 0, first.subarray(0, 1_000)), 422, 'upload-part-too-small');
    await refused(own.part(id, 0, Buffer.alloc(2 ** 18 + 1)), 413, 'body-too-large');
    await refused(own.part(id, 0, first, { 'content-type': 'application/pdf' }), 415, 'media-type-not-accepted');
    await refused(own.part(id, 0, first, { 'upload-offset': 'here' }), 400, 'upload-offset-invalid');
    await refused(own.part(id, 0, first, { 'upload-checksum': 'md5 abc=' }), 400, 'upload-checksum-invalid');
    const other = { 'upload-checksum': checksumOf(Buffer.from('other')) };
    await refused(own.part(id, 0, first, other), 409, 'upload-checksum-differs');
    expect(await own.offset(id)).toBe(0);
    for (const algorithm of ['sha1', 'sha256']) {
      const at = await own.offset(id);
      const bytes = file.subarray(at, at + PART);
      const answer = await own.part(id, at, bytes, { 'upload-checksum': checksumOf(bytes, algorithm) });
      expect(answer.headers.get('upload-offset')).toBe(String(at + PART));
    }
    const last = Math.floor((file.length - 1) / PART) * PART;
    await own.rest(id, file.subarray(0, last));
    const rest = file.subarray(last);
    await refused(own.part(id, last, Buffer.concat([rest, rest])), 422, 'upload-beyond-its-length');
    await refused(own.part('nonsense', 0, first), 404, 'upload-unknown');
    await refused(own.part(uuidv7(), 0, first), 404, 'upload-unknown');
    expect(await take(id, takeOrder(own.as))).toMatchObject({
      status: 409,
      body: { code: 'upload-unfinished', received: last, length: file.length },
    });
    expect(await own.part(id, last, rest)).toMatchObject({ status: 204 });
    expect(await take(id, takeOrder(own.as))).toMatchObject({ status: 200 });
  });

  it('of what a whole file is refused for, and it can be taken away', async () => {
    const own = sender();
    const id = await own.whole(Buffer.from(`MZ${'\0'.repeat(PART)}`, 'latin1'));
    const order = takeOrder(own.as);
    for (const _ of [1, 2])
      expect(await take(id, order)).toMatchObject({ status: 415, body: { code: 'upload-type-mismatch' } });
    const small = { ...order, leastPixels: '4000x4000' };
    expect(await take(await own.whole(file), small)).toMatchObject({ status: 422, body: { code: 'photo-too-small' } });
    expect(await take(id, { ...order, begunBy: 'me' })).toMatchObject({
      status: 400,
      body: { code: 'invalid-request' },
    });
    expect(await fixture.service.request('DELETE', `${PLACE}/${id}`, { as: own.as })).toMatchObject({ status: 204 });
    expect(await own.offset(id)).toBe(-404);
    expect(await fixture.service.request('DELETE', `${PLACE}/${id}`, { as: own.as })).toMatchObject({ status: 404 });
  });

  it('of more than a person may have waiting, by number and by size', async () => {
    const many = sender();
    await Promise.all(Array.from({ length: 25 }, () => many.begin(20).catch(() => undefined)));
    const count = 'select count(*)::int as n from incoming_upload where person_id = $1';
    expect(await fixture.service.sql(count, [many.as.personId])).toEqual([{ n: 20 }]);
    await expect(many.begin(20)).rejects.toThrow('uploads-waiting');
    const large = sender();
    await Promise.all(Array.from({ length: 5 }, () => large.begin(10 * 2 ** 20)));
    await expect(large.begin(1)).rejects.toThrow('uploads-waiting');
    await expect(sender().begin(1)).resolves.toBeDefined();
  });
});
