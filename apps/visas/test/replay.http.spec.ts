import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { drawing } from './bench/drawing';
import { MovingClock } from './moving-clock';
import { biometrics, grantTerms, VisasScene } from './visas-scene';
import type { Seen, SeenAnswer } from './visas-scene';

const START = Date.parse('2026-09-01T08:00:00Z');
let scene: VisasScene;
let clock: MovingClock;
let headquarters: Actor;
beforeAll(async () => {
  clock = new MovingClock(new Date(START).toISOString());
  scene = await VisasScene.open({ clock });
  headquarters = scene.staff();
  await scene.grant(headquarters, 'central-desk', '*');
});
afterAll(() => scene.close());

const read = (id: string, asOf?: string, as: Actor = scene.agent): Promise<SeenAnswer> =>
  scene.send('GET', `/applications/${id}${asOf === undefined ? '' : `?asOf=${asOf}`}`, { as });
/** Who may act, and who decides, is asked of the grants of today; when a decision is likely, of the pace of today. */
const told = ({
  allowedActions: _now,
  decidedAt: _by,
  expectedDecision: _when,
  asOf: _then,
  ...answer
}: Seen): object => answer;

interface Noted {
  at: string;
  answer: object;
}
type Step = (id: string) => Promise<unknown>;

/** What may happen to a file at a post, in an order that goes: the draw leaves some out and says how long they take. */
function stepsOf(draw: (below: number) => number): Step[] {
  const { agent, consul, applicant } = scene;
  const ask: Step[] = [
    (id) => scene.post(agent, id, 'request-information', { message: 'Une réservation, s’il vous plaît.' }),
    (id) => scene.post(applicant, id, 'answer', { message: 'La voici.' }),
  ];
  const move: Step[] = [
    (id) => scene.post(headquarters, id, 'transfer', { post: 'PAR', reason: 'Le voyageur a déménagé.' }),
    (id) => scene.post(headquarters, id, 'transfer', { post: 'BER', reason: 'Il est revenu.' }),
  ];
  const maybe = (steps: Step[]): Step[] => (draw(2) === 0 ? steps : []);
  return [
    (id) => scene.pay(id),
    ...maybe([(id) => scene.post(agent, id, 'assign')]),
    ...maybe(ask),
    (id) => scene.admitted(id),
    ...maybe(move),
    (id) => scene.post(agent, id, 'record-biometrics', biometrics),
    ...maybe(ask),
    (id) => scene.post(agent, id, 'documents/photo/accept'),
    (id) => scene.post(agent, id, 'documents/passport/accept'),
    (id) => scene.post(agent, id, 'propose-decision', grantTerms),
    ...maybe([
      (id) => scene.post(consul, id, 'return', { note: 'À revoir.' }),
      (id) => scene.post(agent, id, 'propose-decision', { decision: 'refuse', codes: ['R12'] }),
    ]),
  ];
}

async function life(seed: number): Promise<{ id: string; noted: Noted[] }> {
  const draw = drawing(seed);
  let now = START + seed * 86_400_000 * 20;
  const pass = (): void => clock.moveTo(new Date((now += 60_000 + draw(36 * 3_600_000))).toISOString());
  clock.moveTo(new Date(now).toISOString());
  const { id } = await scene.submitted();
  const noted: Noted[] = [];
  const note = async (): Promise<void> => {
    const { status, body } = await read(id, undefined, headquarters);
    expect(status).toBe(200);
    noted.push({ at: clock.now().toISOString(), answer: told(body) });
  };
  await note();
  for (const step of stepsOf(draw)) {
    pass();
    await step(id);
    await note();
  }
  return { id, noted };
}

describe('a file as of a day', () => {
  it.each([0, 1, 2])(
    'at each moment is what was answered at that moment (life %s)',
    async (seed) => {
      const { id, noted } = await life(seed);
      clock.moveTo('2026-11-20T09:00:00Z');
      expect(new Set(noted.map(({ answer }) => JSON.stringify(answer))).size).toBe(noted.length);
      for (const [at, { at: then, answer }] of noted.entries()) {
        const next = noted[at + 1]?.at ?? '2026-11-20T09:00:00.000Z';
        const between = new Date((Date.parse(then) + Date.parse(next)) / 2).toISOString();
        for (const moment of [then, between]) {
          const { status, body } = await read(id, moment, headquarters);
          expect([status, body['asOf'], body.allowedActions]).toEqual([200, moment, []]);
          expect(told(body)).toEqual(answer);
        }
      }
    },
    120_000,
  );

  it('shows the form as it was before it was corrected, and the end of a day', async () => {
    clock.moveTo('2026-11-02T09:00:00Z');
    const as = scene.applicant;
    const draft = await scene.ready(as);
    clock.moveTo('2026-11-03T09:00:00Z');
    const headers = { 'if-match': `"${draft.version}"` };
    await scene.send('PATCH', `/applications/${draft.id}`, {
      as,
      headers,
      body: { applicant: { occupation: 'Pilote' } },
    });
    await scene.post(as, draft.id, 'submit');
    clock.moveTo('2026-11-04T09:00:00Z');
    const occupations = [];
    for (const day of ['2026-11-02', '2026-11-03', '2026-11-04']) {
      const { body } = await read(draft.id, day);
      occupations.push([(body['applicant'] as { occupation: string }).occupation, body.state]);
    }
    expect(occupations).toEqual([
      ['Ingénieure', 'DRAFT'],
      ['Pilote', 'AWAITING_PAYMENT'],
      ['Pilote', 'AWAITING_PAYMENT'],
    ]);
    expect((await read(draft.id, '2026-11-01')).status).toBe(404);
    const reads = await scene.service.sql(
      `select purpose from file_read where application_id = $1 and by_person = $2 and what = 'replay'`,
      [draft.id, scene.agent.personId],
    );
    expect(reads).toEqual(Array(3).fill({ purpose: 'adjudication' }));
  });

  it('is for officers of its post with a purpose', async () => {
    clock.moveTo('2026-11-05T09:00:00Z');
    const { id } = await scene.paid();
    const paris = scene.staff();
    await scene.grant(paris, 'agent', 'PAR');
    const statuses = [];
    for (const as of [paris, scene.applicant, person(), { ...scene.agent, purpose: null }]) {
      statuses.push((await read(id, '2026-11-05', as)).status);
    }
    // Her own file as it is now is all that an applicant reads: on another day there is nothing for her.
    expect(statuses).toEqual([404, 404, 404, 400]);
  });

  it.each(['2026-13-01', '2026-02-30', '2026-02-30T10:00:00Z', 'yesterday'])('refuses %s', async (asOf) => {
    const { id } = await scene.paid();
    expect((await read(id, asOf)).status).toBe(400);
  });

  it('refuses a moment that has not come: tomorrow at the post, the next minute', async () => {
    clock.moveTo('2026-11-05T22:30:00Z');
    const { id } = await scene.paid();
    clock.moveTo('2026-11-05T23:30:00Z');
    // In Berlin it is the 6th already.
    const statuses = [];
    for (const asOf of ['2026-11-06', '2026-11-05T23:30:00Z']) statuses.push((await read(id, asOf)).status);
    expect(statuses).toEqual([200, 200]);
    for (const asOf of ['2026-11-07', '2026-11-05T23:31:00Z']) {
      const { status, body } = await read(id, asOf);
      expect([status, body.errors]).toEqual([400, [expect.objectContaining({ pointer: '/asOf', code: 'date-ahead' })]]);
    }
  });

  it('says so when it was not kept', async () => {
    clock.moveTo('2026-11-06T09:00:00Z');
    const { id } = await scene.paid();
    await scene.service.sql('delete from application_version where application_id = $1', [id]);
    clock.moveTo('2026-11-07T09:00:00Z');
    await scene.post(scene.agent, id, 'assign');
    const { status, body } = await read(id, '2026-11-06T09:00:00Z');
    expect([status, body.state]).toEqual([200, 'ADMISSIBILITY']);
    await scene.service.sql('update application_version set body = body || $2 where application_id = $1', [
      id,
      { updated_at: '2026-11-06T10:30:00Z' },
    ]);
    const before = await read(id, '2026-11-06T10:00:00Z');
    expect([before.status, before.body.code]).toEqual([404, 'version-not-kept']);
    expect((await read(id, '2026-11-06T11:00:00Z')).status).toBe(200);
  });
});
