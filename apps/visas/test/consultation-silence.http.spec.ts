import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { BEGIN, ConsultationScene } from './consultation-scene';
import type { Seen, VisasScene } from './visas-scene';

let desks: ConsultationScene;
let scene: VisasScene;
beforeAll(async () => {
  desks = await ConsultationScene.open();
  scene = desks.visas;
});
beforeEach(() => desks.clock.moveTo(BEGIN));
afterAll(() => scene.close());

const refusal = { decision: 'refuse', codes: ['R07'] };

describe('journey 4: security does not answer in time', () => {
  it('is escalated, not granted; answered late: the clock and the history are right', async () => {
    const { id } = await scene.examined();
    expect((await desks.ask(id, 'security')).body).toMatchObject({ state: 'EXAMINATION' });
    const question = await desks.questionOf(id);
    // Five working days of the desk, the day of the question not counted.
    expect(question).toMatchObject({ state: 'OPEN', dueOn: '2026-10-08', silence: 'escalate' });
    const early = await desks.propose(id);
    expect([early.status, early.body.code, early.body['parts']]).toEqual([422, 'parts-open', ['consultations']]);

    desks.clock.moveTo('2026-10-08T23:59:00Z'); // Bamako is on UTC
    await desks.sweep();
    expect((await desks.questionOf(id)).state).toBe('OPEN');
    desks.clock.moveTo('2026-10-09T00:00:00Z');
    await desks.sweep();
    expect(await desks.questionOf(id)).toMatchObject({ state: 'OVERDUE', answer: null });
    expect(await desks.partOf(id)).toMatchObject({ state: 'open' });
    expect((await desks.propose(id)).body.code).toBe('parts-open');
    desks.clock.moveTo('2026-10-13T00:00:00Z'); // two working days later
    await desks.sweep();
    await desks.sweep();
    const told = (await desks.told(id, 'escalated')).filter(({ step }) => step === 'consultation');
    expect(told).toEqual([
      { post: 'BER', step: 'consultation', to: 'head-of-section', dueBy: '2026-10-08' },
      { post: 'BER', step: 'consultation', to: 'headquarters', dueBy: '2026-10-08' },
    ]);
    expect(await desks.told(id, 'consultation-expired')).toHaveLength(1);
    expect((await desks.file(id)).state).toBe('EXAMINATION');

    desks.clock.moveTo('2026-10-14T10:00:00Z');
    const late = await desks.answer(desks.security, question.id, { answer: 'no-objection' });
    expect(late.body).toMatchObject({ state: 'ANSWERED', answer: { answer: 'no-objection', late: true } });
    expect(await desks.partOf(id)).toMatchObject({
      state: 'closed',
      outcome: 'no-objection',
      by: desks.security.personId,
    });
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
    expect((await desks.file(id))['due']).toEqual({ step: 'examination', on: '2026-10-16' });
    expect((await desks.propose(id)).body.state).toBe('DECISION_PROPOSED');
  });

  it('tells headquarters when the policy says under which the file was submitted', async () => {
    const { id } = await scene.examined();
    await scene.service.sql(
      `update visa_application
          set assessment = jsonb_set(assessment, '{processing,deadlines,escalationWorkingDays}', '4') where id = $1`,
      [id],
    );
    await desks.ask(id, 'security');
    const toldTo = async () => {
      await desks.sweep();
      const told = await desks.told(id, 'escalated');
      return told.filter(({ step }) => step === 'consultation').map(({ to }) => to);
    };
    desks.clock.moveTo('2026-10-13T00:00:00Z'); // two working days after it was due, as other policies have it
    expect(await toldTo()).toEqual(['head-of-section']);
    desks.clock.moveTo('2026-10-14T23:59:00Z');
    expect(await toldTo()).toEqual(['head-of-section']);
    desks.clock.moveTo('2026-10-15T00:00:00Z');
    expect(await toldTo()).toEqual(['head-of-section', 'headquarters']);
  });

  it('an officer may stop to wait, but then no visa can be proposed', async () => {
    const { id } = await scene.examined();
    await desks.ask(id, 'security');
    const { id: question } = await desks.questionOf(id);
    const close = (as: Actor, body: object = { reason: 'À refuser pour un autre motif.' }) =>
      scene.send('POST', `/consultations/${question}/close`, { as, body });
    expect((await close(scene.consul, {})).status).toBe(400);
    expect((await close(scene.agent)).status).toBe(403);
    expect((await close(desks.security)).status).toBe(404);
    expect((await close(scene.consul)).body).toMatchObject({ state: 'CLOSED' });
    expect((await close(scene.consul)).body).toMatchObject({ code: 'illegal-transition', state: 'CLOSED' });
    expect((await desks.propose(id)).body.code).toBe('consultation-unanswered');
    expect((await desks.propose(id, refusal)).body.state).toBe('DECISION_PROPOSED');
  });
});

describe('silence as no objection', () => {
  it('closes the part at the end of its time; a late objection is a warning, told to headquarters, and decides nothing', async () => {
    const { id } = await scene.examined();
    await desks.ask(id, 'partner-ner');
    const question = await desks.questionOf(id);
    expect(question).toMatchObject({ dueOn: '2026-10-08', silence: 'no-objection' });
    desks.clock.moveTo('2026-10-09T00:00:00Z');
    await desks.sweep();
    expect(await desks.partOf(id)).toMatchObject({ state: 'closed', outcome: 'no-objection', by: null });
    await desks.propose(id);
    await scene.post(scene.consul, id, 'decide', { decision: 'grant' });
    const before = await desks.file(id);
    const wrong = await desks.answer(desks.labour, question.id, { answer: 'objection', reason: 'Non.' });
    expect(wrong.status).toBe(404);
    expect(await desks.file(id)).toEqual(before);
    const late = await desks.answer(desks.niger, question.id, {
      answer: 'objection',
      reason: 'Connu de nos services.',
    });
    expect(late.body).toMatchObject({ state: 'ANSWERED', answer: { answer: 'objection', late: true } });
    const twice = await desks.answer(desks.niger, question.id, { answer: 'no-objection' });
    expect([twice.status, twice.body.code, twice.body.state]).toEqual([409, 'illegal-transition', 'ANSWERED']);
    const after = await desks.file(id);
    expect([after.state, after['proposal'], after['decision']]).toEqual([
      'GRANTED',
      before['proposal'],
      before['decision'],
    ]);
    expect(after['objections']).toEqual([expect.objectContaining({ service: 'partner-ner', late: true })]);
    expect(after['objectingStates']).toEqual([]);
    expect((await desks.told(id, 'escalated')).at(-1)).toMatchObject({ step: 'late-objection', to: 'headquarters' });
    expect(JSON.stringify(await desks.told(id, 'consultation-answered'))).not.toContain('Connu');
  });

  it('an objection in time closes the part with it; the State is remembered for the letter', async () => {
    const { id } = await scene.examined();
    await Promise.all([desks.ask(id, 'labour'), desks.ask(id, 'partner-ner')]);
    const [one, two] = await desks.asked(id);
    const of = (service: string) => [one, two].find((each) => each?.['service'] === service) as Seen;
    expect((await desks.answer(desks.labour, of('labour').id, { answer: 'no-objection' })).status).toBe(200);
    expect(await desks.partOf(id)).toMatchObject({ state: 'open' });
    const silent = await desks.answer(desks.niger, of('partner-ner').id, { answer: 'objection' });
    expect([silent.status, silent.body.code]).toEqual([422, 'objection-unexplained']);
    expect(
      (await desks.answer(desks.niger, of('partner-ner').id, { answer: 'objection', reason: 'Interdit de séjour.' }))
        .status,
    ).toBe(200);
    expect(await desks.partOf(id)).toMatchObject({ state: 'closed', outcome: 'objection' });
    expect((await desks.file(id))['objectingStates']).toEqual(['NER']);
    expect((await desks.asked(id)).map((each) => (each['texts'] as { objection?: string }).objection)).toContain(
      'Interdit de séjour.',
    );
  });
});
