import 'reflect-metadata';
import { waitFor } from '@jatigi/platform-testing';
import { DetectOverstays } from '../src/border/detect-overstays';
import { HoldOverstay } from '../src/screening/hold-overstay';
import { BorderScene } from './border-scene';
import { ScreeningScene, screeningOf } from './screening-scene';
import { form, grantTerms } from './visas-scene';
import type { Seen } from './visas-scene';

// Many files each: a machine that does other things too takes its time.
jest.setTimeout(240_000);

let border: BorderScene;
let scene: ScreeningScene;
beforeAll(async () => {
  border = await BorderScene.open();
  scene = await ScreeningScene.open(border.scene);
});
afterAll(() => border?.scene.close());

const erika = { surname: form.applicant.surname, givenNames: form.applicant.givenNames };
const jens = { ...erika, givenNames: 'Jens', birthDate: '1992-02-01' };
const at = (time: string): void => border.clock.moveTo(time);
const fileOf = async ({ id }: Seen) =>
  (await border.scene.send('GET', `/applications/${id}`, { as: border.scene.agent })).body;
const hitOn = (file: Seen): Promise<Seen> =>
  waitFor(async () => (await scene.hitsOf(file))[0] ?? null, { what: 'the file has a hit', timeoutMs: 30_000 });
const reasonsOf = async (hit: Seen) => (await scene.get(`/screening/hits/${hit.id}`)).body['reasons'];
const told = async ({ id }: Seen) =>
  (await border.scene.facts(id)).filter((fact) => fact === 'visa.overstay-detected').length;
async function proposed(file: Seen): Promise<Seen> {
  await scene.settled(file);
  return (await border.scene.post(border.scene.agent, file.id, 'propose-decision', grantTerms)).body;
}
/** Somebody else: who overstayed before is looked at by a person when she applies again. */
async function visaOf(surname: string) {
  border.scene.traveller = { applicant: { ...form.applicant, surname } };
  const visa = await border.visa();
  border.scene.traveller = {};
  return visa;
}
/** Whatever may still be under way for this visa. */
const holdAgain = ({ id }: Seen) => border.scene.service.running.app.get(HoldOverstay).hold(id);

describe('an overstay that is found while a file of the same traveller is open', () => {
  const account = () => border.scene.applicant.personId as string;
  let visa: Seen & { number: string; passport: string };

  it('is held against the files that may become a visa, and a person judges', async () => {
    visa = await border.visa(account());
    at('2026-08-20T08:00:00Z');
    await border.ask('entries', border.crossing(visa.number));
    at('2026-09-10T08:00:00Z');
    const open = {
      samePassport: await scene.screened(erika, visa.passport),
      renewed: await proposed(await scene.screened(erika, 'C07X00D01')),
      asked: await scene.screened(erika, 'C07X00D02'),
    };
    await border.scene.post(border.scene.agent, open.asked.id, 'request-information', { message: 'Quel hôtel ?' });
    const brother = await scene.screened(jens, 'C07X00D03');
    const granted = await proposed(await scene.screened(erika, 'C07X00D04'));
    await border.scene.post(border.scene.consul, granted.id, 'decide', { decision: 'grant' });
    expect(await scene.hitsOf(open.samePassport)).toEqual([]);
    at('2026-09-20T08:00:00Z');
    await border.scene.service.running.app.get(DetectOverstays, { strict: false }).sweep();
    const hits = { same: await hitOn(open.samePassport), renewed: await hitOn(open.renewed) };
    expect([await reasonsOf(hits.same), await reasonsOf(hits.renewed)]).toEqual([
      ['same-passport'],
      ['same-traveller'],
    ]);
    expect(await hitOn(open.asked)).toMatchObject({ source: 'overstay', outcome: null });
    expect(await fileOf(open.renewed)).toMatchObject({ state: 'EXAMINATION', proposal: null });
    expect((await border.scene.facts(open.renewed.id)).slice(-2)).toEqual([
      'application.returned',
      'application.hit-raised',
    ]);
    expect((await border.scene.post(border.scene.agent, open.renewed.id, 'propose-decision', grantTerms)).status).toBe(
      422,
    );
    await holdAgain(visa);
    expect([await scene.hitsOf(brother), await scene.hitsOf(granted)]).toEqual([[], []]);
    expect([(await fileOf(granted)).state, screeningOf(await fileOf(brother))]).toMatchObject([
      'GRANTED',
      { state: 'closed', outcome: 'clear' },
    ]);
    expect((await scene.adjudicate(hits.same, 'same-person')).status).toBe(200);
    await holdAgain(visa);
    expect(await scene.hitsOf(open.samePassport)).toEqual([]);
    expect(await told(visa)).toBe(1);
  });

  it('that was not screened yet learns of it by its own screening, once', async () => {
    border.scene.traveller = { travelDocument: { ...form.travelDocument, number: visa.passport } };
    const { id } = await border.scene.paid();
    border.scene.traveller = {};
    await holdAgain(visa);
    const file = (await border.scene.admitted(id)).body;
    expect(await scene.hitsOf(file)).toHaveLength(1);
    await holdAgain(visa);
    expect(await scene.hitsOf(file)).toHaveLength(1);
  });
});

describe('an overstay that was over before any desk told of it', () => {
  it('is a fact of that visa, once however often the journal is told, and is held against the open file', async () => {
    const visa = await visaOf('Beispiel');
    at('2026-09-25T08:00:00Z');
    const file = await scene.screened({ surname: 'Weber' }, visa.passport);
    const lines = [
      border.line(visa.number, 'entry', '2026-08-15T08:00:00Z'),
      border.line(visa.number, 'exit', '2026-09-16T08:00:00Z'), // 33 days of 30
    ];
    for (const _twice of [1, 2]) expect((await border.journal(lines)).status).toBe(200);
    expect(await reasonsOf(await hitOn(file))).toEqual(['same-passport']);
    expect(await told(visa)).toBe(1);
    const { body } = await border.scene.send('GET', '/border/overstays?limit=100', { as: border.officer });
    expect(body.items.map((item) => item['applicationId'])).not.toContain(visa.id);
  });

  it('a stay that ended in time is none', async () => {
    const visa = await visaOf('Winter');
    at('2026-09-25T08:00:00Z');
    const file = await scene.screened({ surname: 'Weber' }, visa.passport);
    await border.journal([
      border.line(visa.number, 'entry', '2026-08-15T08:00:00Z'),
      border.line(visa.number, 'exit', '2026-09-13T08:00:00Z'), // 30 days
    ]);
    expect(await told(visa)).toBe(0);
    await holdAgain(visa);
    expect(await scene.hitsOf(file)).toEqual([]);
  });

  it('that was told while it lasted is not told again with its exit', async () => {
    const visa = await visaOf('Sommer');
    at('2026-08-20T08:00:00Z');
    await border.ask('entries', border.crossing(visa.number));
    at('2026-09-20T08:00:00Z');
    await border.scene.service.running.app.get(DetectOverstays, { strict: false }).sweep();
    await border.ask('exits', border.crossing(visa.number));
    expect(await told(visa)).toBe(1);
  });

  it('is taken back when an exit in time is told afterwards, and holds no file any more', async () => {
    const visa = await visaOf('Herbst');
    at('2026-08-20T08:00:00Z');
    await border.ask('entries', border.crossing(visa.number));
    at('2026-09-20T08:00:00Z');
    const sweep = () => border.scene.service.running.app.get(DetectOverstays, { strict: false }).sweep();
    await sweep();
    const exit = border.line(visa.number, 'exit', '2026-09-10T08:00:00Z'); // 22 days of 30
    for (const _twice of [1, 2]) expect((await border.journal([exit])).status).toBe(200);
    expect((await border.scene.facts(visa.id)).slice(-3)).toEqual([
      'visa.exit-recorded',
      'visa.overstay-corrected',
      'visa.used-up',
    ]);
    const later = await scene.screened({ surname: 'Weber' }, visa.passport);
    expect([await scene.hitsOf(later), await sweep(), await told(visa)]).toEqual([[], 0, 1]);
  });
});
