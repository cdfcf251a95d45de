import 'reflect-metadata';

import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

import { serviceActor, uuidv7 } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import sharp from 'sharp';

import { OrphanSweep } from '../src/vault/orphan-sweep';
import { startDocuments, visas } from './fixture';
import type { DocumentsFixture } from './fixture';
import { photo } from './sample-data';

let fixture: DocumentsFixture;
beforeAll(async () => {
  fixture = await startDocuments();
});
afterAll(() => fixture.stop());

const subject = `visa-application/${uuidv7()}/photo`;
const put = (body: Buffer, type: string, headers: Record<string, string> = {}) =>
  fixture.service.request('PUT', '/internal/uploads', {
    as: visas,
    body,
    headers: { 'content-type': type, subject, ...headers },
  });
const pdf = (inside: string) =>
  Buffer.from(`%PDF-1.4\n1 0 obj\n${inside}\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`, 'latin1');
const files = (): string[] =>
  readdirSync(fixture.settings['BLOB_DIR'] ?? '', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('PUT /internal/uploads', () => {
  it('keeps a photo drawn again, without its metadata, encrypted on disk', async () => {
    const original = await photo();
    expect(original.toString('latin1')).toContain('SECRET-OWNER');
    const stored = await put(original, 'image/jpeg');
    expect(stored).toMatchObject({ status: 200, body: { mediaType: 'image/jpeg', size: expect.any(Number) } });
    const { uploadId } = stored.body as { uploadId: string };
    const read = await fixture.service.request('GET', `/internal/uploads/${uploadId}`, { as: visas });
    expect(read.headers.get('content-type')).toBe('image/jpeg');
    expect(read.headers.get('content-disposition')).toBe('attachment');
    const bytes = read.body as Buffer;
    expect(bytes.toString('latin1')).not.toContain('SECRET-OWNER');
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    for (const file of files()) expect(readFileSync(file).subarray(0, 3).toString('hex')).not.toBe('ffd8ff');
  });

  it('keeps a PNG and a plain PDF', async () => {
    const png = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(await put(png, 'image/png')).toMatchObject({ status: 200 });
    expect(await put(pdf('<</Type/Catalog>>'), 'application/pdf')).toMatchObject({ status: 200 });
  });

  it('the same Upload-Id with the same bytes is one upload; with others 409', async () => {
    const headers = { 'upload-id': uuidv7() };
    const bytes = await photo();
    const [first, again] = [await put(bytes, 'image/jpeg', headers), await put(bytes, 'image/jpeg', headers)];
    expect(again.body).toEqual(first.body);
    const other = await sharp(bytes).negate().jpeg().toBuffer();
    expect(await put(other, 'image/jpeg', headers)).toMatchObject({ status: 409, body: { code: 'upload-id-used' } });
  });

  it('a picture smaller than its owner wants, a PDF in place of one, and a size that is none, are refused', async () => {
    const drawn = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: '#888' } })
        .jpeg()
        .toBuffer();
    const least = { 'least-pixels': '413x531' };
    expect(await put(await drawn(413, 531), 'image/jpeg', least)).toMatchObject({ status: 200 });
    for (const small of [await drawn(1, 1), await drawn(413, 530), await drawn(412, 531)])
      expect(await put(small, 'image/jpeg', least)).toMatchObject({ status: 422, body: { code: 'photo-too-small' } });
    expect(await put(pdf(''), 'application/pdf', least)).toMatchObject({ status: 415 });
    const odd = await put(await photo(), 'image/jpeg', { 'least-pixels': 'large' });
    expect(odd).toMatchObject({ status: 400, body: { code: 'least-pixels-invalid' } });
  });

  it('30 MB is too large', async () => {
    const large = Buffer.concat([await photo(), Buffer.alloc(30 * 2 ** 20)]);
    expect(await put(large, 'image/jpeg')).toMatchObject({ status: 413, body: { code: 'upload-too-large' } });
  });

  it('a .jpg that is a PDF, and a type that is not taken', async () => {
    expect(await put(pdf(''), 'image/jpeg')).toMatchObject({ status: 415, body: { code: 'upload-type-mismatch' } });
    expect(await put(await photo(), 'application/pdf')).toMatchObject({ status: 415 });
    expect(await put(Buffer.from('hello'), 'image/png')).toMatchObject({ status: 415 });
    expect(await put(Buffer.from('hello'), 'text/plain')).toMatchObject({ status: 415 });
  });

  it('damaged pictures, pixel bombs and PDFs with programs are refused', async () => {
    const broken = (await photo()).subarray(0, 2000);
    expect(await put(broken, 'image/jpeg')).toMatchObject({ status: 422, body: { code: 'upload-unreadable' } });
    const bomb = await sharp({ create: { width: 6400, height: 6400, channels: 3, background: '#000' } })
      .png({ compressionLevel: 1 })
      .toBuffer();
    expect(await put(bomb, 'image/png')).toMatchObject({ status: 422, body: { code: 'picture-too-large' } });
    const active = { status: 422, body: { code: 'upload-active-content' } };
    expect(await put(pdf('<</S/JavaScript/JS(app.alert(1))>>'), 'application/pdf')).toMatchObject(active);
    expect(await put(pdf('<</S/J#61vaScript>>'), 'application/pdf')).toMatchObject(active);
  });

  it('needs a subject, and only visas may', async () => {
    expect(await put(await photo(), 'image/jpeg', { subject: '' })).toMatchObject({
      status: 400,
      body: { code: 'upload-subject-missing' },
    });
    const request = { body: await photo(), headers: { 'content-type': 'image/jpeg', subject } };
    const asking = (as?: ReturnType<typeof person>) =>
      fixture.service.request('PUT', '/internal/uploads', { ...request, ...(as ? { as } : {}) });
    expect(await asking()).toMatchObject({ status: 403 });
    expect(await asking(person())).toMatchObject({ status: 403 });
    expect(await asking(serviceActor('payments'))).toMatchObject({ status: 403 });
  });
});

describe('GET and keep', () => {
  it('404 for what does not exist, 403 for other services', async () => {
    const path = `/internal/uploads/${uuidv7()}`;
    expect(await fixture.service.request('GET', path, { as: visas })).toMatchObject({ status: 404 });
    expect(await fixture.service.request('POST', `${path}/keep`, { as: visas })).toMatchObject({ status: 404 });
    expect(await fixture.service.request('GET', path, { as: serviceActor('payments') })).toMatchObject({ status: 403 });
    expect(await fixture.service.request('GET', '/internal/uploads/nonsense', { as: visas })).toMatchObject({
      status: 404,
    });
  });

  it('the sweep removes what nobody kept within a day, and blobs without a row', async () => {
    const [kept, left] = [await put(await photo(), 'image/jpeg'), await put(await photo(), 'image/jpeg')];
    const idOf = (answer: { body: unknown }) => (answer.body as { uploadId: string }).uploadId;
    const keep = await fixture.service.request('POST', `/internal/uploads/${idOf(kept)}/keep`, { as: visas });
    expect(keep).toMatchObject({ status: 200, body: { uploadId: idOf(kept) } });
    await fixture.service.sql(`update upload set created_at = now() - interval '25 hours'`);
    for (const file of files()) utimesSync(file, new Date(0), new Date(0));
    const swept = await fixture.service.running.app.get(OrphanSweep).sweep();
    expect(swept.uploads).toBeGreaterThan(0);
    expect(await fixture.service.request('GET', `/internal/uploads/${idOf(left)}`, { as: visas })).toMatchObject({
      status: 404,
    });
    expect(await fixture.service.request('GET', `/internal/uploads/${idOf(kept)}`, { as: visas })).toMatchObject({
      status: 200,
    });
    expect(files()).toHaveLength(1);
  });
});
