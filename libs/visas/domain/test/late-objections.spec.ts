import { Consultation } from '../src';
import type { ConsultedService } from '../src';
import { agent, consul, inState, later, moment, officer, propose } from './a-file';

const niger: ConsultedService = {
  ...{ code: 'partner-ner', name: { fr: 'Niger', en: 'Niger' }, kind: 'partner-state', state: 'NER', desk: 'ETAT-NER' },
  ...{ silence: 'no-objection', deadline: { amount: 5, unit: 'day' }, shows: ['identity'] },
};

describe('an objection that comes while a decision is proposed', () => {
  const silent = () => {
    const file = inState.EXAMINATION();
    const question = Consultation.open({ id: 'q', applicationId: 'a', service: niger }, agent, moment());
    file.recordOpened(question, moment().now);
    question.passDeadline(later(6));
    file.recordExpired(question, [question], later(6).now);
    return { file, question };
  };

  it.each(['grant', 'refuse'] as const)('sends it back (%s), so that it is proposed with it', (decision) => {
    const { file, question } = silent();
    propose(file, decision);
    file.pullEvents();
    file.pullHistory();
    question.answer('objection', 'Known to us.', officer, later(7));
    file.recordAnswered(question, [question], later(7));
    expect([file.state, file.proposal, file.due?.step]).toEqual(['EXAMINATION', null, 'examination']);
    expect(file.parts?.consultations).toMatchObject({ state: 'closed', outcome: 'objection' });
    expect(file.pullHistory().map(({ kind, by }) => [kind, by])).toEqual([
      ['consultation-answered', officer],
      ['escalated', null],
      ['returned', null],
    ]);
    expect(file.pullEvents().map(({ name }) => name)).toEqual([
      'application.consultation-answered',
      'application.escalated',
      'application.returned',
    ]);
    propose(file, 'refuse');
    file.decide('refuse', consul, later(7));
    expect(file.refusal?.objectingStates).toEqual(['NER']);
  });

  it('anything else leaves the proposal as it is', () => {
    const { file, question } = silent();
    propose(file);
    question.answer('no-objection', undefined, officer, later(7));
    file.recordAnswered(question, [question], later(7));
    expect(file.state).toBe('DECISION_PROPOSED');
  });
});
