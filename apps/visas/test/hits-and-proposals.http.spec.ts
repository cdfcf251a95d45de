import 'reflect-metadata';
import { waitFor } from '@jatigi/platform-testing';
import type { Actor } from '@jatigi/kernel';
import { modibo, ScreeningScene } from './screening-scene';
import { grantTerms, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

let visas: VisasScene;
let scene: ScreeningScene;
/** Works at the post and is a security officer too. */
let both: Actor;
beforeAll(async () => {
  visas = await VisasScene.open();
  scene = await ScreeningScene.open(visas);
  both = visas.staff();
  await visas.grant(both, 'agent', 'BER');
  await visas.grant(both, 'security-officer', '*');
});
afterAll(() => visas?.close());

const propose = (file: Seen, as: Actor) => visas.post(as, file.id, 'propose-decision', grantTerms);
const openHits = (file: Seen, many: number): Promise<Seen[]> =>
  waitFor(
    async () => {
      const hits = await scene.hitsOf(file);
      return hits.length === many ? hits : null;
    },
    { what: `${many} hits are open`, timeoutMs: 30_000 },
  );

it('whoever proposed does not judge the hit that sent the proposal back, nor after it was returned', async () => {
  const [raised, returned] = [await scene.screened(modibo, 'C09X00B01'), await scene.screened(modibo, 'C09X00B02')];
  for (const file of [raised, returned]) {
    await scene.settled(file);
    expect((await propose(file, both)).body.state).toBe('DECISION_PROPOSED');
  }
  await visas.post(visas.consul, returned.id, 'return', { note: 'Quel hôtel ?' });
  await scene.listed();
  for (const file of [raised, returned]) {
    const [hit] = await openHits(file, 1);
    const { id } = hit as Seen;
    expect((await scene.get(`/screening/hits/${id}`, both)).body.allowedActions).toEqual([]);
    const own = await scene.adjudicate(hit as Seen, 'other-person', both);
    expect([own.status, own.body.code]).toEqual([403, 'four-eyes']);
    expect((await scene.get(`/screening/hits/${id}`)).body.allowedActions).toEqual(['adjudicate']);
    expect((await scene.adjudicate(hit as Seen, 'other-person')).status).toBe(200);
    expect((await propose(file, both)).body.state).toBe('DECISION_PROPOSED');
  }
});

it('whoever judged the first of two hits does not propose, though another judged the second', async () => {
  await scene.listed({ names: [{ surname: 'Coulibaly', givenNames: 'Modibo' }] });
  const file = await scene.screened(modibo, 'C09X00B03');
  const [first, second] = await openHits(file, 2);
  expect((await scene.adjudicate(first as Seen, 'other-person', both)).status).toBe(200);
  expect((await scene.adjudicate(second as Seen, 'other-person')).status).toBe(200);
  await scene.settled(file);
  const itself = await propose(file, both);
  expect([itself.status, itself.body.code]).toEqual([403, 'four-eyes']);
  expect((await propose(file, visas.agent)).body.state).toBe('DECISION_PROPOSED');
});
