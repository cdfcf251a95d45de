import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { DetectOverstays } from '../src/border/detect-overstays';
import { form, grantTerms, MovingClock, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

const clock = new MovingClock('2026-08-03T09:00:00Z');
const terms = { ...grantTerms, validFrom: '2026-08-10', validUntil: '2026-11-09', stayDays: 30 };
const bamako = { kind: 'border-post' as const, country: 'MLI', jurisdictions: [], timeZone: 'Africa/Bamako' };
let scene: VisasScene;
let officer: Actor;
beforeAll(async () => {
  scene = await VisasScene.open({ clock });
  await scene.openPost({ ...bamako, code: 'BKO' });
  await scene.openPost({ ...bamako, code: 'DIB' });
  officer = person(uuidv7(), { purpose: 'border-check' });
  await scene.grant(officer, 'border-officer', 'BKO');
});
afterAll(() => scene.close());

let printed = 0;
/** An issued visa with a number of its own: the golden sample gives every paper the same. */
async function visa(account = uuidv7()): Promise<Seen & { number: string }> {
  clock.moveTo('2026-08-03T09:00:00Z');
  const file = await scene.issued(terms);
  const number = `MLI26${String((printed += 1)).padStart(6, '0')}`;
  await scene.service.sql(
    `update visa_application set issued = jsonb_set(issued, '{number}', to_jsonb($2::text)) where id = $1`,
    [file.id, number],
  );
  // One passport for all of them would make their stays one person's; each visa here has its own account unless it says one.
  await scene.service.sql('update visa_application set applicant_person_id = $2 where id = $1', [file.id, account]);
  return { ...file, number };
}
const ask = (path: string, body: object, as: Actor = officer) => scene.send('POST', `/border/${path}`, { as, body });
const crossing = (number: string, over: object = {}) => ({
  ...{ id: uuidv7(), post: 'BKO', desk: 'BKO-1', document: { visaNumber: number } },
  ...over,
});
const line = (number: string, kind: string, at: string, id = uuidv7()) => ({
  ...{ id, kind, at, document: { visaNumber: number } },
});
const journal = (lines: object[], over: object = {}) =>
  ask('journal', { post: 'BKO', desk: 'BKO-1', deskTime: clock.now().toISOString(), lines, ...over });
const verify = (number: string) => ask('verifications', { post: 'BKO', document: { visaNumber: number } });

describe('the border desk', () => {
  it('verifies, lets in, lets out; the visa is used up', async () => {
    const { id, number } = await visa();
    expect((await verify(number)).body).toMatchObject({ verdict: 'refuse', reasons: ['not-yet-valid'] });
    clock.moveTo('2026-08-20T08:00:00Z');
    const seen = (await verify(` ${number.toLowerCase()}`)).body;
    expect(seen).toMatchObject({
      ...{ verdict: 'admit', reasons: [], lastDay: { on: '2026-09-18', by: 'days-of-visa-used' } },
      holder: { surname: 'Mustermann' },
    });
    const entry = await ask('entries', crossing(number));
    expect([entry.status, entry.body]).toMatchObject([201, { outcome: 'recorded', conflicts: [] }]);
    clock.moveTo('2026-08-25T08:00:00Z');
    expect((await verify(number)).body).toMatchObject({ reasons: ['here-already'], hereSince: '2026-08-20' });
    expect((await ask('exits', crossing(number))).status).toBe(201);
    expect((await verify(number)).body).toMatchObject({ verdict: 'refuse', reasons: ['entries-used'] });
    const again = await ask('entries', crossing(number));
    expect([again.status, again.body.code, again.body['reasons']]).toEqual([
      422,
      'visa-does-not-admit',
      ['entries-used'],
    ]);
    expect((await scene.facts(id)).slice(-2)).toEqual(['visa.entry-recorded', 'visa.exit-recorded']);
  });

  it('finds the visa by the passport too, and keeps its number nowhere in clear', async () => {
    const { id } = await visa();
    clock.moveTo('2026-08-20T08:00:00Z');
    const { issuer, number: passportNumber } = form.travelDocument;
    const document = { issuer, passportNumber };
    expect((await ask('verifications', { post: 'BKO', document })).body).toMatchObject({ verdict: 'admit' });
    await ask('entries', { ...crossing(''), document });
    const rows = await scene.service.sql('select * from border_crossing where application_id = $1', [id]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(passportNumber);
    const both = await ask('verifications', { post: 'BKO', document: { ...document, visaNumber: 'MLI1' } });
    expect([both.status, both.body.code]).toEqual([400, 'document-ambiguous']);
  });

  it('a refusal has a known reason, and another border post is not this officer’s', async () => {
    const { number } = await visa();
    clock.moveTo('2026-08-20T08:00:00Z');
    expect((await ask('refusals', { ...crossing(number), codes: [] })).status).toBe(422);
    expect((await ask('refusals', { ...crossing(number), codes: ['R99'] })).status).toBe(422);
    expect((await ask('refusals', { ...crossing(number), codes: ['R10'] })).body.outcome).toBe('recorded');
    expect((await ask('entries', crossing(number, { post: 'DIB' }))).status).toBe(404);
    for (const stranger of [scene.consul, scene.applicant]) {
      const looks = await ask('verifications', { post: 'BKO', document: { visaNumber: number } }, stranger);
      const tells = await ask('entries', crossing(number), stranger);
      expect([looks.status, tells.status]).toEqual([404, 404]);
    }
    expect((await scene.send('GET', '/border/overstays', { as: scene.consul })).status).toBe(403);
    expect(
      (await ask('verifications', { post: 'BKO', document: { visaNumber: number } }, { ...officer, purpose: null }))
        .status,
    ).toBe(400);
  });

  it('the holder reads that the border looked', async () => {
    const { id, number } = await visa();
    clock.moveTo('2026-08-20T08:00:00Z');
    await verify(number);
    const reads = await scene.service.sql('select what, purpose from file_read where application_id = $1', [id]);
    expect(reads).toContainEqual({ what: 'border-verification', purpose: 'border-check' });
  });
});

describe('journals of desks that were offline', () => {
  it('told twice, at once and one after the other, count once', async () => {
    const { id, number } = await visa();
    clock.moveTo('2026-08-30T20:00:00Z');
    const lines = [line(number, 'entry', '2026-08-20T08:00:00Z'), line(number, 'exit', '2026-08-22T08:00:00Z')];
    const answers = await Promise.all([journal(lines), journal([...lines].reverse()), journal([...lines, ...lines])]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await journal(lines)).body.items).toMatchObject([
      { outcome: 'already-recorded', conflicts: [] },
      { outcome: 'already-recorded', conflicts: [] },
    ]);
    expect((await scene.facts(id)).filter((fact) => /^visa\..*-recorded$/.test(fact))).toHaveLength(2);
    expect(await scene.service.sql('select 1 from border_crossing where application_id = $1', [id])).toHaveLength(2);
  });

  it('two desks, the same traveller, clocks that are off: nothing is lost, conflicts are shown', async () => {
    const { id, number } = await visa();
    clock.moveTo('2026-08-30T20:00:00Z');
    const slow = line(number, 'entry', '2026-08-20T06:00:00Z');
    const first = line(number, 'entry', '2026-08-20T08:00:00Z');
    await journal([first]);
    // The clock of the second desk is two hours slow: by ours its line is at eight too.
    const { body } = await journal([slow], { desk: 'BKO-2', deskTime: '2026-08-30T18:00:00Z' });
    expect(body.items).toMatchObject([{ outcome: 'recorded', conflicts: ['entered-twice'] }]);
    const times = await scene.service.sql<{ at: Date }>('select at from border_crossing where application_id = $1', [
      id,
    ]);
    expect(times.map(({ at }) => at.toISOString())).toEqual(['2026-08-20T08:00:00.000Z', '2026-08-20T08:00:00.000Z']);
    const page = await scene.send('GET', '/border/conflicts?limit=100', { as: officer });
    const shown = page.body.items.find((item) => item['applicationId'] === id);
    expect(shown).toMatchObject({ visaNumber: number, conflicts: [{ kind: 'entered-twice' }] });
  });

  it('keeps a line about a visa nobody knows, and refuses another line under a used id', async () => {
    const { number } = await visa();
    clock.moveTo('2026-08-30T20:00:00Z');
    const unknown = line('MLI99999999', 'refusal', '2026-08-20T08:00:00Z');
    expect((await journal([unknown])).body.items).toMatchObject([{ outcome: 'recorded', conflicts: ['visa-unknown'] }]);
    expect((await journal([line(number, 'entry', '2026-08-20T08:00:00Z', unknown.id)])).body.items).toMatchObject([
      { outcome: 'not-recorded', code: 'crossing-id-reused' },
    ]);
    expect((await journal([line(number, 'entry', 'yesterday')])).status).toBe(400);
    expect((await journal([], { post: 'BER' })).status).toBe(404);
  });
});

describe('a carrier', () => {
  it('learns OK or NOT OK, and nothing more', async () => {
    const { number } = await visa();
    clock.moveTo('2026-08-20T08:00:00Z');
    const carrier: Actor = {
      ...person(uuidv7(), { purpose: 'border-check' }),
      ...{ kind: 'client', strength: 'client' },
      program: { clientId: 'airline', scopes: ['visas.carrier.check'] },
    };
    await scene.grant(carrier, 'border-officer', '*');
    const check = (visaNumber: string, on?: string) =>
      ask('carrier-checks', { document: { visaNumber }, ...(on && { on }) }, carrier);
    expect((await check(number)).body).toEqual({ answer: 'OK' });
    expect((await check(number, '2026-11-10')).body).toEqual({ answer: 'NOT OK' });
    expect((await check('MLI99999999')).body).toEqual({ answer: 'NOT OK' });
    const verification = await ask('verifications', { post: 'BKO', document: { visaNumber: number } }, carrier);
    expect([verification.status, verification.body.code]).toEqual([403, 'scope-missing']);
    expect(
      (await ask('carrier-checks', { document: { visaNumber: number } }, { ...carrier, purpose: null })).status,
    ).toBe(400);
  });
});

describe('a family under one account', () => {
  const brother = {
    applicant: { ...form.applicant, givenNames: 'Jens', sex: 'M', birthDate: '1992-02-01' },
    travelDocument: { ...form.travelDocument, number: 'C01X00T99' },
  };
  it('counts the days of each traveller alone, over all visas of that traveller', async () => {
    const account = uuidv7();
    const [erika, erikaAgain] = [await visa(account), await visa(account)];
    scene.traveller = brother;
    const jens = await visa(account);
    scene.traveller = {};
    const lines = [
      line(erika.number, 'entry', '2026-08-10T08:00:00Z'),
      line(erika.number, 'exit', '2026-11-02T08:00:00Z'), // 85 days: far too many for her visa, and told
    ];
    clock.moveTo('2026-11-03T08:00:00Z');
    expect((await journal(lines)).status).toBe(200);
    const lastDay = async (number: string) => (await verify(number)).body['lastDay'];
    expect(await lastDay(erikaAgain.number)).toEqual({ on: '2026-11-07', by: 'days-of-window-used' });
    expect(await lastDay(jens.number)).toEqual({ on: '2026-11-09', by: 'validity-over' });
  });
});

describe('an overstay', () => {
  it('is told once, on the day after the last allowed one, and ends with the exit', async () => {
    const { id, number } = await visa();
    const sweep = () => scene.service.running.app.get(DetectOverstays, { strict: false }).sweep();
    const told = async () => (await scene.facts(id)).filter((fact) => fact === 'visa.overstay-detected').length;
    const listed = async () => {
      const { body } = await scene.send('GET', '/border/overstays?limit=100', { as: officer });
      return body.items.find((item) => item['applicationId'] === id);
    };
    clock.moveTo('2026-08-20T08:00:00Z');
    await ask('entries', crossing(number));
    clock.moveTo('2026-09-18T23:00:00Z');
    while ((await sweep()) > 0);
    expect([await told(), await listed()]).toEqual([0, undefined]);
    clock.moveTo('2026-09-20T08:00:00Z');
    await Promise.all([sweep(), sweep()]);
    while ((await sweep()) > 0);
    expect(await told()).toBe(1);
    expect(await listed()).toMatchObject({ lastDay: '2026-09-18', days: 2, reason: 'days-of-visa-used' });
    await ask('exits', crossing(number));
    expect(await listed()).toBeUndefined();
  });
});
