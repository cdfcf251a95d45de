import type { VisaApplication } from '../src';
import { allowedActions } from '../src';
import {
  agent,
  appealDecided,
  appealed,
  applicant,
  consul,
  examiner,
  grantTerms,
  inState,
  later,
  moment,
  now,
  referee,
} from './a-file';

const overturn = { verdict: 'overturn', terms: grantTerms } as const;
const facts = (application: VisaApplication) => application.pullEvents().map(({ name }) => name);
const fault = (code: string) => expect.objectContaining({ code });

/** Charged, and a decision on it is proposed. */
function proposed(verdict: Parameters<VisaApplication['proposeVerdict']>[0] = { verdict: 'uphold' }): VisaApplication {
  const application = appealed();
  application.assignAppeal(examiner, examiner, moment());
  application.proposeVerdict(verdict, examiner, moment());
  return application;
}

describe('a refusal', () => {
  it('keeps its reasons in the words of the day, who made it, and until when it may be contested', () => {
    expect(inState.REFUSED().refusal).toEqual({
      grounds: [{ code: 'R12', words: { fr: expect.stringContaining('documents'), en: expect.any(String) } }],
      objectingStates: [],
      decidedOn: '2026-11-20',
      appealUntil: '2026-12-20',
      ...{ proposedBy: agent, decidedBy: consul, letter: null },
    });
  });

  it('names the partner States that objected in time, each once', () => {
    const application = inState.DECISION_PROPOSED();
    const from = (partnerState: string | null, late: boolean) => ({
      ...{ service: 's', consultationId: 'c', partnerState, late },
    });
    application.objections = [from('SEN', false), from('SEN', false), from(null, false), from('FRA', true)];
    application.proposal = { decision: 'refuse', codes: ['R09'], by: agent, at: now.toISOString() };
    application.decide('refuse', consul, moment());
    expect(application.refusal?.objectingStates).toEqual(['SEN']);
  });

  it('is contested until its last day, not after it', () => {
    const contest = (days: number) => inState.REFUSED().lodgeAppeal('No.', applicant, later(days));
    expect(() => contest(30)).not.toThrow();
    expect(() => contest(31)).toThrow(fault('appeal-too-late'));
  });

  it('is final when nobody contests it: nothing waits any more', () => {
    const application = inState.REFUSED();
    expect(application.passDeadline(later(30))).toBe(false);
    expect(application.passDeadline(later(31))).toBe(true);
    expect([application.state, application.due, application.actAt]).toEqual(['REFUSED', null, null]);
    expect(application.passDeadline(later(32))).toBe(false);
  });

  it('keeps the newest edition of its letter', () => {
    const application = inState.REFUSED();
    application.recordLetter({ documentId: 'd1', number: 'MLD1' }, now);
    application.recordLetter({ documentId: 'd1', number: 'MLD1' }, now);
    application.recordLetter({ documentId: 'd2', number: 'MLD2', edition: 2 }, now);
    expect(application.refusal?.letter).toMatchObject({ number: 'MLD2' });
    const kinds = application.pullHistory().map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'refusal-letter-issued')).toHaveLength(2);
  });
});

describe('an appeal', () => {
  it('waits two months for headquarters', () => {
    expect(appealed().due).toEqual({ step: 'appeal-decision', on: '2027-01-20' });
  });

  it.each([
    ['the agent who proposed', agent, 'touched-the-file'],
    ['the consul who decided', consul, 'touched-the-file'],
    ['the applicant', applicant, 'own-file'],
  ])('is not for %s', (_who, person, code) => {
    const application = appealed();
    expect(() => application.assignAppeal(person, person, moment())).toThrow(fault(code));
    expect(() => application.assignAppeal(person, examiner, moment())).toThrow(fault(code));
    const second = proposed();
    expect(() => second.decideAppeal('uphold', person, moment())).toThrow(fault(code));
    expect(() => second.returnAppeal('No.', person, moment())).toThrow(fault(code));
  });

  it('is for nobody while it is not known who touched the file', () => {
    const application = appealed();
    application.handlers = null;
    expect(() => application.assignAppeal(examiner, examiner, moment())).toThrow(fault('touched-the-file'));
  });

  it('is examined by one and decided by another', () => {
    const application = proposed();
    expect(() => application.decideAppeal('uphold', examiner, moment())).toThrow(fault('four-eyes'));
    expect(() => application.returnAppeal('No.', examiner, moment())).toThrow(fault('four-eyes'));
    expect(() => application.decideAppeal('overturn', referee, moment())).toThrow(fault('decision-differs'));
    expect(() => application.assignAppeal(referee, referee, moment())).toThrow(fault('appeal-proposed'));
    application.returnAppeal('Ask the host.', referee, moment());
    expect(() => application.decideAppeal('uphold', referee, moment())).toThrow(fault('no-appeal-decision-proposed'));
    expect(() => application.proposeVerdict(overturn, referee, moment())).toThrow(fault('not-the-examiner'));
  });

  it('upheld ends there', () => {
    const application = appealDecided({ verdict: 'uphold' });
    expect([application.state, application.due, application.appeal?.outcome]).toEqual(['UPHELD', null, 'upheld']);
    expect(facts(application).slice(-3)).toEqual([
      'application.appeal-lodged',
      'application.appeal-assigned',
      'application.appeal-decided',
    ]);
  });

  it('overturned grants: the file goes on to its issue, and the refusal stays written', () => {
    const application = appealDecided(overturn);
    expect([application.state, application.due?.step]).toEqual(['GRANTED', 'issue']);
    expect(facts(application).slice(-2)).toEqual(['application.appeal-decided', 'application.granted']);
    application.recordIssue({ documentId: 'd', number: 'MLV1' }, now);
    expect([application.state, application.refusal?.grounds[0]?.code]).toEqual(['ISSUED', 'R12']);
  });

  it('grants nothing that the policy does not offer', () => {
    const application = appealed();
    application.assignAppeal(examiner, examiner, moment());
    const terms = { ...grantTerms, stayDays: 900 };
    expect(() => application.proposeVerdict({ verdict: 'overturn', terms }, examiner, moment())).toThrow(
      fault('stay-too-long'),
    );
  });

  it('without an answer is rejected, also when somebody had proposed to allow it', () => {
    const application = proposed(overturn);
    expect(application.passDeadline(later(60))).toBe(false);
    expect(application.passDeadline(later(62))).toBe(true);
    expect([application.state, application.appeal?.outcome, application.appeal?.proposal]).toEqual([
      'IMPLICITLY_REJECTED',
      'implicitly-rejected',
      null,
    ]);
    expect(() => application.decideAppeal('overturn', referee, moment())).toThrow(fault('illegal-transition'));
  });

  it('offers each person only what the rules allow', () => {
    const grants = [{ id: 'g', role: 'central-desk' as const, posts: ['*'], from: '2026-01-01', to: null }];
    const actor = (personId: string) =>
      ({
        kind: 'person',
        personId,
        accountId: null,
        strength: 'mfa',
        purpose: null,
        service: 'gateway',
        grants,
      }) as never;
    const offered = (application: VisaApplication, personId: string) =>
      allowedActions(application, actor(personId)).filter((action) => action.includes('appeal'));
    const application = appealed();
    expect([offered(application, examiner), offered(application, consul)]).toEqual([['assign-appeal'], []]);
    application.assignAppeal(examiner, examiner, moment());
    expect(offered(application, examiner)).toEqual(['assign-appeal', 'propose-appeal-decision']);
    application.proposeVerdict({ verdict: 'uphold' }, examiner, moment());
    expect([offered(application, examiner), offered(application, referee)]).toEqual([
      [],
      ['return-appeal', 'decide-appeal'],
    ]);
    const refused = inState.REFUSED();
    expect(offered(refused, applicant)).toEqual(['lodge-appeal']);
    refused.passDeadline(later(31));
    expect(offered(refused, applicant)).toEqual([]);
  });
});
