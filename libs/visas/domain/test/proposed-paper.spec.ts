import type { VisaApplication } from '../src';
import { agent, appealed, consul, examiner, grantTerms, inState, later, moment, now } from './a-file';

function refusalProposed(): VisaApplication {
  const application = inState.DECISION_PROPOSED();
  application.proposal = { decision: 'refuse', codes: ['R09', 'R12'], by: agent, at: now.toISOString() };
  const objection = { service: 's', consultationId: 'c', partnerState: 'SEN', late: false };
  application.objections = [objection];
  return application;
}

describe('the paper that would follow', () => {
  it('is the e-visa of the terms that are proposed', () => {
    expect(inState.DECISION_PROPOSED().proposedPaper(moment())).toEqual({ kind: 'e-visa', terms: grantTerms });
  });

  it('says to the word what the refusal says when it is decided at that moment', () => {
    const paper = refusalProposed().proposedPaper(later(3));
    const decided = refusalProposed();
    decided.decide('refuse', consul, later(3));
    const { proposedBy: _by, decidedBy: _decider, letter: _letter, ...written } = decided.refusal ?? ({} as never);
    expect(paper).toEqual({ kind: 'refusal-letter', refusal: written });
    expect(written).toMatchObject({ decidedOn: '2026-11-23', appealUntil: '2026-12-23', objectingStates: ['SEN'] });
  });

  it('changes nothing of the file', () => {
    const application = refusalProposed();
    const before = JSON.stringify(application);
    application.proposedPaper(moment());
    expect(JSON.stringify(application)).toBe(before);
  });

  it('is the e-visa of an appeal that somebody proposed to allow; none follows from one to be dismissed', () => {
    const after = (verdict: Parameters<VisaApplication['proposeVerdict']>[0]) => {
      const application = appealed();
      application.assignAppeal(examiner, examiner, moment());
      application.proposeVerdict(verdict, examiner, moment());
      return application.proposedPaper(moment());
    };
    expect(after({ verdict: 'overturn', terms: grantTerms })).toEqual({ kind: 'e-visa', terms: grantTerms });
    expect(after({ verdict: 'uphold' })).toBeNull();
    expect(appealed().proposedPaper(moment())).toBeNull();
  });

  it.each(['EXAMINATION', 'GRANTED', 'REFUSED', 'ISSUED'] as const)('is none in %s', (state) => {
    expect(inState[state]().proposedPaper(moment())).toBeNull();
  });
});
