import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { PassDeadlines } from '../src/deadlines/pass-deadlines';
import { AppealsScene } from './appeals-scene';
import { MovingClock } from './moving-clock';
import { form, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

const clock = new MovingClock('2026-11-10T22:59:59Z');
let scene: VisasScene;
let appeals: AppealsScene;
let desk: Actor;
beforeAll(async () => {
  scene = await VisasScene.open({ clock });
  await scene.openPost({ code: 'OTT', country: 'CAN', jurisdictions: ['CAN'], timeZone: 'America/Toronto' });
  appeals = await AppealsScene.of(scene);
  desk = appeals.examiner;
});
afterAll(() => scene.close());

const ask = (as: Actor | undefined, query: string) => scene.send('GET', `/statistics?${query}`, { ...(as && { as }) });
const between = async (from: string, to = from, as = desk, more = ''): Promise<Seen[]> =>
  (await ask(as, `from=2026-11-${from}&to=2026-11-${to}${more}`)).body.items;
const posts = (lines: Seen[]): unknown[] => lines.map(({ post }) => post);
const inCanada = { applicant: { ...form.applicant, residence: 'CAN' } };

async function submitAt(instant: string, change: Partial<typeof form> = {}): Promise<Seen> {
  clock.moveTo(instant);
  const applicant = person();
  const { id } = await scene.ready(applicant, change);
  return (await scene.post(applicant, id, 'submit')).body;
}
const grantAt = async (instant: string, { id }: Seen): Promise<void> => {
  clock.moveTo(instant);
  expect((await scene.post(scene.consul, id, 'decide', { decision: 'grant' })).status).toBe(200);
};
const nothing = {
  ...{ submitted: 0, withdrawn: 0, lapsed: 0, issued: 0, days: null },
  decided: { files: 0, granted: 0, refused: 0, reasons: [], inadmissible: 0, notRequired: 0 },
};

describe('GET /v1/visas/statistics', () => {
  it('counts a day as each post has it, the first and the last one with it', async () => {
    await submitAt('2026-11-10T22:59:59Z');
    await submitAt('2026-11-10T23:00:00Z');
    await submitAt('2026-11-11T04:59:59Z', inCanada);
    await submitAt('2026-11-11T05:00:00Z', inCanada);
    const line = (submitted: number) => [
      { ...nothing, post: 'BER', submitted },
      { ...nothing, post: 'OTT', submitted },
    ];
    expect(await between('10')).toEqual(line(1));
    expect(await between('11')).toEqual(line(1));
    expect(await between('10', '11')).toEqual(line(2));
    expect([...(await between('09')), ...(await between('12'))]).toEqual([]);
    expect(posts(await between('10', '11', desk, '&post=OTT'))).toEqual(['OTT']);
  });

  it('counts what was decided, why it was refused, what was withdrawn and issued', async () => {
    clock.moveTo('2026-11-16T10:00:00Z');
    await appeals.refused(['R02', 'R12']);
    const ended = [(await scene.paid()).id, (await scene.paid()).id] as const;
    expect((await scene.post(scene.agent, ended[0], 'declare-inadmissible', { codes: ['R23'] })).status).toBe(200);
    expect((await scene.post(scene.agent, ended[1], 'declare-not-required')).status).toBe(200);
    for (const { id } of [await scene.submitted(), await scene.draft()]) {
      expect((await scene.post(scene.applicant, id, 'withdraw')).status).toBe(200);
    }
    const [early, late] = [await scene.proposed(), await scene.proposed()];
    await grantAt('2026-11-16T22:59:59Z', early);
    await grantAt('2026-11-16T23:00:00Z', late);
    await scene.documentIssued(late.id);
    const reasons = [
      { code: 'R02', refused: 1 },
      { code: 'R12', refused: 1 },
    ];
    const decided = { files: 4, granted: 1, refused: 1, reasons, inadmissible: 1, notRequired: 1 };
    const before = { ...nothing, post: 'BER', submitted: 6, decided, withdrawn: 1, days: { p50: 0, p80: 0, count: 2 } };
    expect(await between('16', '16', scene.consul)).toEqual([before]);
    const [after] = await between('17', '17', scene.consul);
    expect(after).toMatchObject({ submitted: 0, decided: { files: 1, granted: 1 }, issued: 1, days: { count: 1 } });
  });

  it('tells the days that decisions took', async () => {
    await scene.service.sql(
      `insert into visa_pace (post, class, decided_on, days)
       select 'OTT', case when n > 5 then 'fast' else 'standard' end, '2026-11-13', n from generate_series(1, 10) n`,
    );
    expect(await between('13')).toEqual([{ ...nothing, post: 'OTT', days: { p50: 5, p80: 8, count: 10 } }]);
    expect(await between('12')).toEqual([]);
    expect(await between('13', '13', scene.consul)).toEqual([]);
  });

  it('counts a file that went back unpaid when it is submitted again, and one whose applicant was silent as lapsed', async () => {
    const applicant = person();
    clock.moveTo('2026-11-02T09:00:00Z');
    const { id } = await scene.submitted(applicant);
    const silent = await scene.paid();
    await scene.post(scene.agent, silent.id, 'request-information', { message: 'Hotel?' });
    expect(await between('02')).toMatchObject([{ post: 'BER', submitted: 2 }]);
    clock.moveTo('2026-11-18T09:00:00Z');
    while ((await scene.service.running.app.get(PassDeadlines, { strict: false }).sweep()) > 0);
    expect((await scene.post(applicant, id, 'submit')).status).toBe(200);
    expect(await between('02')).toMatchObject([{ post: 'BER', submitted: 1 }]);
    expect(await between('18')).toEqual([{ ...nothing, post: 'BER', submitted: 1, lapsed: 1 }]);
  });
});

describe('who is told', () => {
  it('heads of a post of that post alone, and of a file where it lies', async () => {
    clock.moveTo('2026-11-20T09:00:00Z');
    const { id } = await scene.paid();
    await scene.post(desk, id, 'transfer', { post: 'PAR', reason: 'Déménagement' });
    const [paris, both] = [scene.staff(), scene.staff()];
    await scene.grant(paris, 'head-of-section', 'PAR');
    await scene.grant(both, 'consul', 'BER');
    await scene.grant(both, 'agent', 'OTT');
    expect(await between('20')).toEqual([{ ...nothing, post: 'PAR', submitted: 1 }]);
    expect(await between('20', '20', paris)).toEqual(await between('20'));
    expect(await between('20', '20', scene.consul)).toEqual([]);
    expect(posts(await between('01', '20'))).toEqual(['BER', 'OTT', 'PAR']);
    expect(posts(await between('01', '20', scene.consul))).toEqual(['BER']);
    expect(posts(await between('01', '20', both))).toEqual(['BER']);
    expect((await ask(scene.consul, 'from=2026-11-01&to=2026-11-20&post=OTT')).status).toBe(404);
  });

  it('nobody else, and nobody without a purpose', async () => {
    const query = 'from=2026-11-01&to=2026-11-20';
    expect((await ask(undefined, query)).status).toBe(401);
    expect((await ask(scene.applicant, query)).status).toBe(403);
    expect((await ask(scene.agent, query)).body.code).toBe('not-permitted');
    expect((await ask({ ...scene.consul, purpose: null }, query)).body.code).toBe('purpose-missing');
    expect((await ask({ ...scene.consul, purpose: 'payment' }, query)).body.code).toBe('purpose-not-allowed');
  });
});

it('refuses a period that is none, or longer than a year', async () => {
  expect((await ask(desk, 'from=2025-11-20&to=2026-11-20')).status).toBe(200);
  const refused = async (query: string) => {
    const { status, body } = await ask(desk, query);
    return [status, body.code, body.errors.map(({ pointer, code }) => `${pointer} ${code}`)];
  };
  expect(await refused('from=2025-11-19&to=2026-11-20')).toEqual([400, 'invalid-request', ['/to period-too-long']]);
  expect(await refused('from=2026-11-20&to=2026-11-19')).toEqual([400, 'invalid-request', ['/to period-empty']]);
  expect((await refused('from=2026-11-20'))[2]).toContain('/to is-plain-date');
  expect((await refused('from=2026-02-30&to=2026-11-20'))[2]).toEqual(['/from is-plain-date']);
});
