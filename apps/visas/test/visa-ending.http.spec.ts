import { uuidv7 } from '@jatigi/kernel';
import { mergePerson } from '@jatigi/platform-persistence';
import { person } from '@jatigi/platform-testing';
import { ExpireVisas } from '../src/border/expire-visas';
import { visasPersons } from '../src/persons';
import { MovingClock } from './moving-clock';
import { grantTerms, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

const clock = new MovingClock('2026-08-03T09:00:00Z');
const terms = { ...grantTerms, validFrom: '2026-08-10', validUntil: '2026-11-09', stayDays: 30 };
const revoke = { as: 'revoke', codes: ['R02'], note: 'L’hôte a retiré son invitation.' };
let scene: VisasScene;
beforeAll(async () => {
  scene = await VisasScene.open({ clock });
});
afterAll(() => scene.close());
beforeEach(() => clock.moveTo('2026-08-03T09:00:00Z'));

const seen = async (id: string): Promise<Seen> =>
  (await scene.send('GET', `/applications/${id}`, { as: scene.consul })).body;
const endings = ['propose-ending', 'confirm-ending', 'reject-ending'];
const offered = async (id: string, as = scene.consul): Promise<string[]> =>
  (await scene.send('GET', `/applications/${id}`, { as })).body.allowedActions.filter((it) => endings.includes(it));

describe('ending an issued visa', () => {
  it('takes two persons, and the holder reads why', async () => {
    const { id } = await scene.issued(terms);
    expect(await offered(id)).toEqual(['propose-ending']);
    const proposed = await scene.post(scene.agent, id, 'propose-ending', revoke);
    expect([proposed.status, proposed.body.state, proposed.body['ending']]).toEqual([
      200,
      'ISSUED',
      expect.objectContaining({ as: 'revoke', codes: ['R02'], by: scene.agent.personId }),
    ]);
    expect([await offered(id), await offered(id, scene.agent)]).toEqual([['confirm-ending', 'reject-ending'], []]);
    const second = await scene.post(scene.consul, id, 'propose-ending', revoke);
    expect([second.status, second.body.code]).toEqual([409, 'ending-proposed']);
    // An agent may propose, not confirm; who proposed may not even when promoted.
    expect((await scene.post(scene.agent, id, 'confirm-ending')).status).toBe(403);
    const confirmed = await scene.post(scene.consul, id, 'confirm-ending');
    expect([confirmed.status, confirmed.body.state]).toEqual([200, 'REVOKED']);
    const own = await scene.send('GET', `/applications/${id}`, { as: scene.applicant });
    expect(own.body['visaEnd']).toMatchObject({
      as: 'revoke',
      codes: [{ code: 'R02', words: { fr: expect.any(String) } }],
    });
    expect(JSON.stringify(own.body)).not.toContain('invitation');
    expect((await scene.facts(id)).at(-1)).toBe('visa.revoked');
    const history = await scene.send('GET', `/applications/${id}/history`, { as: scene.applicant });
    expect(history.body.items.at(-1)).toMatchObject({ kind: 'revoked', detail: { codes: ['R02'] } });
    expect(JSON.stringify(history.body)).not.toContain(scene.agent.personId);
  });

  it('stays a matter of two when two officers turn out to be one person', async () => {
    const { id } = await scene.issued(terms);
    const double = scene.staff();
    await scene.grant(double, 'consul', 'BER');
    await scene.post(double, id, 'propose-ending', revoke);
    const link = { personId: scene.consul.personId as string, formerPersonId: double.personId as string };
    await scene.react((_reactions, { tx }) => mergePerson(tx, visasPersons, link));
    const answer = await scene.post(scene.consul, id, 'confirm-ending');
    expect([answer.status, answer.body.code]).toEqual([403, 'four-eyes']);
  });

  it('confirmed twice at the same instant happens once', async () => {
    const { id } = await scene.issued(terms);
    const other = scene.staff();
    await scene.grant(other, 'head-of-section', 'BER');
    await scene.post(scene.agent, id, 'propose-ending', { as: 'annul', codes: ['R01'] });
    const both = await Promise.all([scene.consul, other].map((as) => scene.post(as, id, 'confirm-ending')));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await scene.facts(id)).filter((fact) => fact === 'visa.annulled')).toHaveLength(1);
    expect((await seen(id)).state).toBe('ANNULLED');
  });

  it('may be contradicted: the visa stands', async () => {
    const { id } = await scene.issued(terms);
    await scene.post(scene.agent, id, 'propose-ending', revoke);
    expect((await scene.post(scene.consul, id, 'reject-ending', { note: 'Hôte rappelé.' })).body.state).toBe('ISSUED');
    expect(await offered(id)).toEqual(['propose-ending']);
  });

  it.each([
    ['propose-ending', { as: 'forget', codes: ['R01'] }, 400, '/as'],
    ['propose-ending', { as: 'annul', codes: ['17'] }, 400, '/codes'],
    ['propose-ending', { as: 'annul', codes: ['R17'] }, 422, '/codes/0'],
    ['propose-ending', { as: 'annul', codes: [] }, 422, '/codes'],
    ['confirm-ending', { sure: true }, 400, '/sure'],
    ['reject-ending', {}, 400, '/note'],
  ])('%s with %j: %i, names %s', async (command, body, status, pointer) => {
    const { id } = await scene.issued(terms);
    const answer = await scene.post(scene.consul, id, command, body);
    expect([answer.status, answer.body.errors[0]?.pointer]).toEqual([status, pointer]);
  });

  it('is nobody else’s: the holder, another post, a border officer', async () => {
    const { id } = await scene.issued(terms);
    const [border, paris] = [person(uuidv7(), { purpose: 'border-check' }), scene.staff()];
    await scene.grant(border, 'border-officer', 'BER');
    await scene.grant(paris, 'consul', 'PAR');
    const statuses = [scene.applicant, border, paris].map((as) => scene.post(as, id, 'propose-ending', revoke));
    expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([404, 403, 404]);
  });
});

describe('a visa whose last day is over', () => {
  it('expires once, on the day after', async () => {
    const { id } = await scene.issued(terms);
    const sweep = () => scene.service.running.app.get(ExpireVisas, { strict: false }).sweep();
    clock.moveTo('2026-11-09T23:59:00Z');
    await sweep();
    expect((await seen(id)).state).toBe('ISSUED');
    clock.moveTo('2026-11-10T00:01:00Z');
    await Promise.all([sweep(), sweep()]);
    expect((await seen(id)).state).toBe('EXPIRED');
    expect((await scene.facts(id)).filter((fact) => fact === 'visa.expired')).toHaveLength(1);
  });
});
