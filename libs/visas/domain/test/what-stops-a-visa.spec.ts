import { Consultation } from '../src';
import type { ConsultedService, ProposedDecision, VisaApplication } from '../src';
import {
  agent,
  applicant,
  appealed,
  consul,
  examiner,
  examine,
  draft,
  grantTerms,
  inState,
  later,
  moment,
  now,
  officer,
  pay,
  referee,
  submit,
} from './a-file';

const security: ConsultedService = {
  ...{ code: 'security', name: { fr: 'Sécurité', en: 'Security' }, kind: 'security', state: null, desk: 'SECURITE' },
  ...{ silence: 'escalate', deadline: { amount: 5, unit: 'day' }, shows: ['identity'] },
};
const labour: ConsultedService = {
  ...security,
  ...{ code: 'labour', kind: 'ministry', desk: 'MIN-TRAVAIL', silence: 'no-objection' },
};
const grant = { decision: 'grant', terms: grantTerms } as const;
const refusal: ProposedDecision = { decision: 'refuse', codes: ['R07'] };
const overturn = { verdict: 'overturn', terms: grantTerms } as const;
const fault = (code: string) => expect.objectContaining({ code, kind: 'rule' });

/** Questions about one file, with what became of each, in order. */
class Asked {
  readonly all: Consultation[] = [];
  constructor(readonly file: VisaApplication) {}

  ask(service: ConsultedService): Consultation {
    const question = { id: `q${this.all.length}`, applicationId: 'a', service };
    const consultation = Consultation.open(question, agent, moment());
    this.all.push(consultation);
    this.file.recordOpened(consultation, now);
    return consultation;
  }
  answer(consultation: Consultation, answer: 'no-objection' | 'objection', at = moment()): this {
    consultation.answer(answer, answer === 'objection' ? 'Because.' : undefined, officer, at);
    this.file.recordAnswered(consultation, this.all, at);
    return this;
  }
  close(consultation: Consultation): this {
    consultation.close('Not needed.', moment().officeOf);
    this.file.recordClosed(consultation, this.all, consul, now);
    return this;
  }
  get outcome(): string | null | undefined {
    return this.file.examination().find(({ part }) => part === 'consultations')?.outcome;
  }
}
const asked = (file = inState.EXAMINATION()): Asked => new Asked(file);

describe('a service whose silence escalates is silent', () => {
  it('no visa rests on that, though another service objected', () => {
    const about = asked();
    const [one, other] = [about.ask(security), about.ask(labour)];
    about.close(one).answer(other, 'objection');
    expect(about.outcome).toBe('unanswered');
    expect(() => about.file.proposeDecision(grant, agent, moment())).toThrow(fault('consultation-unanswered'));
    about.file.proposeDecision(refusal, agent, moment());
    expect(about.file.state).toBe('DECISION_PROPOSED');
  });

  it('nor is one decided that was proposed before this was looked at', () => {
    const file = inState.DECISION_PROPOSED();
    file.closePart('consultations', 'unanswered', consul, now);
    expect(() => file.decide('grant', consul, moment())).toThrow(fault('consultation-unanswered'));
    expect(file.state).toBe('DECISION_PROPOSED');
  });

  it('asked again, its last question decides', () => {
    const about = asked();
    about.close(about.ask(security));
    expect(about.outcome).toBe('unanswered');
    about.answer(about.ask(security), 'no-objection');
    expect(about.outcome).toBe('no-objection');
    about.close(about.ask(security));
    expect(about.outcome).toBe('unanswered');
  });

  it('what it said once stays until it says something else', () => {
    const about = asked();
    about.answer(about.ask(labour), 'objection');
    const second = about.ask(labour);
    second.passDeadline(later(6));
    about.file.recordExpired(second, about.all, later(6).now);
    expect([about.outcome, about.file.objections]).toEqual(['objection', [expect.objectContaining({ late: false })]]);
    about.answer(about.ask(labour), 'no-objection', later(7));
    expect([about.outcome, about.file.objections]).toEqual(['no-objection', []]);
  });

  it('an answer counts while the file is not admitted yet', () => {
    const file = pay(submit(draft()));
    file.requestInformation('Which host?', agent, moment());
    const about = asked(file);
    const question = about.ask(labour);
    file.answer('A hotel.', moment());
    about.answer(question, 'objection');
    expect([file.state, about.outcome, file.objections]).toEqual([
      'ADMISSIBILITY',
      'objection',
      [expect.objectContaining({ late: false })],
    ]);
  });
});

describe('on appeal', () => {
  /** Security did not answer, so that it could only be refused; headquarters look at it. */
  function refusedInSilence(): { about: Asked; question: Consultation } {
    const about = asked();
    const question = about.ask(security);
    about.close(question);
    about.file.proposeDecision(refusal, agent, moment());
    about.file.decide('refuse', consul, moment());
    about.file.lodgeAppeal('It was confirmed.', applicant, moment());
    about.file.handlers = [applicant, agent, consul];
    about.file.assignAppeal(examiner, examiner, moment());
    return { about, question };
  }
  const charged = (): VisaApplication => {
    const file = appealed();
    file.assignAppeal(examiner, examiner, moment());
    return file;
  };

  it('no visa rests on silence either; an answer that came late opens the way', () => {
    const { about, question } = refusedInSilence();
    const { file } = about;
    expect(() => file.proposeVerdict(overturn, examiner, moment())).toThrow(fault('consultation-unanswered'));
    about.answer(question, 'no-objection', later(8));
    file.proposeVerdict(overturn, examiner, later(8));
    file.decideAppeal('overturn', referee, later(8));
    expect(file.state).toBe('GRANTED');
  });

  it('what was proposed before is not decided', () => {
    const file = charged();
    file.proposeVerdict(overturn, examiner, moment());
    file.closePart('consultations', 'unanswered', consul, now);
    expect(() => file.decideAppeal('overturn', referee, moment())).toThrow(fault('consultation-unanswered'));
  });

  it('an objection sends back a proposal to allow it, and no other', () => {
    const { about, question } = refusedInSilence();
    const { file } = about;
    file.proposeVerdict({ verdict: 'uphold' }, examiner, moment());
    about.answer(question, 'objection', later(8));
    expect([file.appeal?.proposal?.verdict, about.outcome]).toEqual(['uphold', 'objection']);
    file.returnAppeal('Look again.', referee, later(8));
    file.proposeVerdict(overturn, examiner, later(8));
    file.pullHistory();
    about.answer(about.ask(labour), 'objection', later(9));
    expect([file.state, file.appeal?.proposal]).toEqual(['APPEAL_LODGED', null]);
    expect(file.pullHistory().at(-1)).toMatchObject({ kind: 'appeal-returned', by: null });
  });

  it('a rejected document is looked at again by the examiner, and by nobody else', () => {
    const file = examine(pay(submit(draft())));
    file.reviewDocument('photo', { verdict: 'rejected', reason: 'unreadable', by: agent }, moment());
    file.proposeDecision(refusal, agent, moment());
    file.decide('refuse', consul, moment());
    file.lodgeAppeal('It was confirmed.', applicant, moment());
    file.handlers = [applicant, agent, consul];
    file.assignAppeal(examiner, examiner, moment());
    expect(() => file.proposeVerdict(overturn, examiner, moment())).toThrow(fault('document-rejected'));
    const accept = (by: string) => file.reviewDocument('photo', { verdict: 'accepted', by }, moment());
    expect(() => accept(agent)).toThrow(expect.objectContaining({ code: 'touched-the-file' }));
    expect(() => accept(referee)).toThrow(expect.objectContaining({ code: 'not-the-examiner' }));
    accept(examiner);
    expect(file.pullHistory().at(-1)).toMatchObject({ detail: { document: 'photo', onAppeal: true } });
    file.proposeVerdict(overturn, examiner, moment());
    expect(() => accept(examiner)).toThrow(expect.objectContaining({ code: 'appeal-proposed' }));
  });

  it('a hit is open until somebody else has judged it', () => {
    const file = charged();
    file.proposeVerdict(overturn, examiner, moment());
    file.raiseHit({ id: 'h', source: 'watchlist' }, moment());
    expect([file.state, file.appeal?.proposal, file.awaitsAdjudication()]).toEqual(['APPEAL_LODGED', null, true]);
    expect(() => file.proposeVerdict(overturn, examiner, moment())).toThrow(fault('parts-open'));
    file.earlierHands = { proposers: [agent], adjudicators: [] };
    const judge = (by: string) => file.adjudicateHit({ id: 'h', outcome: 'other-person' }, [], by, moment());
    expect(() => judge(examiner)).toThrow(expect.objectContaining({ code: 'four-eyes' }));
    judge(officer);
    file.proposeVerdict(overturn, examiner, moment());
    expect(file.appeal?.proposal?.verdict).toBe('overturn');
  });

  it('a hit from before it was lodged counts, one from after a final refusal does not', () => {
    const file = inState.REFUSED();
    expect([file.heedsNewHits(), file.awaitsAdjudication()]).toEqual([true, false]);
    file.raiseHit({ id: 'h', source: 'lost-document' }, moment());
    expect(file.state).toBe('REFUSED');
    file.lodgeAppeal('It was confirmed.', applicant, moment());
    expect(file.awaitsAdjudication()).toBe(true);
    const final = inState.REFUSED();
    final.passDeadline(later(31));
    expect(final.heedsNewHits()).toBe(false);
  });
});
