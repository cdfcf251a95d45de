import type { Actor } from '@jatigi/kernel';
import { allowedActions, trackingOf } from '../src';
import type { VisaApplication } from '../src';
import {
  agent,
  applicant,
  appealed,
  date,
  draft,
  examine,
  examiner,
  grantTerms,
  inState,
  later,
  moment,
  now,
  pay,
  submit,
} from './a-file';

const lodged = { reference: 'CAU-WAS-2026-000123', lodgedOn: date('2026-11-19') };
const asked = (): VisaApplication => submit(draft(), { nationality: 'USA' });
const examined = (): VisaApplication => examine(pay(asked()));
const bondOf = (file: VisaApplication) => file.examination().find(({ part }) => part === 'bond');
const grant = { decision: 'grant', terms: grantTerms } as const;
const officer: Actor = {
  ...{
    kind: 'person',
    personId: agent,
    accountId: agent,
    service: 'gateway',
    strength: 'mfa',
    purpose: 'adjudication',
  },
  grants: [{ id: '1', role: 'agent', posts: ['BER'], from: '2026-01-01', to: null }],
};

describe('a bond', () => {
  it('is asked beside the visa: the file is submitted, and keeps what the policy asked', () => {
    const file = asked();
    expect(file).toMatchObject({
      state: 'AWAITING_PAYMENT',
      assessment: { outcome: 'bond-required', bond: { currency: 'USD', amount: 1_000_000 } },
    });
    expect(bondOf(file)).toMatchObject({ state: 'open' });
    expect(bondOf(submit(draft()))).toMatchObject({ state: 'not-needed' });
  });

  it('keeps a proposal to grant, not one to refuse', () => {
    expect(() => examined().proposeDecision(grant, agent, moment())).toThrow(
      expect.objectContaining({ code: 'parts-open', extra: { parts: ['bond'] } }),
    );
    const refused = examined();
    refused.proposeDecision({ decision: 'refuse', codes: ['R22'] }, agent, moment());
    expect(refused.state).toBe('DECISION_PROPOSED');
  });

  it('is recorded by an officer: where and when it lies, nothing of the money', () => {
    const file = examined();
    file.pullEvents();
    file.pullHistory();
    file.recordBond(lodged, agent, moment());
    expect(file.bond).toEqual({ ...lodged, by: agent, at: now.toISOString() });
    expect(bondOf(file)).toMatchObject({ state: 'closed', outcome: 'lodged', by: agent });
    expect(file.pullEvents()).toEqual([{ name: 'application.bond-recorded', data: { post: 'BER' } }]);
    expect(file.pullHistory()).toMatchObject([{ kind: 'bond-recorded', by: agent, detail: { on: lodged.lodgedOn } }]);
    file.proposeDecision(grant, agent, moment());
    expect(file.state).toBe('DECISION_PROPOSED');
  });

  it('recorded again, the last one counts; erased, only that it was lodged stays', () => {
    const file = examined();
    file.recordBond(lodged, agent, moment());
    file.recordBond({ ...lodged, reference: 'CAU-WAS-2026-000124' }, agent, later(1));
    expect(file.bond?.reference).toBe('CAU-WAS-2026-000124');
    file.withdraw(moment());
    file.erase(now);
    expect(file.bond).toMatchObject({ reference: '', lodgedOn: lodged.lodgedOn });
  });

  it('is refused where none was asked, for a day to come, and to whom the file belongs', () => {
    const record = (file: VisaApplication, over = {}, by = agent) =>
      expect(() => file.recordBond({ ...lodged, ...over }, by, moment())).toThrow;
    record(inState.EXAMINATION())(expect.objectContaining({ code: 'bond-not-asked', kind: 'rule' }));
    record(examined(), { lodgedOn: date('2026-11-21') })(
      expect.objectContaining({ code: 'bond-date-ahead', kind: 'rule' }),
    );
    record(examined(), {}, applicant)(expect.objectContaining({ code: 'own-file' }));
  });

  it('is awaited while the post has the file: who tracks it is not told that nothing is to do', () => {
    const next = (file: VisaApplication) => trackingOf(file, null).nextStep?.code;
    expect([next(asked()), next(pay(asked())), next(examined())]).toEqual(['pay', 'lodge-bond', 'lodge-bond']);
    const done = examined();
    done.recordBond(lodged, agent, moment());
    expect([next(done), next(inState.EXAMINATION())]).toEqual(['wait', 'wait']);
  });

  it('is offered to officers of a file of which one was asked', () => {
    expect(allowedActions(examined(), officer)).toContain('record-bond');
    expect(allowedActions(inState.EXAMINATION(), officer)).not.toContain('record-bond');
  });

  it('may still come while an appeal is looked at, and no appeal grants without it', () => {
    const file = appealed();
    Object.assign(file.assessment as object, { outcome: 'bond-required' });
    file.assignAppeal(examiner, examiner, moment());
    const overturn = (): void => file.proposeVerdict({ verdict: 'overturn', terms: grantTerms }, examiner, moment());
    expect(overturn).toThrow(expect.objectContaining({ code: 'bond-not-lodged', kind: 'rule' }));
    file.recordBond(lodged, agent, moment());
    overturn();
    expect(file.appeal?.proposal).toMatchObject({ verdict: 'overturn' });
  });
});
