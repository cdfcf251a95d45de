import 'reflect-metadata';
import { AppealsScene, overturn } from './appeals-scene';
import { BEGIN, ConsultationScene } from './consultation-scene';
import { grantTerms } from './visas-scene';
import type { Seen, SeenAnswer, VisasScene } from './visas-scene';

let desks: ConsultationScene;
let scene: VisasScene;
let appeals: AppealsScene;
beforeAll(async () => {
  desks = await ConsultationScene.open();
  scene = desks.visas;
  appeals = await AppealsScene.of(scene);
});
beforeEach(() => desks.clock.moveTo(BEGIN));
afterAll(() => scene.close());

const refusal = { decision: 'refuse', codes: ['R07'] };
const about = ({ status, body }: SeenAnswer) => [status, body.code ?? body.state];
const asked = async (id: string, service: string): Promise<string> => {
  await desks.ask(id, service);
  return (await desks.questionOf(id)).id;
};
const closed = (question: string) =>
  scene.send('POST', `/consultations/${question}/close`, { as: scene.consul, body: { reason: 'Assez attendu.' } });
const objection = { answer: 'objection', reason: 'Connu de nos services.' };

describe('a silent security service', () => {
  it('stops a visa, though a ministry objected; asked again, it opens the way', async () => {
    const { id } = await scene.examined();
    const [security, labour] = [await asked(id, 'security'), await asked(id, 'labour')];
    await closed(security);
    await desks.answer(desks.labour, labour, objection);
    expect(await desks.partOf(id)).toMatchObject({ state: 'closed', outcome: 'unanswered' });
    expect(about(await desks.propose(id))).toEqual([422, 'consultation-unanswered']);
    await desks.answer(desks.security, await asked(id, 'security'), { answer: 'no-objection' });
    expect(await desks.partOf(id)).toMatchObject({ state: 'closed', outcome: 'objection' });
    expect(about(await desks.propose(id))).toEqual([200, 'DECISION_PROPOSED']);
  });

  it('stops one on appeal too, until it answers', async () => {
    const { id } = await scene.examined();
    const security = await asked(id, 'security');
    await closed(security);
    await desks.propose(id, refusal);
    await scene.post(scene.consul, id, 'decide', { decision: 'refuse' });
    await appeals.lodge(id);
    await scene.post(appeals.examiner, id, 'assign-appeal');
    const propose = () => scene.post(appeals.examiner, id, 'propose-appeal-decision', overturn);
    expect(about(await propose())).toEqual([422, 'consultation-unanswered']);
    expect((await desks.answer(desks.security, security, { answer: 'no-objection' })).status).toBe(200);
    expect(about(await propose())).toEqual([200, 'APPEAL_LODGED']);
    expect(about(await appeals.decide(id, 'overturn'))).toEqual([200, 'GRANTED']);
  });
});

it('a rejected document stops a visa on appeal, until the examiner has accepted or waived it', async () => {
  const { id } = await scene.examined();
  await scene.post(scene.agent, id, 'documents/photo/reject', { reason: 'unreadable' });
  await desks.propose(id, { decision: 'refuse', codes: ['R12'] });
  await scene.post(scene.consul, id, 'decide', { decision: 'refuse' });
  await appeals.lodge(id);
  const assigned = await scene.post(appeals.examiner, id, 'assign-appeal');
  expect(assigned.body.allowedActions).toContain('review-document');
  const propose = () => scene.post(appeals.examiner, id, 'propose-appeal-decision', overturn);
  expect(about(await propose())).toEqual([422, 'document-rejected']);
  expect(about(await scene.post(scene.agent, id, 'documents/photo/accept'))).toEqual([403, 'touched-the-file']);
  expect(about(await scene.post(appeals.referee, id, 'documents/photo/accept'))).toEqual([403, 'not-the-examiner']);
  expect(about(await scene.post(appeals.examiner, id, 'documents/photo/waive'))).toEqual([200, 'APPEAL_LODGED']);
  // To look at it again is to examine the appeal: no hand in the file before it.
  expect(about(await propose())).toEqual([200, 'APPEAL_LODGED']);
  const history = (await scene.send('GET', `/applications/${id}/history`, { as: scene.applicant })).body;
  expect(JSON.stringify(history)).not.toContain('onAppeal');
  expect(about(await appeals.decide(id, 'overturn'))).toEqual([200, 'GRANTED']);
});

it('an objection while a decision is proposed sends it back; the refusal that follows names the State', async () => {
  const { id } = await scene.examined();
  const niger = await asked(id, 'partner-ner');
  desks.clock.moveTo('2026-10-09T00:00:00Z');
  await desks.sweep();
  await desks.propose(id, grantTerms);
  const late = await desks.answer(desks.niger, niger, objection);
  expect(late.body).toMatchObject({ state: 'ANSWERED', answer: { late: true } });
  expect(await desks.file(id)).toMatchObject({ state: 'EXAMINATION', proposal: null, objectingStates: ['NER'] });
  expect(about(await scene.post(scene.consul, id, 'decide', { decision: 'grant' }))).toEqual([
    409,
    'illegal-transition',
  ]);
  await desks.propose(id, { decision: 'refuse', codes: ['R09'] });
  await scene.post(scene.consul, id, 'decide', { decision: 'refuse' });
  expect(((await desks.file(id))['refusal'] as { objectingStates: string[] }).objectingStates).toEqual(['NER']);
});

it('nobody is asked any more about a file that was declared inadmissible', async () => {
  const { id } = await scene.paid();
  await scene.post(scene.agent, id, 'request-information', { message: 'Quel hôtel ?' });
  const question = await asked(id, 'security');
  await scene.post(scene.applicant, id, 'answer', { message: 'À Ségou.' });
  expect((await scene.post(scene.agent, id, 'declare-inadmissible', { codes: ['R23'] })).body.state).toBe(
    'INADMISSIBLE',
  );
  expect(await desks.questionOf(id)).toMatchObject({ state: 'CLOSED' });
  const { body } = await scene.send('GET', '/consultations?limit=100', { as: desks.security });
  expect(body.items.map((line: Seen) => line.id)).not.toContain(question);
  desks.clock.moveTo('2026-10-20T00:00:00Z');
  await desks.sweep();
  expect((await desks.told(id, 'escalated')).filter(({ step }) => step === 'consultation')).toEqual([]);
});
