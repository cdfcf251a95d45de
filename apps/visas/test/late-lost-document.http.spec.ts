import 'reflect-metadata';
import { waitFor } from '@jatigi/platform-testing';
import { HoldLostDocuments } from '../src/screening/hold-lost-documents';
import { ScreeningScene, screeningOf } from './screening-scene';
import { grantTerms, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

let visas: VisasScene;
let scene: ScreeningScene;
beforeAll(async () => {
  visas = await VisasScene.open();
  scene = await ScreeningScene.open(visas);
});
afterAll(() => visas?.close());

const fileOf = async ({ id }: Seen) => (await visas.send('GET', `/applications/${id}`, { as: visas.agent })).body;
const hitOn = (file: Seen): Promise<Seen> =>
  waitFor(async () => (await scene.hitsOf(file))[0] ?? null, { what: 'the file has a hit', timeoutMs: 30_000 });
const reported = (number: string, circumstance = 'lost') => ({
  ...{ issuer: 'DEU', number, circumstance, reportedOn: '2026-11-19' },
});
const holdAgain = async (): Promise<void> => {
  const rows = await visas.service.sql<{ told: string }>('select coalesce(import_id, id) as told from lost_document');
  for (const { told } of rows) await visas.service.running.app.get(HoldLostDocuments).hold(told);
};

describe('a passport that is reported lost when its file is under way', () => {
  it('raises a hit, however its number is read: a proposal goes back, and a person judges', async () => {
    const file = await scene.screened({ surname: 'Weber' }, 'C05X00C01');
    const other = await scene.screened({ surname: 'Wagner' }, 'C05X00C02');
    await scene.settled(file);
    await visas.post(visas.agent, file.id, 'propose-decision', grantTerms);
    expect((await scene.send('/lost-documents', reported('CO5XOOCO1', 'stolen'))).body).toEqual({ outcome: 'taken' });
    const hit = await hitOn(file);
    expect((await scene.get(`/screening/hits/${hit.id}`)).body).toMatchObject({
      source: 'lost-document',
      score: 90,
      reasons: ['document-number-similar', 'stolen'],
    });
    expect(await fileOf(file)).toMatchObject({ state: 'EXAMINATION', proposal: null });
    expect((await visas.facts(file.id)).slice(-2)).toEqual(['application.returned', 'application.hit-raised']);
    expect(screeningOf(await fileOf(other))).toMatchObject({ state: 'closed', outcome: 'clear' });
    await holdAgain();
    expect(await scene.hitsOf(file)).toHaveLength(1);
    expect((await scene.adjudicate(hit, 'other-person')).status).toBe(200);
    await holdAgain();
    expect(await scene.hitsOf(file)).toEqual([]);
  });

  it('a whole import is held at once, against files that are not decided', async () => {
    const [open, asked, granted] = [
      await scene.screened({ surname: 'Schulz' }, 'C05X00C03'),
      await scene.screened({ surname: 'Hoffmann' }, 'C05X00C04'),
      await scene.screened({ surname: 'Koch' }, 'C05X00C05'),
    ];
    await visas.post(visas.agent, asked.id, 'request-information', { message: 'Quel hôtel ?' });
    await scene.settled(granted);
    await visas.post(visas.agent, granted.id, 'propose-decision', grantTerms);
    expect((await visas.post(visas.consul, granted.id, 'decide', { decision: 'grant' })).body.state).toBe('GRANTED');
    const lines = ['C05X00C03', 'C05X00C04', 'C05X00C05', 'C05X00C99'].map((number) => `DEU,${number},lost,2026-11-19`);
    const file = ['issuer,number,circumstance,reportedOn', ...lines].join('\n');
    expect((await scene.send('/lost-documents/import', { file })).body).toMatchObject({ taken: 4 });
    for (const one of [open, asked]) expect(await hitOn(one)).toMatchObject({ source: 'lost-document' });
    await holdAgain();
    expect(await scene.hitsOf(granted)).toEqual([]);
    expect((await fileOf(granted)).state).toBe('GRANTED');
    const jobs = await visas.service.sql(`select 1 from job where kind = 'hold-lost-documents'`);
    expect(jobs).toHaveLength(2);
  });
});
