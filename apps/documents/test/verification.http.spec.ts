import 'reflect-metadata';

import { VerificationCounted } from '@jatigi/contracts';
import { fixedClock, uuidv7 } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import type { TestRequest } from '@jatigi/platform-testing';
import { Client } from 'pg';
import sharp from 'sharp';

import { sealBarcode } from '../src/layout/barcodes';
import { CheckDays } from '../src/verification/check-days';
import { startDocuments } from './fixture';
import type { DocumentsFixture } from './fixture';
import { madePdf } from './made-pdf';
import { papersOf } from './papers';
import type { IssuedPaper } from './papers';
import { photoOf } from './read-seal';

jest.setTimeout(60_000);
const now = new Date('2026-11-28T09:30:20Z');
let fixture: DocumentsFixture;
const { certificate, withdraw } = papersOf(() => fixture);
beforeAll(async () => {
  fixture = await startDocuments({ clock: fixedClock(now.toISOString()) });
});
afterAll(() => fixture?.stop());

const byNumber = (number: string, request: TestRequest = {}) =>
  fixture.service.request('GET', `/v1/documents/verifications/${number}`, request);
const byFile = (body: Buffer, type: string) =>
  fixture.service.request('POST', '/v1/documents/verifications', { body, headers: { 'content-type': type } });
const ownChecks = (personId: string, query = '') =>
  fixture.service.request('GET', `/v1/documents/mine/checks${query}`, { as: person(personId) });
const itemsOf = async (personId: string) => ((await ownChecks(personId)).body as { items: object[] }).items;

const A4 = [595, 842] as const;

/** The page as a scanner makes a PDF of it; with recognised words where it is a good one. */
const scanOf = async ({ pdf }: Pick<IssuedPaper, 'pdf'>, words?: string): Promise<Buffer> =>
  madePdf({ jpeg: await photoOf(pdf), drawn: A4, ...(words && { words, hidden: true }) });

/** Another paper, on which somebody put the genuine seal of this one. */
async function forgedWith({ seal }: Pick<IssuedPaper, 'seal'>): Promise<Buffer> {
  const jpeg = await sharp(sealBarcode(seal).svg, { density: 300 })
    .flatten({ background: '#fff' })
    .extend({ top: 20, bottom: 20, left: 20, right: 20, background: '#fff' })
    .jpeg()
    .toBuffer();
  return madePdf({ jpeg, drawn: [200, 200], words: 'and for her five brothers' });
}

describe('a file that is checked', () => {
  it('is the document itself when every byte is', async () => {
    const { pdf } = await certificate();
    expect((await byFile(pdf, 'application/pdf')).body).toMatchObject({ result: 'valid', checked: 'file' });
  });

  it('is tampered when its text is not ours, though its seal is genuine; no more than the kind is said', async () => {
    const paper = await certificate();
    const altered = await byFile(await forgedWith(paper), 'application/pdf');
    expect(altered.body).toMatchObject({ result: 'tampered', kind: 'certificate-residence', checked: 'seal' });
    expect(altered.body).not.toHaveProperty('holder');
    const oneByte = Buffer.concat([paper.pdf, Buffer.from('\n')]);
    expect((await byFile(oneByte, 'application/pdf')).body).toMatchObject({ result: 'tampered' });
  });

  it('is not tampered when it is a photo or a scan: the seal counts, and what was not compared is said', async () => {
    const paper = await certificate();
    const pictures: [Buffer, string][] = [
      [await photoOf(paper.pdf), 'image/jpeg'],
      [await scanOf(paper), 'application/pdf'],
      [await scanOf(paper, 'CERT1F1CAT DE RES1DENCE'), 'application/pdf'],
    ];
    for (const [picture, type] of pictures)
      expect((await byFile(picture, type)).body).toMatchObject({
        result: 'valid',
        checked: 'seal',
        noticeEn: expect.stringContaining('was not'),
      });
  });

  it.each([
    [Buffer.from('nothing'), 'image/png', 422, 'file-unreadable'],
    [Buffer.from('{}'), 'application/json', 415, 'upload-type-mismatch'],
  ])('%s as %s is refused', async (body, type, status, code) => {
    const answer = await byFile(body, type);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([status, code]);
  });

  it('is unknown when our seal stands on it and the register never heard of it', async () => {
    const { id, pdf } = await certificate();
    await fixture.service.sql(`update document set seal_digest = 'x', sha256 = 'x' where id = $1`, [id]);
    expect((await byFile(await photoOf(pdf), 'image/jpeg')).body).toMatchObject({ result: 'unknown', number: '' });
  });
});

describe('a number that is checked', () => {
  it.each(['revoked', 'superseded'] as const)('%s, and the answer says what it rests on', async (standing) => {
    const { id, number } = await certificate();
    await withdraw(id, standing);
    expect((await byNumber(number)).body).toMatchObject({
      result: standing,
      checked: 'number',
      withdrawnOn: '2026-11-28',
    });
  });

  it('suspended', async () => {
    const { id, number } = await certificate();
    await fixture.service.sql(
      `insert into document_standing (document_id, standing, reason, at) values ($1, 'suspended', 'inquiry', now())`,
      [id],
    );
    expect((await byNumber(number)).body).toMatchObject({ result: 'suspended' });
  });
});

describe('what the holder learns', () => {
  it('that it was checked, in which minute, and by what kind of verifier: nothing of the verifier', async () => {
    const { number, personId, seal } = await certificate();
    const [officer, stranger] = [uuidv7(), uuidv7()];
    await fixture.service.grant(officer, 'border-officer', ['BKO']);
    await byNumber(number);
    await byNumber(number, { as: person(stranger) });
    await byNumber(number, { as: person(officer) });
    await byNumber(number, { as: person(stranger, { program: { clientId: 'airline', scopes: [] } }) });
    await byFile(await forgedWith({ seal }), 'application/pdf');
    const at = '2026-11-28T09:30:00.000Z';
    const same = { kind: 'certificate-residence', at, number: expect.stringMatching(/^MLC-/) };
    expect(await itemsOf(personId)).toEqual([
      { ...same, verifier: 'public', result: 'tampered', times: 1 },
      { ...same, verifier: 'program', result: 'valid', times: 1 },
      { ...same, verifier: 'border', result: 'valid', times: 1 },
      { ...same, verifier: 'public', result: 'valid', times: 2 },
    ]);
    const rows = await fixture.service.sql<{ text: string }>('select document_check::text as text from document_check');
    for (const { text } of rows) for (const id of [officer, stranger, 'airline']) expect(text).not.toContain(id);
  });

  it('in pages, her own alone; not without signing in, nor with a cursor that was not ours', async () => {
    const { number, personId } = await certificate();
    await byNumber(number);
    await fixture.service.sql(`update document_check set at = at - interval '1 minute'`);
    await byNumber(number);
    const first = (await ownChecks(personId, '?limit=1')).body as { items: object[]; next: string };
    const second = (await ownChecks(personId, `?limit=1&cursor=${first.next}`)).body;
    expect([first.items, second]).toMatchObject([[{ times: 1 }], { items: [{ times: 1 }], next: null }]);
    expect(await itemsOf(uuidv7())).toEqual([]);
    expect(await fixture.service.request('GET', '/v1/documents/mine/checks')).toMatchObject({ status: 401 });
    for (const [query, pointer] of [
      ['?cursor=nonsense', '/cursor'],
      ['?limit=0', '/limit'],
    ])
      expect(await ownChecks(personId, query)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
  });

  it('is hers in the database too (row-level security)', async () => {
    const { number, personId } = await certificate();
    await byNumber(number);
    const client = new Client({ connectionString: fixture.service.database.appUrl });
    await client.connect();
    const count = async (id: string): Promise<number> => {
      await client.query(`select set_config('jatigi.person', $1, false)`, [id]);
      return Number((await client.query('select count(*) from document_check')).rows[0].count);
    };
    expect(await count('')).toBe(0);
    expect(await count(uuidv7())).toBe(0);
    expect(await count(personId)).toBe(1);
    await expect(client.query('update document_check set times = 9')).resolves.toMatchObject({ rowCount: 0 });
    await client.end();
  });
});

describe('verification-day.counted', () => {
  it('tells a day once when it is over, in numbers; what is older than half a year is forgotten', async () => {
    const days = fixture.service.running.app.get(CheckDays);
    const { number, personId } = await certificate();
    await fixture.service.sql('delete from document_check');
    for (let time = 0; time < 3; time += 1) await byNumber(number);
    await days.close();
    const told = () =>
      fixture.service.sql<{ payload: object }>('select payload from event_log where type = $1 order by id', [
        VerificationCounted.type,
      ]);
    expect(await told()).toEqual([]);
    await fixture.service.sql(`update document_check set at = at - interval '1 day'`);
    await Promise.all([days.close(), days.close()]);
    await days.close();
    const count = { kind: 'certificate-residence', verifier: 'public', result: 'valid', times: 3 };
    expect((await told()).map(({ payload }) => payload)).toEqual([{ day: '2026-11-27', checks: 3, counts: [count] }]);
    await fixture.service.sql(`update document_check set at = at - interval '180 days'`);
    await days.close();
    expect(await itemsOf(personId)).toEqual([]);
  });
});
