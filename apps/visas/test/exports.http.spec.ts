import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { uuidv7 } from '@jatigi/kernel';
import { helped, jpeg, person, waitFor } from '@jatigi/platform-testing';
import { visasRules } from '@jatigi/visas-domain';
import { EraseFiles } from '../src/applications/erase-files';
import { ForgetExports } from '../src/exports/data-exports';
import { MovingClock } from './moving-clock';
import { grantTerms, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

const START = '2026-08-03T09:00:00Z';
const clock = new MovingClock(START);
let scene: VisasScene;
beforeAll(async () => {
  scene = await VisasScene.open({ clock });
});
afterAll(() => scene.close());
beforeEach(() => clock.moveTo(START));

const list = async (as = scene.applicant) => (await scene.send('GET', '/exports', { as })).body.items;
const ask = (as = scene.applicant) => scene.send('POST', '/exports', { as, body: {} });
const archive = (id: string, as = scene.applicant) => scene.send('GET', `/exports/${id}/archive`, { as });
const ready = (id: string, as = scene.applicant): Promise<Seen> =>
  waitFor(async () => (await list(as)).find((one) => one.id === id && one.state === 'READY') ?? null, {
    what: 'the archive is ready',
    timeoutMs: 60_000,
  });
const made = async (as = scene.applicant) => ready((await ask(as)).body.id, as);

/** As a person would who opened it. */
function digestsByOpenssl(files: Record<string, Uint8Array>, paths: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const digests = execFileSync('openssl', ['dgst', '-sha256', '-r', ...paths], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return digests;
}

describe('the export of one’s own data', () => {
  it('is a ZIP with data and documents, a manifest that openssl reproduces, and a signature over it', async () => {
    const mine = await scene.paid();
    const other = await scene.paid(person(uuidv7()));
    const { id } = await made();
    const answer = await archive(id);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const files = unzipSync(new Uint8Array(answer.body as unknown as Buffer));
    const paths = Object.keys(files);
    const inFile = `demandes/${mine.id}`;
    expect(paths).toEqual(
      expect.arrayContaining([
        ...['demande.json', 'historique.json', 'pieces/photo.jpg', 'pieces/passport.jpg'].map(
          (it) => `${inFile}/${it}`,
        ),
        ...['LISEZ-MOI.txt', 'MANIFEST.sha256', 'MANIFEST.sha256.p7s'],
      ]),
    );
    expect(paths.filter((path) => path.includes(other.id))).toEqual([]);
    const text = (path: string) => Buffer.from(files[path] ?? []).toString('utf8');
    expect(JSON.parse(text(`${inFile}/demande.json`))).toMatchObject({ applicant: { surname: 'Mustermann' } });
    expect(JSON.parse(text(`${inFile}/historique.json`))).toMatchObject({ reads: [] });
    expect(Buffer.from(files[`${inFile}/pieces/photo.jpg`] ?? []).equals(jpeg)).toBe(true);
    const manifest = text('MANIFEST.sha256');
    const named = manifest
      .trim()
      .split('\n')
      .map((line) => line.split(' *')[1] as string);
    expect(new Set(named)).toEqual(new Set(paths.filter((path) => !path.startsWith('MANIFEST'))));
    expect(digestsByOpenssl(files, named)).toBe(manifest);
    // The stand-in of documents says what it was asked to sign.
    const digest = createHash('sha256').update(manifest).digest('hex');
    expect(text('MANIFEST.sha256.p7s')).toBe(`signed ${digest}`);
  });

  it('holds the e-visa and the letter of a refusal, and every read, however many', async () => {
    const granted = await scene.issued({ ...grantTerms, validFrom: '2026-08-10', validUntil: '2026-11-09' });
    await scene.service.sql(
      `insert into file_read (application_id, at, by_person, by_service, purpose, what, by_role, by_post)
       select $1, now(), gen_random_uuid(), 'visas', 'adjudication', 'file', 'agent', 'BER' from generate_series(1, 120)`,
      [granted.id],
    );
    const letter = `{"letter": {"documentId": "${uuidv7()}", "number": "LR-1", "issuedAt": "2026-08-03T09:00:00Z"}}`;
    const other = await scene.paid();
    await scene.service.sql('update visa_application set refusal = $2::jsonb where id = $1', [other.id, letter]);
    const files = unzipSync(new Uint8Array((await archive((await made()).id)).body as unknown as Buffer));
    for (const paper of [`${granted.id}/e-visa.pdf`, `${other.id}/refusal-letter.pdf`])
      expect(Buffer.from(files[`demandes/${paper}`] ?? []).toString()).toContain('%PDF');
    const history = JSON.parse(Buffer.from(files[`demandes/${granted.id}/historique.json`] ?? []).toString()) as Seen;
    expect((history['reads'] as unknown[]).length).toBeGreaterThanOrEqual(120);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const path = `/applications/${granted.id}/reads?limit=50${cursor && `&cursor=${cursor}`}`;
      const { status, body } = await scene.send('GET', path, { as: scene.applicant });
      expect(status).toBe(200);
      seen.push(...body.items.map((read) => String(read['at'])));
      cursor = body.next;
    }
    expect(seen).toHaveLength((history['reads'] as unknown[]).length);
    expect((await scene.send('GET', `/applications/${granted.id}/reads`, { as: person() })).status).toBe(404);
  });

  it('is made once at a time, sealed, and kept for seven days', async () => {
    const owner = person(uuidv7());
    await scene.draft(owner);
    scene.documents.isAway = true;
    const first = await ask(owner);
    expect([first.status, first.body.state]).toEqual([202, 'ASKED']);
    expect((await ask(owner)).body.code).toBe('export-pending');
    expect((await archive(first.body.id, owner)).status).toBe(404);
    scene.documents.isAway = false;
    const { id } = await ready(first.body.id, owner);
    const [row] = await scene.service.sql<{ text: string }>(
      `select encode(archive, 'escape') as text from data_export where id = $1`,
      [id],
    );
    expect(row?.text).not.toContain('demandes/');
    clock.moveTo('2026-08-10T08:59:00Z');
    expect((await archive(id, owner)).status).toBe(200);
    clock.moveTo('2026-08-10T09:01:00Z');
    expect((await archive(id, owner)).status).toBe(404);
    await scene.service.running.app.get(ForgetExports, { strict: false }).sweep();
    expect(await list(owner)).toMatchObject([{ id, state: 'GONE' }]);
  });

  it('is hers alone: not a stranger’s, an officer’s or a helper’s without that scope', async () => {
    const { id } = await made();
    const every = visasRules.filter(({ who }) => who === 'signed-in').map(({ action }) => action);
    const helper = helped(
      scene.applicant,
      every.filter((action) => !action.includes('export')),
    );
    const statuses = await Promise.all(
      [person(), scene.agent, helper].map(async (as) => (await archive(id, as)).status),
    );
    expect(statuses).toEqual([404, 404, 403]);
    expect((await scene.send('POST', '/exports', { as: scene.applicant, body: { all: true } })).status).toBe(400);
    expect((await scene.send('POST', '/exports', { body: {} })).status).toBe(401);
  });

  it('goes with a file that is erased: it was a copy of it', async () => {
    const owner = person(uuidv7());
    const draft = await scene.draft(owner);
    const { id } = await made(owner);
    await scene.service.sql(`update visa_application set updated_at = '2020-01-01' where id = $1`, [draft.id]);
    await scene.service.running.app.get(EraseFiles, { strict: false }).sweep();
    expect(await list(owner)).toMatchObject([{ id, state: 'GONE' }]);
    expect((await archive(id, owner)).status).toBe(404);
  });
});
