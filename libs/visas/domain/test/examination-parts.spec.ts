import { DomainError } from '@jatigi/kernel';
import { samplePolicy } from '../src';
import type { RecordedBiometrics, VisaApplication } from '../src';
import {
  agent,
  captured,
  consul,
  date,
  draft,
  grantTerms,
  inState,
  later,
  moment,
  now,
  pay,
  propose,
  submit,
} from './a-file';

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (fault) {
    if (fault instanceof DomainError) return fault.code;
    throw fault;
  }
  return 'nothing was refused';
};
const standing = (application: VisaApplication) =>
  Object.fromEntries(application.examination().map(({ part, state, outcome }) => [part, outcome ?? state]));
const grant = { decision: 'grant', terms: grantTerms } as const;
const nothingElse = { consultations: 'not-needed', interview: 'not-needed', bond: 'not-needed' };

describe('the parts of an examination', () => {
  it('come from the policy answer of the submission', () => {
    expect(draft().examination()).toEqual([]);
    expect(standing(submit(draft()))).toEqual({
      documents: 'open',
      biometrics: 'open',
      screening: 'open',
      ...nothingElse,
    });
    const child = submit(draft());
    if (child.assessment) child.assessment.biometrics = false;
    pay(child).admit(agent, moment());
    expect(standing(child)).toEqual({ documents: 'open', biometrics: 'not-needed', screening: 'open', ...nothingElse });
    const asked = submit(draft());
    if (asked.assessment) asked.assessment.consultations = ['security'];
    expect(standing(asked)).toMatchObject({ consultations: 'open' });
  });

  it('close beside each other, and each says by whom, when and with what', () => {
    const file = pay(submit(draft()));
    file.admit(agent, moment());
    file.recordBiometrics(captured, samplePolicy, agent, later(1));
    expect(standing(file)).toMatchObject({ documents: 'open', biometrics: 'captured' });
    file.reviewDocument('photo', { verdict: 'accepted', by: agent }, later(1));
    file.reviewDocument('passport', { verdict: 'waived', by: consul }, later(2));
    expect(file.examination().slice(0, 2)).toEqual([
      { part: 'documents', state: 'closed', outcome: 'accepted', by: consul, at: later(2).now.toISOString() },
      { part: 'biometrics', state: 'closed', outcome: 'captured', by: agent, at: later(1).now.toISOString() },
    ]);
  });

  it.each([grant, { decision: 'refuse', codes: ['R12'] } as const])(
    'no decision is proposed while one is open: $decision',
    (proposed) => {
      const file = inState.EXAMINATION();
      file.openPart('screening', now);
      file.openPart('interview', now);
      expect(() => file.proposeDecision(proposed as typeof grant, agent, moment())).toThrow(
        expect.objectContaining({ code: 'parts-open', kind: 'rule', extra: { parts: ['screening', 'interview'] } }),
      );
      file.closePart('screening', 'clear', null, now);
      file.closePart('interview', 'held', agent, now);
      file.proposeDecision(proposed as typeof grant, agent, moment());
      expect(file.state).toBe('DECISION_PROPOSED');
    },
  );

  it('a file that was admitted before there were parts has its documents alone', () => {
    const old = Object.assign(inState.EXAMINATION(), { parts: null, biometrics: null });
    expect(standing(old)).toEqual({
      documents: 'accepted',
      biometrics: 'not-needed',
      screening: 'not-needed',
      ...nothingElse,
    });
    expect(propose(old).state).toBe('DECISION_PROPOSED');
  });
});

describe('biometrics', () => {
  const record = (recorded: RecordedBiometrics, file = inState.EXAMINATION()): string =>
    codeOf(() => file.recordBiometrics(recorded, samplePolicy, agent, moment()));
  const reference = 'BIO-PAR-2022-000001';

  it.each<[string, RecordedBiometrics]>([
    ['reference-missing', { outcome: 'captured' }],
    ['reference-missing', { outcome: 'reused', capturedOn: date('2024-01-01') }],
    ['capture-date-missing', { outcome: 'reused', reference }],
    ['capture-date-missing', { outcome: 'reused', reference, capturedOn: date('2026-11-21') }],
    ['biometrics-too-old', { outcome: 'reused', reference, capturedOn: date('2021-12-19') }],
    ['reason-unknown', { outcome: 'waived' }],
    ['reason-unknown', { outcome: 'waived', reason: 'physical' }],
    ['not-a-child', { outcome: 'waived', reason: 'child' }],
    ['reason-unknown', { outcome: 'impossible', reason: 'head-of-state' }],
  ])('%s', (code, recorded) => {
    expect(record(recorded)).toBe(code);
  });

  it('are used again for 59 months, the last day counted, or as the policy says', () => {
    const last = { outcome: 'reused', reference, capturedOn: date('2021-12-20') } as const;
    const file = inState.EXAMINATION();
    file.recordBiometrics(last, samplePolicy, agent, moment());
    expect(file.biometrics).toMatchObject({ ...last, by: agent });
    const strict = { ...samplePolicy, biometricsReuseMonths: 12 };
    expect(codeOf(() => file.recordBiometrics(last, strict, agent, moment()))).toBe('biometrics-too-old');
  });

  it('are waived for a head of State, and for a child; what cannot be taken is said with its reason', () => {
    const file = inState.EXAMINATION();
    file.recordBiometrics({ outcome: 'waived', reason: 'head-of-state' }, samplePolicy, agent, moment());
    file.file.applicant.birthDate = date('2014-11-21');
    file.recordBiometrics({ outcome: 'waived', reason: 'child' }, samplePolicy, agent, moment());
    file.recordBiometrics({ outcome: 'impossible', reason: 'physical' }, samplePolicy, agent, moment());
    expect(file.pullEvents().at(-1)).toEqual({
      name: 'application.biometrics-recorded',
      data: { post: 'BER', outcome: 'impossible' },
    });
  });
});

describe('the interview', () => {
  const on = moment().today;
  const invitation = { on, time: '10:30', place: 'Guichet 2' };
  const part = (file: VisaApplication) => standing(file)['interview'];

  it('is on the wall of the post; who did not come may be invited again', () => {
    const file = inState.EXAMINATION();
    const past = { ...invitation, on: date('2026-11-19') };
    expect(codeOf(() => file.inviteToInterview(past, agent, moment()))).toBe('interview-in-the-past');
    expect(codeOf(() => file.recordInterview('held', undefined, agent, moment()))).toBe('no-interview-open');
    file.inviteToInterview(invitation, agent, moment());
    expect([part(file), file.interview?.zone]).toEqual(['open', 'Europe/Berlin']);
    file.recordInterview('no-show', undefined, agent, moment());
    expect(part(file)).toBe('no-show');
    const next = { ...invitation, on: date('2026-11-24') };
    file.inviteToInterview(next, agent, moment());
    expect(codeOf(() => propose(file))).toBe('parts-open');
    expect(codeOf(() => file.recordInterview('no-show', undefined, agent, moment()))).toBe('interview-still-ahead');
    file.recordInterview('held', 'She knows Ségou.', agent, later(4));
    expect([part(file), file.notes.interview]).toEqual(['held', 'She knows Ségou.']);
    expect(JSON.stringify(file.pullEvents())).not.toContain('Ségou');
  });
});
