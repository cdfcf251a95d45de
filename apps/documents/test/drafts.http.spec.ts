import 'reflect-metadata';

import { fixedClock } from '@jatigi/kernel';
import { Jobs } from '@jatigi/platform-jobs';

import { startDocuments, printableSample, uploadPhoto, visas } from './fixture';
import type { DocumentsFixture } from './fixture';
import { kept, pagesOf, textOf } from './pdf-text';
import { barcodesOn } from './read-seal';
import { printableRefusalSample } from './sample-refusal';

jest.setTimeout(120_000);
let fixture: DocumentsFixture;
let photoId: string;
beforeAll(async () => {
  fixture = await startDocuments({ clock: fixedClock('2026-11-28T09:00:00Z') });
  await fixture.service.running.app.get(Jobs).stop();
  photoId = await uploadPhoto(fixture.service);
});
afterAll(() => fixture.stop());

type Kind = 'refusal-letter' | 'e-visa';
const ask = (kind: Kind, printable: object | undefined, as = visas) =>
  fixture.service.request('POST', `/internal/drafts/${kind}`, { as, body: { printable } });
const id = '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f2001';
const visaData = () => printableSample(id, photoId);
const sampleOf = (kind: Kind): object => (kind === 'e-visa' ? visaData() : printableRefusalSample(id));
const drawn = async (kind: Kind, printable = sampleOf(kind), name: string = kind): Promise<Buffer> =>
  kept(`draft-${name}`, (await ask(kind, printable)).body as Buffer);

describe.each<Kind>(['refusal-letter', 'e-visa'])('a draft: %s', (kind) => {
  it('is one page of PDF that says on its face what it is', async () => {
    const answer = await ask(kind, sampleOf(kind));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const [page = '', ...more] = await pagesOf(answer.body as Buffer);
    expect(more).toEqual([]);
    expect(page).toContain('PROJET – SANS VALEUR, NI SIGNÉ NI DÉLIVRÉ');
    expect(page.replaceAll(' ', '')).toContain('SPÉCIMEN');
  });

  it('has no number, no seal, no code that a machine reads, and no signature', async () => {
    const pdf = await drawn(kind);
    expect(await textOf(pdf)).not.toMatch(/ML[VD]-?[0-9A-Z]{4}/);
    expect(await barcodesOn(pdf)).toEqual([]);
    expect(pdf.toString('latin1')).not.toMatch(/\/ByteRange|\/Sig\b|verify\/ML/);
  });

  it('is not to be verified: it is no document of ours', async () => {
    const headers = { 'content-type': 'application/pdf' };
    const body = await drawn(kind);
    const answer = await fixture.service.request('POST', '/v1/documents/verifications', { body, headers });
    expect([answer.status, answer.body]).toMatchObject([422, { code: 'seal-not-found' }]);
  });

  it('leaves nothing behind: no document, no place in the status list, no fact, no job, no file', async () => {
    const tables = ['document', 'event_log', 'job', 'document_log', 'document_check', 'upload', 'stored_blob'];
    const counted = () =>
      fixture.service.sql(`select ${tables.map((t) => `(select count(*) from ${t}) as ${t}`).join()}`);
    const places = () => fixture.service.sql('select next from status_index');
    const before = [await counted(), await places()];
    expect((await ask(kind, sampleOf(kind))).status).toBe(200);
    expect([await counted(), await places()]).toEqual(before);
  });

  it('asks nothing of the owner: whoever may look has said what stands on it', async () => {
    fixture.visas.asked.length = 0;
    await drawn(kind);
    expect(fixture.visas.asked.filter(({ url }) => url.includes('/internal/'))).toEqual([]);
  });

  it('is drawn for visas alone, of what can be read', async () => {
    expect((await ask(kind, sampleOf(kind), { ...visas, service: 'identity' })).status).toBe(403);
    expect((await ask(kind, undefined)).status).toBe(400);
    const answer = await ask(kind, { ...sampleOf(kind), post: 7 });
    expect([answer.status, answer.body]).toMatchObject([
      422,
      { code: 'paper-not-printable', detail: expect.stringContaining('data: post') },
    ]);
  });
});

it('the letter names the grounds, the State that objected and the last day, in the language of the applicant', async () => {
  const text = await textOf(await drawn('refusal-letter'));
  for (const said of [
    'Décision de refus'.toUpperCase(),
    'Motif R09',
    'Motif R12',
    'Sénégal',
    '20/12/2026',
    'BER-2026-K7Q2MXC',
  ])
    expect(text).toContain(said);
  const english = await textOf(await drawn('refusal-letter', printableRefusalSample(id, 'en'), 'refusal-letter.en'));
  for (const said of ['DRAFT – WITHOUT ANY VALUE', 'Ground R09', 'Senegal', 'Decision of refusal'.toUpperCase()])
    expect(english).toContain(said);
});

it('the e-visa shows terms, holder, photo and zone as they will stand', async () => {
  const pdf = await drawn('e-visa');
  const text = await textOf(pdf);
  for (const said of ['10.01.2027', '09.04.2027', '30 jours / days', 'C01X00T47', 'Ambassade du Mali à Berlin'])
    expect(text).toContain(said);
  expect(text.replaceAll(' ', '')).toContain('V<MLIKONE<MULLER');
});

it('an e-visa that no zone could hold is told before it is granted, without what stands in it', async () => {
  const data = visaData();
  const answer = await ask('e-visa', { ...data, holder: { ...data.holder, surname: '李', givenNames: '' } });
  expect([answer.status, answer.body]).toMatchObject([422, { code: 'paper-not-printable' }]);
  expect(JSON.stringify(answer.body)).not.toContain('李');
});

it('an e-visa whose photo is not in the vault is not drawn', async () => {
  const photo = { uploadId: '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f2009' };
  expect((await ask('e-visa', { ...visaData(), photo })).status).toBe(404);
});
