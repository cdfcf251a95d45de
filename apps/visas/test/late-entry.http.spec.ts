import 'reflect-metadata';
import { waitFor } from '@jatigi/platform-testing';
import { HoldEntry } from '../src/screening/hold-entry';
import { modibo, ScreeningScene, screeningOf } from './screening-scene';
import { form, grantTerms, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

let visas: VisasScene;
let scene: ScreeningScene;
beforeAll(async () => {
  visas = await VisasScene.open();
  scene = await ScreeningScene.open(visas);
});
afterAll(() => visas?.close());

const fileOf = async ({ id }: Seen) => (await visas.send('GET', `/applications/${id}`, { as: visas.agent })).body;
const traveller = { applicant: { ...form.applicant, ...modibo } };
const proposed = async (file: Seen): Promise<Seen> => {
  await scene.settled(file);
  return (await visas.post(visas.agent, file.id, 'propose-decision', grantTerms)).body;
};

describe('an entry approved when files that it means are under way', () => {
  const files: Record<string, Seen> = {};
  let entry: Seen;

  beforeAll(async () => {
    files['examined'] = await scene.screened(modibo, 'C09X00A01');
    files['asked'] = await scene.screened(modibo, 'C09X00A02');
    await visas.post(visas.agent, files['asked'].id, 'request-information', { message: 'Quel hôtel ?' });
    files['proposed'] = await proposed(await scene.screened(modibo, 'C09X00A03'));
    files['granted'] = await proposed(await scene.screened(modibo, 'C09X00A04'));
    await visas.post(visas.consul, files['granted'].id, 'decide', { decision: 'grant' });
    files['somebody-else'] = await scene.screened({ surname: 'Schneider' }, 'C09X00A05');
    visas.traveller = traveller;
    files['not-admitted'] = await visas.paid();
    files['asked-before'] = await visas.paid();
    visas.traveller = {};
    await visas.post(visas.agent, files['asked-before'].id, 'request-information', { message: 'Quel hôtel ?' });
    expect(await hits()).toEqual({});
    entry = await scene.listed();
    await waitFor(async () => (Object.keys(await hits()).length === 3 ? true : null), {
      what: 'the open files were held against the entry',
      timeoutMs: 30_000,
    });
  }, 120_000);

  /** How many open hits each file has. */
  async function hits(): Promise<Record<string, number>> {
    const { body } = await scene.get('/screening/hits?limit=100');
    const counted = Object.entries(files).map(
      ([name, { id }]) => [name, body.items.filter((hit) => hit['applicationId'] === id).length] as const,
    );
    return Object.fromEntries(counted.filter(([, count]) => count > 0));
  }
  const reopened = { examined: 1, asked: 1, proposed: 1 };

  it('raises a hit on those that were screened and are not decided, and on no other', async () => {
    expect(await hits()).toEqual(reopened);
    for (const name of Object.keys(reopened)) {
      expect([name, screeningOf(await fileOf(files[name] as Seen))]).toEqual([
        name,
        expect.objectContaining({ state: 'open' }),
      ]);
    }
    expect((await fileOf(files['granted'] as Seen)).state).toBe('GRANTED');
    expect((await fileOf(files['asked'] as Seen)).state).toBe('INFO_REQUESTED');
  });

  it('sends a proposal back: nobody decides over an open hit', async () => {
    const { id } = files['proposed'] as Seen;
    expect(await fileOf(files['proposed'] as Seen)).toMatchObject({ state: 'EXAMINATION', proposal: null });
    const decided = await visas.post(visas.consul, id, 'decide', { decision: 'grant' });
    expect([decided.status, decided.body.code]).toEqual([409, 'illegal-transition']);
    const again = await visas.post(visas.agent, id, 'propose-decision', grantTerms);
    expect([again.status, again.body.code]).toEqual([422, 'parts-open']);
    expect((await visas.facts(id)).slice(-2)).toEqual(['application.returned', 'application.hit-raised']);
    const history = (await visas.send('GET', `/applications/${id}/history`, { as: visas.applicant })).body;
    expect(JSON.stringify(history)).not.toMatch(/hit|returned|screening/);
  });

  it('once, however often the job runs', async () => {
    await visas.service.running.app.get(HoldEntry).hold(entry.id);
    expect(await hits()).toEqual(reopened);
  });

  it('goes on when a person has said that it is somebody else', async () => {
    const [hit] = await scene.hitsOf(files['proposed'] as Seen);
    expect((await scene.adjudicate(hit as Seen, 'other-person')).status).toBe(200);
    await visas.service.running.app.get(HoldEntry).hold(entry.id);
    const { id } = files['proposed'] as Seen;
    expect((await visas.post(visas.agent, id, 'propose-decision', grantTerms)).body.state).toBe('DECISION_PROPOSED');
    expect((await visas.post(visas.consul, id, 'decide', { decision: 'grant' })).body.state).toBe('GRANTED');
  });

  it('a file that is admitted later is held against it then, once', async () => {
    const { id } = files['not-admitted'] as Seen;
    await visas.admitted(id);
    await visas.service.running.app.get(HoldEntry).hold(entry.id);
    expect(await hits()).toEqual({ examined: 1, asked: 1, 'not-admitted': 1 });
  });
});
