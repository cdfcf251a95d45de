import 'reflect-metadata';
import { waitFor } from '@jatigi/platform-testing';
import { HoldEntry } from '../src/screening/hold-entry';
import { PassDeadlines } from '../src/deadlines/pass-deadlines';
import { AppealsScene, overturn } from './appeals-scene';
import { MovingClock } from './moving-clock';
import { modibo, ScreeningScene, screeningOf } from './screening-scene';
import { VisasScene } from './visas-scene';
import type { Seen, SeenAnswer } from './visas-scene';

const clock = new MovingClock('2026-09-01T09:00:00Z');
let visas: VisasScene;
let scene: ScreeningScene;
let appeals: AppealsScene;
const files: Record<string, Seen> = {};
beforeAll(async () => {
  visas = await VisasScene.open({ clock });
  scene = await ScreeningScene.open(visas);
  appeals = await AppealsScene.of(visas);
  files['final'] = await refused('C09X00C01');
  clock.moveTo('2026-10-15T09:00:00Z');
  while ((await visas.service.running.app.get(PassDeadlines, { strict: false }).sweep()) > 0);
  files['refused'] = await refused('C09X00C02');
  files['appealed'] = await refused('C09X00C03');
  await appeals.lodge(files['appealed'].id);
  await visas.post(appeals.examiner, files['appealed'].id, 'assign-appeal');
  expect(about(await propose('appealed'))).toEqual([200, 'APPEAL_LODGED']);
  const entry = await scene.listed();
  await visas.service.running.app.get(HoldEntry).hold(entry.id);
}, 120_000);
afterAll(() => visas?.close());

async function refused(passport: string): Promise<Seen> {
  const file = await scene.screened(modibo, passport);
  await scene.settled(file);
  await visas.post(visas.agent, file.id, 'propose-decision', { decision: 'refuse', codes: ['R02'] });
  return (await visas.post(visas.consul, file.id, 'decide', { decision: 'refuse' })).body;
}
const about = ({ status, body }: SeenAnswer) => [status, body.code ?? body.state];
const propose = (name: string) =>
  visas.post(appeals.examiner, (files[name] as Seen).id, 'propose-appeal-decision', overturn);
const fileOf = async (name: string): Promise<Seen> =>
  (await visas.send('GET', `/applications/${(files[name] as Seen).id}`, { as: appeals.examiner })).body;
const hitOf = (name: string): Promise<Seen> =>
  waitFor(async () => (await scene.hitsOf(files[name] as Seen))[0] ?? null, { what: 'the hit is open' });

describe('an entry approved when a refusal is contested, or still may be', () => {
  it('sends back a proposal to allow the appeal, and stops another until somebody has judged the hit', async () => {
    const { id } = files['appealed'] as Seen;
    expect(await fileOf('appealed')).toMatchObject({ state: 'APPEAL_LODGED', appealWork: { proposal: null } });
    expect(about(await appeals.decide(id, 'overturn'))).toEqual([409, 'no-appeal-decision-proposed']);
    expect(about(await propose('appealed'))).toEqual([422, 'parts-open']);
    const hit = await hitOf('appealed');
    await visas.grant(appeals.examiner, 'security-officer', '*');
    expect(about(await scene.adjudicate(hit, 'other-person', appeals.examiner))).toEqual([403, 'four-eyes']);
    expect((await scene.adjudicate(hit, 'other-person')).status).toBe(200);
    expect(about(await propose('appealed'))).toEqual([200, 'APPEAL_LODGED']);
    expect(about(await appeals.decide(id, 'overturn'))).toEqual([200, 'GRANTED']);
  });

  it('waits with a refusal that nobody contests yet', async () => {
    const { id } = files['refused'] as Seen;
    expect(await fileOf('refused')).toMatchObject({ state: 'REFUSED' });
    expect(screeningOf(await fileOf('refused'))).toMatchObject({ state: 'open' });
    expect(await scene.hitsOf(files['refused'] as Seen)).toEqual([]);
    await appeals.lodge(id);
    expect((await scene.get(`/screening/hits/${(await hitOf('refused')).id}`)).body.allowedActions).toEqual([
      'adjudicate',
    ]);
  });

  it('says nothing of one that is final', async () => {
    expect(screeningOf(await fileOf('final'))).toMatchObject({ state: 'closed', outcome: 'clear' });
  });
});
