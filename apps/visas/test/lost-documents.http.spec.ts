import 'reflect-metadata';
import { plainDate } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import { LostDocuments } from '../src/screening/lost-documents';
import { ScreeningScene } from './screening-scene';
import { MovingClock } from './moving-clock';
import { VisasScene } from './visas-scene';

let visas: VisasScene;
let scene: ScreeningScene;
beforeAll(async () => {
  visas = await VisasScene.open({ clock: new MovingClock('2026-08-03T09:00:00Z') });
  scene = await ScreeningScene.open(visas);
});
afterAll(() => visas?.close());

describe('lost documents', () => {
  it('a file is imported with an outcome for each line, once', async () => {
    const file = [
      'issuer,number,circumstance,reportedOn',
      'FRA,19AT52417,lost,2026-07-01',
      'FRA,19 AT 52417,lost,2026-07-01',
      'France,1,mislaid,2026-13-01',
      'FRA,20AT52417,stolen,2027-01-01',
    ].join('\n');
    const { status, body } = await scene.send('/lost-documents/import', { file });
    expect([status, body]).toMatchObject([
      200,
      {
        ...{ rows: 4, taken: 1, known: 1, refused: 2 },
        items: [
          { line: 2, outcome: 'taken', faults: [] },
          { line: 3, outcome: 'known', faults: [] },
          {
            ...{ line: 4, outcome: 'refused' },
            faults: [
              { column: 'issuer', code: 'country-unknown' },
              { column: 'number', code: 'number-unreadable' },
              { column: 'circumstance', code: 'circumstance-unknown' },
              { column: 'reportedOn', code: 'date-unknown' },
            ],
          },
          { line: 5, outcome: 'refused', faults: [{ column: 'reportedOn', code: 'date-ahead' }] },
        ],
      },
    ]);
    const again = await scene.send('/lost-documents/import', { file });
    expect([again.status, again.body.code]).toEqual([409, 'already-imported']);
    for (const bad of ['number\n1', 'a,"b', '']) {
      expect((await scene.send('/lost-documents/import', { file: bad })).status).toBe(bad === '' ? 400 : 422);
    }
    const [kept] = await visas.service.sql<{ text: string }>(
      `select string_agg(d::text, '') as text from lost_document d`,
    );
    expect(kept?.text).not.toContain('52417');
  });

  it('a file may part its columns by semicolons and its lines by CR LF, as spreadsheets of many countries save it', async () => {
    const rows = [
      'issuer;number;circumstance;reportedOn',
      'FRA;23AT52417;lost;2026-07-01',
      'FRA;24AT52417;;2026-07-01',
    ];
    const file = rows.map((row) => `${row}\r\n`).join('');
    const { status, body } = await scene.send('/lost-documents/import', { file });
    expect([status, body]).toMatchObject([
      200,
      {
        ...{ rows: 2, taken: 1, refused: 1 },
        items: [
          { line: 2, outcome: 'taken' },
          { line: 3, faults: [{ column: 'circumstance' }] },
        ],
      },
    ]);
  });

  it('a program of the police reports a document within its scope, and imports and reads nothing', async () => {
    const program = { clientId: 'police', scopes: ['visas.lost-document.report'] };
    const machine: Actor = { ...scene.one, kind: 'client', strength: 'client', program };
    const report = { issuer: 'FRA', number: '21AT52417', circumstance: 'lost', reportedOn: '2026-07-30' };
    expect((await scene.send('/lost-documents', report, machine)).body).toMatchObject({ outcome: 'taken' });
    const without = { ...machine, program: { ...program, scopes: [] } };
    expect((await scene.send('/lost-documents', report, without)).body.code).toBe('scope-missing');
    expect((await scene.send('/lost-documents/import', { file: 'issuer\nFRA' }, machine)).status).toBe(403);
    for (const path of ['/screening/hits', '/watchlist']) expect((await scene.get(path, machine)).status).toBe(403);
  });

  it('an officer takes one off the list, with reason and reference; what a consulate was told stays', async () => {
    const listed = { issuer: 'FRA', number: '22AT52417' };
    await scene.send('/lost-documents', { ...listed, circumstance: 'stolen', reportedOn: '2026-07-30' });
    const order = { ...listed, number: '22 at 52417', reason: 'taken-back', reference: 'SDLP-2026-1184' };
    const remove = (over: object = {}, as?: Actor) => scene.send('/lost-documents/removals', { ...order, ...over }, as);
    expect((await remove({ reason: 'found' })).status).toBe(400);
    expect((await remove({ reference: undefined })).status).toBe(400);
    expect((await remove({}, visas.consul)).status).toBe(403);
    const program = { clientId: 'police', scopes: ['visas.lost-document.report', 'visas.lost-document.remove'] };
    expect((await remove({}, { ...scene.one, kind: 'client', strength: 'client', program })).status).toBe(403);
    const removed = await remove();
    expect([removed.status, removed.body]).toMatchObject([201, { circumstance: 'stolen', reportedOn: '2026-07-30' }]);
    expect((await remove()).status).toBe(404);
    expect(await visas.service.sql('select reason, reference, by_person from lost_document_removal')).toEqual([
      { reason: 'taken-back', reference: 'SDLP-2026-1184', by_person: scene.one.personId },
    ]);
    expect(await scene.hitsOf(await scene.screened({ surname: 'Weber' }, '22AT52417'))).toEqual([]);
    // Told by somebody else first, and to a consulate then.
    await scene.send('/lost-documents', { ...listed, circumstance: 'lost', reportedOn: '2026-07-30' });
    await visas.service.running.app
      .get(Transactions)
      .asService({ service: 'visas' }, (tx) =>
        visas.service.running.app
          .get(LostDocuments, { strict: false })
          .take(tx, { ...listed, circumstance: 'lost', reportedOn: plainDate('2026-07-31') }, 'identity'),
      );
    const kept = await remove();
    expect([kept.status, kept.body.code]).toEqual([409, 'reported-to-consulate']);
  });
});
