import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { PassConsultations } from '../src/consultations/pass-consultations';
import { PassDeadlines } from '../src/deadlines/pass-deadlines';
import { grantTerms, MovingClock, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

// A Thursday.
const BEGIN = '2026-10-01T09:00:00Z';
const clock = new MovingClock(BEGIN);
let scene: VisasScene;
let security: Actor;
let labour: Actor;
let niger: Actor;
let administrator: Actor;

beforeAll(async () => {
  scene = await VisasScene.open({ clock });
  [security, labour, administrator] = [scene.staff(), scene.staff(), scene.staff()];
  // A program of a partner State: no person, its own key, the role of its desk.
  niger = { ...person(uuidv7(), { purpose: 'adjudication' }), kind: 'client', accountId: null, strength: 'client' };
  await scene.grant(security, 'security-officer', 'SECURITE');
  await scene.grant(labour, 'consulted-officer', 'MIN-TRAVAIL');
  await scene.grant(niger, 'consulted-officer', 'ETAT-NER');
  await scene.grant(administrator, 'administrator', '*');
});
beforeEach(() => clock.moveTo(BEGIN));
afterAll(() => scene.close());

const sweepAll = async (): Promise<void> => {
  const { app } = scene.service.running;
  while ((await app.get(PassConsultations, { strict: false }).sweep()) > 0);
  while ((await app.get(PassDeadlines, { strict: false }).sweep()) > 0);
};
const ask = (id: string, service: string, question?: string) =>
  scene.post(scene.agent, id, 'open-consultation', { service, ...(question && { question }) });
const asked = async (id: string): Promise<Seen[]> =>
  (await scene.send('GET', `/applications/${id}/consultations`, { as: scene.agent })).body.items;
/** The last question about this file. */
const questionOf = async (id: string): Promise<Seen> => (await asked(id)).at(-1) as Seen;
const answer = (as: Actor, id: string, said: string, reason?: string, headers = {}) =>
  scene.send('POST', `/consultations/${id}/answer`, { as, body: { answer: said, ...(reason && { reason }) }, headers });
const file = async (id: string): Promise<Seen> =>
  (await scene.send('GET', `/applications/${id}`, { as: scene.agent })).body;
const partOf = async (id: string) =>
  ((await file(id))['examination'] as Array<{ part: string }>).find(({ part }) => part === 'consultations');
const propose = (id: string, body: object = grantTerms) => scene.post(scene.agent, id, 'propose-decision', body);
const refusal = { decision: 'refuse', codes: ['R07'] };
const data = (id: string, type: string) =>
  scene.service
    .sql<{ payload: Record<string, unknown> }>(
      'select payload from event_log where aggregate_id = $1 and type = $2 order by version',
      [id, `ml.consular.application.${type}.v1`],
    )
    .then((rows) => rows.map(({ payload }) => payload));

describe('journey 4: security does not answer in time', () => {
  it('is escalated, not granted; answered late: the clock and the history are right', async () => {
    const { id } = await scene.examined();
    expect((await ask(id, 'security')).body).toMatchObject({ state: 'EXAMINATION' });
    const question = await questionOf(id);
    // Five working days of the desk, the day of the question not counted.
    expect(question).toMatchObject({ state: 'OPEN', dueOn: '2026-10-08', silence: 'escalate' });
    const early = await propose(id);
    expect([early.status, early.body.code, early.body['parts']]).toEqual([422, 'parts-open', ['consultations']]);

    clock.moveTo('2026-10-08T23:59:00Z'); // Bamako is on UTC
    await sweepAll();
    expect((await questionOf(id)).state).toBe('OPEN');
    clock.moveTo('2026-10-09T00:00:00Z');
    await sweepAll();
    expect(await questionOf(id)).toMatchObject({ state: 'OVERDUE', answer: null });
    expect(await partOf(id)).toMatchObject({ state: 'open' });
    expect((await propose(id)).body.code).toBe('parts-open');
    clock.moveTo('2026-10-13T00:00:00Z'); // two working days later
    await sweepAll();
    await sweepAll();
    const told = (await data(id, 'escalated')).filter(({ step }) => step === 'consultation');
    expect(told).toEqual([
      { post: 'BER', step: 'consultation', to: 'head-of-section', dueBy: '2026-10-08' },
      { post: 'BER', step: 'consultation', to: 'headquarters', dueBy: '2026-10-08' },
    ]);
    expect(await data(id, 'consultation-expired')).toHaveLength(1);
    expect((await file(id)).state).toBe('EXAMINATION');

    clock.moveTo('2026-10-14T10:00:00Z');
    const late = await answer(security, question.id, 'no-objection');
    expect(late.body).toMatchObject({ state: 'ANSWERED', answer: { answer: 'no-objection', late: true } });
    expect(await partOf(id)).toMatchObject({ state: 'closed', outcome: 'no-objection', by: security.personId });
    const history = (await scene.send('GET', `/applications/${id}/history`, { as: scene.agent })).body;
    const lines = (history.items as unknown as Array<{ kind: string; detail: object }>).filter(({ kind }) =>
      /consultation|escalated/.test(kind),
    );
    expect(lines.map(({ kind }) => kind)).toEqual([
      'consultation-opened',
      'consultation-expired',
      'escalated',
      'escalated',
      'consultation-answered',
    ]);
    // The clock of the examination never stood still for it.
    expect((await file(id))['due']).toEqual({ step: 'examination', on: '2026-10-16' });
    expect((await propose(id)).body.state).toBe('DECISION_PROPOSED');
  });

  it('an officer may stop to wait, but then no visa can be proposed', async () => {
    const { id } = await scene.examined();
    await ask(id, 'security');
    const { id: question } = await questionOf(id);
    const close = (as: Actor, body: object = { reason: 'À refuser pour un autre motif.' }) =>
      scene.send('POST', `/consultations/${question}/close`, { as, body });
    expect((await close(scene.consul, {})).status).toBe(400);
    expect((await close(scene.agent)).status).toBe(403);
    expect((await close(security)).status).toBe(404);
    expect((await close(scene.consul)).body).toMatchObject({ state: 'CLOSED' });
    expect((await close(scene.consul)).body).toMatchObject({ code: 'illegal-transition', state: 'CLOSED' });
    expect((await propose(id)).body.code).toBe('consultation-unanswered');
    expect((await propose(id, refusal)).body.state).toBe('DECISION_PROPOSED');
  });
});

describe('silence as no objection', () => {
  it('closes the part at the end of its time; a late objection is a warning, told to headquarters, and decides nothing', async () => {
    const { id } = await scene.examined();
    await ask(id, 'partner-ner');
    const question = await questionOf(id);
    expect(question).toMatchObject({ dueOn: '2026-10-08', silence: 'no-objection' });
    clock.moveTo('2026-10-09T00:00:00Z');
    await sweepAll();
    expect(await partOf(id)).toMatchObject({ state: 'closed', outcome: 'no-objection', by: null });
    await propose(id);
    await scene.post(scene.consul, id, 'decide', { decision: 'grant' });
    const before = await file(id);
    const late = await answer(niger, question.id, 'objection', 'Connu de nos services.');
    expect(late.body).toMatchObject({ state: 'ANSWERED', answer: { answer: 'objection', late: true } });
    const after = await file(id);
    expect([after.state, after['proposal'], after['decision']]).toEqual([
      'GRANTED',
      before['proposal'],
      before['decision'],
    ]);
    expect(after['objections']).toEqual([expect.objectContaining({ service: 'partner-ner', late: true })]);
    expect(after['objectingStates']).toEqual([]);
    expect((await data(id, 'escalated')).at(-1)).toMatchObject({ step: 'late-objection', to: 'headquarters' });
    expect(JSON.stringify(await data(id, 'consultation-answered'))).not.toContain('Connu');
  });

  it('an objection in time closes the part with it; the State is remembered for the letter', async () => {
    const { id } = await scene.examined();
    await Promise.all([ask(id, 'labour'), ask(id, 'partner-ner')]);
    const [one, two] = await asked(id);
    const of = (service: string) => [one, two].find((each) => each?.['service'] === service) as Seen;
    expect((await answer(labour, of('labour').id, 'no-objection')).status).toBe(200);
    expect(await partOf(id)).toMatchObject({ state: 'open' });
    const silent = await answer(niger, of('partner-ner').id, 'objection');
    expect([silent.status, silent.body.code]).toEqual([422, 'objection-unexplained']);
    expect((await answer(niger, of('partner-ner').id, 'objection', 'Interdit de séjour.')).status).toBe(200);
    expect(await partOf(id)).toMatchObject({ state: 'closed', outcome: 'objection' });
    expect((await file(id))['objectingStates']).toEqual(['NER']);
    expect((await asked(id)).map((each) => (each['texts'] as { objection?: string }).objection)).toContain(
      'Interdit de séjour.',
    );
  });
});

describe('who answers', () => {
  it('the service that was asked alone: another one, a post and a stranger learn nothing', async () => {
    const { id } = await scene.examined();
    await ask(id, 'security', 'Cette personne est-elle connue ?');
    const question = await questionOf(id);
    const read = (as: Actor) => scene.send('GET', `/consultations/${question.id}`, { as });
    for (const other of [labour, niger, scene.agent, scene.consul, scene.applicant, person()]) {
      expect((await read(other)).status).toBe(404);
      expect((await answer(other, question.id, 'no-objection')).status).toBe(404);
      expect((await scene.send('GET', `/applications/${id}`, { as: security })).status).toBe(404);
    }
    // Headquarters hold every post, but not this role.
    expect((await answer(administrator, question.id, 'no-objection')).status).toBe(403);
    const missing = await read({ ...security, purpose: null });
    expect([missing.status, missing.body.code]).toEqual([400, 'purpose-missing']);
    expect((await answer({ ...security, strength: 'password' }, question.id, 'no-objection')).status).toBe(403);
    expect((await answer(security, question.id, 'perhaps')).status).toBe(400);
    expect((await answer(security, uuidv7(), 'no-objection')).status).toBe(404);
    const lists = await Promise.all(
      [labour, security].map(async (as) => (await scene.send('GET', '/consultations', { as })).body.items),
    );
    expect(lists.map((items) => items.some((line) => line.id === question.id))).toEqual([false, true]);
    expect((await scene.send('GET', '/consultations', { as: person() })).status).toBe(403);
    expect(await partOf(id)).toMatchObject({ state: 'open' });
  });

  it('sees what its question needs, and the applicant sees that it was read', async () => {
    const { id } = await scene.examined();
    await ask(id, 'partner-ner', 'Est-elle connue ?');
    const { id: question } = await questionOf(id);
    const { body } = await scene.send('GET', `/consultations/${question}`, { as: niger });
    expect(body).toMatchObject({ question: 'Est-elle connue ?', allowedActions: ['answer', 'ask-back'] });
    expect(body['subject']).toMatchObject({ identity: { surname: 'Mustermann' }, residence: null, occupation: null });
    expect(JSON.stringify(body)).not.toContain('Heidestraße');
    const history = (await scene.send('GET', `/applications/${id}/history`, { as: scene.applicant })).body;
    expect(history['reads']).toContainEqual(
      expect.objectContaining({ what: 'consultation/partner-ner', purpose: 'adjudication' }),
    );
    expect(JSON.stringify(history.items)).not.toContain('consultation');
  });

  it('once: twice is 409 with the state; the same key is the same answer', async () => {
    const { id } = await scene.examined();
    await ask(id, 'labour');
    const { id: question, version } = await questionOf(id);
    expect((await answer(labour, question, 'no-objection', undefined, { 'if-match': '"99"' })).status).toBe(412);
    const headers = { 'idempotency-key': uuidv7(), 'if-match': `"${version}"` };
    const first = await answer(labour, question, 'no-objection', undefined, headers);
    const again = await answer(labour, question, 'no-objection', undefined, headers);
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
    const twice = await answer(labour, question, 'objection', 'Non.');
    expect([twice.status, twice.body.code, twice.body.state]).toEqual([409, 'illegal-transition', 'ANSWERED']);
    expect(await data(id, 'consultation-answered')).toHaveLength(1);
  });

  it('may ask back: its time stands still until the post has replied', async () => {
    const { id } = await scene.examined();
    await ask(id, 'labour');
    const { id: question } = await questionOf(id);
    expect((await answer(labour, question, 'more-information')).body.code).toBe('question-missing');
    await answer(labour, question, 'more-information', 'Quel employeur ?');
    expect(await questionOf(id)).toMatchObject({ state: 'ASKED_BACK', dueOn: null });
    expect((await data(id, 'consultation-answered')).at(-1)).toMatchObject({ answer: 'more-information' });
    clock.moveTo('2026-11-10T09:00:00Z');
    await sweepAll();
    const reply = (body: object) => scene.send('POST', `/consultations/${question}/reply`, { as: scene.agent, body });
    expect((await reply({})).status).toBe(400);
    expect((await reply({ message: 'Mines du Sahel.' })).body).toMatchObject({ state: 'OPEN', dueOn: '2026-11-24' });
    expect((await reply({ message: 'x' })).status).toBe(409);
    const seen = await scene.send('GET', `/consultations/${question}`, { as: labour });
    expect(seen.body).toMatchObject({ askedBack: 'Quel employeur ?', reply: 'Mines du Sahel.' });
  });

  it('a file that has ended waits for nobody; what comes then is kept', async () => {
    const { id } = await scene.examined();
    await ask(id, 'labour');
    const { id: question } = await questionOf(id);
    await scene.post(scene.applicant, id, 'withdraw');
    const waiting = (await scene.send('GET', '/consultations', { as: labour })).body.items;
    expect(waiting.some((line) => line.id === question)).toBe(false);
    const kept = await answer(labour, question, 'objection', 'Trop tard.');
    expect(kept.body).toMatchObject({ state: 'ANSWERED', answer: { late: true } });
    expect((await file(id)).state).toBe('WITHDRAWN');
  });
});

describe('opening', () => {
  it('by policy at the admission, beside each other; by hand, with a known service', async () => {
    const { id } = await scene.paid();
    await scene.service.sql(
      `update visa_application set assessment = jsonb_set(assessment, '{consultations}', '["security", "labour"]') where id = $1`,
      [id],
    );
    await scene.post(scene.agent, id, 'admit');
    expect((await asked(id)).map((each) => [each['service'], each['openedBy']])).toEqual([
      ['security', null],
      ['labour', null],
    ]);
    const unknown = await ask(id, 'nobody');
    expect([unknown.status, unknown.body.code]).toEqual([422, 'consulted-service-unknown']);
    expect((await scene.post(scene.agent, id, 'open-consultation', {})).status).toBe(400);
    expect((await scene.post(security, id, 'open-consultation', { service: 'labour' })).status).toBe(404);
    expect((await scene.send('GET', `/applications/${id}/consultations`, { as: scene.applicant })).status).toBe(404);
    const opened = await data(id, 'consultation-opened');
    expect(opened.map((each) => Object.keys(each).sort())[0]).toEqual(['consultationId', 'dueBy', 'post', 'service']);
  });
});

describe('the register of services', () => {
  const ministry = {
    ...{ nameFr: 'Ministère de la santé', nameEn: 'Ministry of health', kind: 'ministry', desk: 'PAR' },
    ...{ silence: 'no-objection', days: 7, unit: 'day', shows: ['identity'] },
  };
  const put = (body: object, headers = {}, as = administrator) =>
    scene.send('PUT', '/consulted-services/health', { as, body, headers });

  it('is data of an administrator: no silence of a security service favours a visa', async () => {
    expect((await put({ ...ministry, silence: 'approve' })).status).toBe(400);
    expect((await put({ ...ministry, kind: 'security' })).body.code).toBe('security-never-silent');
    expect((await put({ ...ministry, kind: 'partner-state' })).body.code).toBe('partner-state-missing');
    expect((await put({ ...ministry, state: 'NER' })).body.code).toBe('partner-state-misplaced');
    expect((await put({ ...ministry, desk: 'NOWHERE' })).body.code).toBe('post-unknown');
    expect((await put(ministry, {}, scene.consul)).status).toBe(403);
    expect((await put(ministry)).body).toMatchObject({ code: 'health', version: 1 });
    expect((await put(ministry)).status).toBe(428);
    expect((await put({ ...ministry, days: 9 }, { 'if-match': '"1"' })).body).toMatchObject({ version: 2 });
    const { body } = await scene.send('GET', '/consulted-services', { as: scene.agent });
    expect(body.items.map(({ code }) => code)).toEqual(expect.arrayContaining(['health', 'security', 'partner-bfa']));
    expect((await scene.send('GET', '/consulted-services', { as: scene.applicant })).status).toBe(403);
  });
});
