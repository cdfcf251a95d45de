import 'reflect-metadata';

import { serviceActor, uuidv7 } from '@jatigi/kernel';
import type { Clock } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';

import { DownloadLinks } from '../src/downloads/download-links';
import { SealedFiles } from '../src/vault/sealed-files';
import { startDocuments, uploadPhoto, visas } from './fixture';
import type { DocumentsFixture } from './fixture';

class MovableClock implements Clock {
  private at = Date.parse('2026-11-28T17:00:00Z');
  now = (): Date => new Date(this.at);
  pass(seconds: number): void {
    this.at += seconds * 1_000;
  }
}

const clock = new MovableClock();
let fixture: DocumentsFixture;
let uploadId: string;
beforeAll(async () => {
  fixture = await startDocuments({ clock });
  uploadId = await uploadPhoto(fixture.service);
});
afterAll(() => fixture.stop());

const ask = (path: string, as = visas) => fixture.service.request('POST', `/internal/${path}/links`, { as });

async function newLink(): Promise<string> {
  const answer = await ask(`uploads/${uploadId}`);
  expect(answer).toMatchObject({ status: 201 });
  const { url } = answer.body as { url: string };
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:4000\/v1\/documents\/downloads\/[0-9a-f-]{36}$/);
  return url.replace('http://127.0.0.1:4000', fixture.service.url);
}

const codeOf = async (answer: Response): Promise<unknown> => ((await answer.json()) as { code: string }).code;

it('gives the file once, as an attachment that no browser opens by itself', async () => {
  const link = await newLink();
  const first = await fetch(link);
  expect(first.status).toBe(200);
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-disposition': 'attachment; filename="document.jpg"',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; sandbox",
    'referrer-policy': 'no-referrer',
  });
  const kept = await fixture.service.request('GET', `/internal/uploads/${uploadId}`, { as: visas });
  expect(Buffer.from(await first.arrayBuffer()).equals(kept.body as Buffer)).toBe(true);
  const second = await fetch(link);
  expect(second.status).toBe(410);
  expect(await codeOf(second)).toBe('link-used');
});

it('of twenty at once one gets the file', async () => {
  const link = await newLink();
  const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await fetch(link)).status));
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status === 410)).toHaveLength(19);
});

it('dies after a minute, and is forgotten after a day', async () => {
  const [inTime, late] = [await newLink(), await newLink()];
  clock.pass(59);
  expect((await fetch(inTime)).status).toBe(200);
  clock.pass(1);
  const answer = await fetch(late);
  expect(answer.status).toBe(410);
  expect(await codeOf(answer)).toBe('link-expired');
  clock.pass(24 * 3_600 + 1);
  expect(await fixture.service.running.app.get(DownloadLinks).sweep()).toBeGreaterThan(0);
  expect((await fetch(late)).status).toBe(404);
});

it('is not used up by a look at its headers, nor by a file that could not be read', async () => {
  const link = await newLink();
  expect((await fetch(link, { method: 'HEAD' })).status).toBe(400);
  jest.spyOn(fixture.service.running.app.get(SealedFiles), 'open').mockRejectedValueOnce(new Error('away'));
  expect((await fetch(link)).status).toBe(500);
  expect((await fetch(link)).status).toBe(200);
});

it('keeps no token: the table holds digests', async () => {
  const token = (await newLink()).split('/').at(-1) ?? '';
  const rows = await fixture.service.sql<{ text: string }>('select l::text as text from download_link l');
  expect(rows.length).toBeGreaterThan(0);
  for (const { text } of rows) expect(text).not.toContain(token);
});

it('is made by the owners alone, for what there is', async () => {
  const missing = { status: 404, body: { code: 'not-found' } };
  expect(await ask(`uploads/${uuidv7()}`)).toMatchObject(missing);
  expect(await ask(`documents/${uploadId}`)).toMatchObject(missing);
  expect(await ask(`uploads/${uploadId}`, serviceActor('payments'))).toMatchObject({ status: 403 });
  expect(await ask(`uploads/${uploadId}`, person())).toMatchObject({ status: 403 });
  for (const token of [uuidv7(), 'nonsense'])
    expect((await fetch(`${fixture.service.url}/v1/documents/downloads/${token}`)).status).toBe(404);
});
