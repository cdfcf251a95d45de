import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { BEGIN, ConsultationScene } from './consultation-scene';
import type { VisasScene } from './visas-scene';

let desks: ConsultationScene;
let scene: VisasScene;
beforeAll(async () => {
  desks = await ConsultationScene.open();
  scene = desks.visas;
});
beforeEach(() => desks.clock.moveTo(BEGIN));
afterAll(() => scene.close());

describe('who answers', () => {
  it('the service that was asked alone: another one, a post and a stranger learn nothing', async () => {
    const { id } = await scene.examined();
    await desks.ask(id, 'security', 'Cette personne est-elle connue ?');
    const question = await desks.questionOf(id);
    const read = (as: Actor) => scene.send('GET', `/consultations/${question.id}`, { as });
    for (const other of [desks.labour, desks.niger, scene.agent, scene.consul, scene.applicant, person()]) {
      expect((await read(other)).status).toBe(404);
      expect((await desks.answer(other, question.id, { answer: 'no-objection' })).status).toBe(404);
      expect((await scene.send('GET', `/applications/${id}`, { as: desks.security })).status).toBe(404);
    }
    // Headquarters hold every post, but not this role.
    expect((await desks.answer(desks.administrator, question.id, { answer: 'no-objection' })).status).toBe(403);
    const missing = await read({ ...desks.security, purpose: null });
    expect([missing.status, missing.body.code]).toEqual([400, 'purpose-missing']);
    expect(
      (await desks.answer({ ...desks.security, strength: 'password' }, question.id, { answer: 'no-objection' })).status,
    ).toBe(403);
    expect((await desks.answer(desks.security, question.id, { answer: 'perhaps' })).status).toBe(400);
    expect((await desks.answer(desks.security, uuidv7(), { answer: 'no-objection' })).status).toBe(404);
    const lists = await Promise.all(
      [desks.labour, desks.security].map(async (as) => (await scene.send('GET', '/consultations', { as })).body.items),
    );
    expect(lists.map((items) => items.some((line) => line.id === question.id))).toEqual([false, true]);
    expect((await scene.send('GET', '/consultations', { as: person() })).status).toBe(403);
    expect(await desks.partOf(id)).toMatchObject({ state: 'open' });
  });

  it('sees what its question needs, and the applicant sees that it was read', async () => {
    const { id } = await scene.examined();
    await desks.ask(id, 'partner-ner', 'Est-elle connue ?');
    const { id: question } = await desks.questionOf(id);
    const { body } = await scene.send('GET', `/consultations/${question}`, { as: desks.niger });
    expect(body).toMatchObject({ question: 'Est-elle connue ?', allowedActions: ['answer', 'ask-back'] });
    expect(body['subject']).toMatchObject({ identity: { surname: 'Mustermann' }, residence: null, occupation: null });
    expect(JSON.stringify(body)).not.toContain('Heidestraße');
    const history = (await scene.send('GET', `/applications/${id}/history`, { as: scene.applicant })).body;
    // That a service was asked, and read: not which one, nor why.
    expect(history['reads']).toContainEqual(
      expect.objectContaining({ reader: 'consulted-service', post: null, purpose: null }),
    );
    expect(JSON.stringify(history)).not.toMatch(/partner-ner|ETAT-NER/);
    expect(JSON.stringify(history.items)).not.toContain('consultation');
  });

  it('once: twice is 409 with the state; the same key is the same answer', async () => {
    const { id } = await scene.examined();
    await desks.ask(id, 'labour');
    const { id: question, version } = await desks.questionOf(id);
    expect(
      (await desks.answer(desks.labour, question, { answer: 'no-objection' }, { 'if-match': '"99"' })).status,
    ).toBe(412);
    const headers = { 'idempotency-key': uuidv7(), 'if-match': `"${version}"` };
    const first = await desks.answer(desks.labour, question, { answer: 'no-objection' }, headers);
    const again = await desks.answer(desks.labour, question, { answer: 'no-objection' }, headers);
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
    const twice = await desks.answer(desks.labour, question, { answer: 'objection', reason: 'Non.' });
    expect([twice.status, twice.body.code, twice.body.state]).toEqual([409, 'illegal-transition', 'ANSWERED']);
    expect(await desks.told(id, 'consultation-answered')).toHaveLength(1);
  });

  it('may ask back: its time stands still until the post has replied', async () => {
    const { id } = await scene.examined();
    await desks.ask(id, 'labour');
    const { id: question } = await desks.questionOf(id);
    expect((await desks.answer(desks.labour, question, { answer: 'more-information' })).body.code).toBe(
      'question-missing',
    );
    await desks.answer(desks.labour, question, { answer: 'more-information', reason: 'Quel employeur ?' });
    expect(await desks.questionOf(id)).toMatchObject({ state: 'ASKED_BACK', dueOn: null });
    expect((await desks.told(id, 'consultation-answered')).at(-1)).toMatchObject({ answer: 'more-information' });
    desks.clock.moveTo('2026-11-10T09:00:00Z');
    await desks.sweep();
    const reply = (body: object) => scene.send('POST', `/consultations/${question}/reply`, { as: scene.agent, body });
    expect((await reply({})).status).toBe(400);
    expect((await reply({ message: 'Mines du Sahel.' })).body).toMatchObject({ state: 'OPEN', dueOn: '2026-11-24' });
    expect((await reply({ message: 'x' })).status).toBe(409);
    const seen = await scene.send('GET', `/consultations/${question}`, { as: desks.labour });
    expect(seen.body).toMatchObject({ askedBack: 'Quel employeur ?', reply: 'Mines du Sahel.' });
  });

  it('a file that has ended waits for nobody; what comes then is kept', async () => {
    const { id } = await scene.examined();
    await desks.ask(id, 'labour');
    const { id: question } = await desks.questionOf(id);
    await scene.post(scene.applicant, id, 'withdraw');
    const waiting = (await scene.send('GET', '/consultations', { as: desks.labour })).body.items;
    expect(waiting.some((line) => line.id === question)).toBe(false);
    const kept = await desks.answer(desks.labour, question, { answer: 'objection', reason: 'Trop tard.' });
    expect(kept.body).toMatchObject({ state: 'ANSWERED', answer: { late: true } });
    expect((await desks.file(id)).state).toBe('WITHDRAWN');
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
    expect((await desks.asked(id)).map((each) => [each['service'], each['openedBy']])).toEqual([
      ['security', null],
      ['labour', null],
    ]);
    const unknown = await desks.ask(id, 'nobody');
    expect([unknown.status, unknown.body.code]).toEqual([422, 'consulted-service-unknown']);
    expect((await scene.post(scene.agent, id, 'open-consultation', {})).status).toBe(400);
    expect((await scene.post(desks.security, id, 'open-consultation', { service: 'labour' })).status).toBe(404);
    expect((await scene.send('GET', `/applications/${id}/consultations`, { as: scene.applicant })).status).toBe(404);
    const opened = await desks.told(id, 'consultation-opened');
    expect(opened.map((each) => Object.keys(each).sort())[0]).toEqual(['consultationId', 'dueBy', 'post', 'service']);
  });
});

describe('the register of services', () => {
  const ministry = {
    ...{ nameFr: 'Ministère de la santé', nameEn: 'Ministry of health', kind: 'ministry', desk: 'PAR' },
    ...{ silence: 'no-objection', days: 7, unit: 'day', shows: ['identity'] },
  };
  const put = (body: object, headers = {}, as = desks.administrator) =>
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

  it('is written by one administrator at a time: of several that saw the same version, one changes it', async () => {
    const path = '/consulted-services/at-once';
    const several = (headers: Record<string, string>) =>
      Promise.all(
        [3, 4, 5, 6].map((days) =>
          scene.send('PUT', path, { as: desks.administrator, body: { ...ministry, days }, headers }),
        ),
      );
    const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).sort();
    expect(statuses(await several({}))).toEqual([200, 428, 428, 428]);
    expect(statuses(await several({ 'if-match': '"1"' }))).toEqual([200, 412, 412, 412]);
  });
});
