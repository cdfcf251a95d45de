import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { mergePerson } from '@jatigi/platform-persistence';
import { person } from '@jatigi/platform-testing';
import { PassDeadlines } from '../src/deadlines/pass-deadlines';
import { visasPersons } from '../src/persons';
import { AppealsScene, overturn, statement } from './appeals-scene';
import { MovingClock } from './moving-clock';
import { grantTerms, VisasScene } from './visas-scene';
import type { Seen, SeenAnswer } from './visas-scene';

const BEGIN = '2026-08-03T09:00:00Z';
const clock = new MovingClock(BEGIN);
let scene: VisasScene;
let appeals: AppealsScene;
beforeAll(async () => {
  scene = await VisasScene.open({ clock });
  appeals = await AppealsScene.of(scene);
});
beforeEach(() => clock.moveTo(BEGIN));
afterAll(() => scene.close());

const own = async (id: string): Promise<Seen> =>
  (await scene.send('GET', `/applications/${id}`, { as: scene.applicant })).body;
const about = ({ status, body }: SeenAnswer) => [status, body.code ?? body.state];
const merge = (kept: { personId: string | null }, former: { personId: string | null }) => {
  const link = { personId: kept.personId as string, formerPersonId: former.personId as string };
  return scene.react((_reactions, { tx }) => mergePerson(tx, visasPersons, link));
};
const sweep = () => scene.service.running.app.get(PassDeadlines, { strict: false }).sweep();

describe('a refusal is contested', () => {
  it('by its applicant, and allowed by two people at headquarters: the file goes on to its issue', async () => {
    const { id } = await appeals.refused();
    expect(await own(id)).toMatchObject({
      state: 'REFUSED',
      due: { step: 'appeal', on: '2026-09-02' },
      allowedActions: ['lodge-appeal'],
      refusal: {
        codes: [
          { code: 'R02', words: { fr: 'Motif du séjour non justifié' } },
          { code: 'R12', words: { en: 'Authenticity of the documents doubtful' } },
        ],
        ...{ decidedOn: '2026-08-03', appealUntil: '2026-09-02', letter: null },
      },
    });
    const lodged = await appeals.lodge(id);
    expect(lodged.body).toMatchObject({
      state: 'APPEAL_LODGED',
      due: { step: 'appeal-decision', on: '2026-10-03' },
      appeal: { statement, outcome: null, isExamined: false },
      decision: { decision: 'refuse' },
    });
    expect(about(await appeals.lodge(id))).toEqual([409, 'illegal-transition']);
    expect((await scene.post(appeals.examiner, id, 'assign-appeal')).body['appealWork']).toMatchObject({
      assignedTo: appeals.examiner.personId,
    });
    const proposed = await scene.post(appeals.examiner, id, 'propose-appeal-decision', { ...overturn, note: 'Sûr.' });
    expect(about(proposed)).toEqual([200, 'APPEAL_LODGED']);
    expect(JSON.stringify(await own(id))).not.toMatch(/overturn|Sûr|V03S:1/);
    expect(about(await appeals.decide(id, 'overturn'))).toEqual([200, 'GRANTED']);
    await scene.documentIssued(id);
    expect(await own(id)).toMatchObject({
      state: 'ISSUED',
      decision: { decision: 'grant', visaType: 'V03S' },
      appeal: { outcome: 'overturned' },
      visa: { validUntil: grantTerms.validUntil },
    });
    expect((await scene.facts(id)).slice(-6)).toEqual([
      'application.refused',
      'application.appeal-lodged',
      'application.appeal-assigned',
      'application.appeal-decided',
      'application.granted',
      'visa.issued',
    ]);
    const payloads = await scene.service.sql('select payload from event_log where aggregate_id = $1', [id]);
    expect(JSON.stringify(payloads)).not.toContain('invitation');
  });

  it('or dismissed: then it ends there, and the applicant reads it', async () => {
    const { id } = await appeals.proposed();
    expect(about(await appeals.decide(id, 'overturn'))).toEqual([422, 'decision-differs']);
    expect(about(await appeals.decide(id, 'uphold'))).toEqual([200, 'UPHELD']);
    const history = await scene.send('GET', `/applications/${id}/history`, { as: scene.applicant });
    expect(history.body.items.map((line) => line['kind']).slice(-3)).toEqual([
      'appeal-lodged',
      'appeal-assigned',
      'appeal-upheld',
    ]);
    expect(JSON.stringify(history.body)).not.toContain(appeals.referee.personId);
  });

  it('may be returned to the examiner', async () => {
    const { id } = await appeals.proposed();
    expect(about(await scene.post(appeals.referee, id, 'return-appeal', { note: 'Et l’hôte ?' }))).toEqual([
      200,
      'APPEAL_LODGED',
    ]);
    expect(about(await appeals.decide(id, 'uphold'))).toEqual([409, 'no-appeal-decision-proposed']);
  });
});

describe('who touched the file keeps away from its appeal', () => {
  it.each(['agent', 'consul'] as const)('the %s, when promoted to headquarters too', async (role) => {
    const { id } = await appeals.refused();
    await appeals.lodge(id);
    const officer = scene[role];
    await scene.grant(officer, 'central-desk', '*');
    const file = await scene.send('GET', `/applications/${id}`, { as: officer });
    expect(file.body.allowedActions).toEqual([]);
    expect(about(await scene.post(officer, id, 'assign-appeal'))).toEqual([403, 'touched-the-file']);
    const to = { to: officer.personId };
    expect(about(await scene.post(appeals.examiner, id, 'assign-appeal', to))).toEqual([403, 'touched-the-file']);
  });

  it('whoever only accepted a paper, under a second account that turned out to be hers', async () => {
    const { id } = await appeals.assigned();
    const former = scene.staff();
    await scene.service.sql(
      `insert into application_history (application_id, at, kind, by_person, detail)
       values ($1, '2026-08-03', 'document-accepted', $2, '{}')`,
      [id, former.personId],
    );
    await scene.post(appeals.examiner, id, 'propose-appeal-decision', { verdict: 'uphold' });
    const double = scene.staff();
    await scene.grant(double, 'central-desk', '*');
    await merge(double, former);
    expect(about(await appeals.decide(id, 'uphold', double))).toEqual([403, 'touched-the-file']);
    expect(about(await appeals.decide(id, 'uphold'))).toEqual([200, 'UPHELD']);
  });

  it('whoever the file was given to, whatever came of it', async () => {
    const { id } = await scene.examined();
    const idle = scene.staff();
    await scene.grant(idle, 'agent', 'BER');
    await scene.grant(idle, 'central-desk', '*');
    await scene.post(scene.consul, id, 'assign', { to: idle.personId });
    await scene.post(scene.agent, id, 'propose-decision', { decision: 'refuse', codes: ['R03'] });
    await scene.post(scene.consul, id, 'decide', { decision: 'refuse' });
    await appeals.lodge(id);
    expect(about(await scene.post(idle, id, 'assign-appeal'))).toEqual([403, 'touched-the-file']);
  });

  it('one person is not two: the examiner decides neither herself nor under another account', async () => {
    const { id } = await appeals.proposed();
    expect(about(await appeals.decide(id, 'uphold', appeals.examiner))).toEqual([403, 'four-eyes']);
    const double = scene.staff();
    await scene.grant(double, 'central-desk', '*');
    await scene.post(appeals.referee, id, 'return-appeal', { note: 'x' });
    await scene.post(appeals.referee, id, 'assign-appeal', { to: double.personId });
    await scene.post(double, id, 'propose-appeal-decision', { verdict: 'uphold' });
    await merge(appeals.referee, double);
    expect(about(await appeals.decide(id, 'uphold'))).toEqual([403, 'four-eyes']);
  });

  it('two referees at the same instant: decided once', async () => {
    const { id } = await appeals.proposed();
    const other = scene.staff();
    await scene.grant(other, 'central-desk', '*');
    const both = await Promise.all([appeals.decide(id, 'uphold'), appeals.decide(id, 'uphold', other)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await scene.facts(id)).filter((fact) => fact === 'application.appeal-decided')).toHaveLength(1);
  });

  it('nobody outside headquarters has a word: the consul, another post, the applicant, a stranger', async () => {
    const { id } = await appeals.assigned();
    const [consul, paris] = [scene.staff(), scene.staff()];
    await scene.grant(consul, 'consul', 'BER');
    await scene.grant(paris, 'consul', 'PAR');
    const asked = [consul, paris, scene.applicant, person()].map((as) => appeals.decide(id, 'uphold', as));
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([403, 404, 404, 404]);
    expect((await appeals.lodge(id, person())).status).toBe(404);
  });
});

describe('time', () => {
  it('the refusal is final after its last day: nothing is offered, nothing accepted', async () => {
    const { id } = await appeals.refused();
    clock.moveTo('2026-09-02T21:59:00Z'); // 23:59 in Berlin on the last day
    expect((await own(id)).allowedActions).toEqual(['lodge-appeal']);
    clock.moveTo('2026-09-02T22:01:00Z');
    expect(about(await appeals.lodge(id))).toEqual([409, 'appeal-too-late']);
    while ((await sweep()) > 0);
    expect(await own(id)).toMatchObject({ state: 'REFUSED', due: null, allowedActions: [] });
  });

  it('silence upholds the refusal, once, also where a visa was proposed', async () => {
    const { id } = await appeals.proposed(overturn);
    clock.moveTo('2026-10-03T21:59:00Z');
    while ((await sweep()) > 0);
    expect((await own(id)).state).toBe('APPEAL_LODGED');
    clock.moveTo('2026-10-03T22:01:00Z');
    await Promise.all([sweep(), sweep()]);
    expect(await own(id)).toMatchObject({ state: 'IMPLICITLY_REJECTED', appeal: { outcome: 'implicitly-rejected' } });
    const decided = (await scene.facts(id)).filter((fact) => /appeal-decided|granted/.test(fact));
    expect(decided).toEqual(['application.appeal-decided']);
    expect(about(await appeals.decide(id, 'overturn'))).toEqual([409, 'illegal-transition']);
  });
});

describe('an invalid body', () => {
  it.each([
    ['lodge-appeal', {}, '/statement'],
    ['assign-appeal', { to: 'me' }, '/to'],
    ['propose-appeal-decision', { verdict: 'maybe' }, '/verdict'],
    ['propose-appeal-decision', { verdict: 'overturn' }, '/visaType'],
    ['return-appeal', { note: 7 }, '/note'],
    ['decide-appeal', {}, '/verdict'],
  ])('%s with %j names %s', async (command, body, pointer) => {
    const { id } = command === 'lodge-appeal' ? await appeals.refused() : await appeals.assigned();
    const as = command === 'lodge-appeal' ? scene.applicant : appeals.examiner;
    const answer = await scene.post(as, id, command, body);
    expect([answer.status, answer.body.errors[0]?.pointer]).toEqual([400, pointer]);
  });

  it('to whom there is no grant, no appeal is given', async () => {
    const { id } = await appeals.assigned();
    const answer = await scene.post(appeals.examiner, id, 'assign-appeal', { to: uuidv7() });
    expect([answer.status, answer.body.code]).toEqual([422, 'assignee-not-entitled']);
  });
});
