import { isUsedUp } from '../src';
import { agent, applicant, consul, date, inState, moment, now } from './a-file';

const fault = (code: string) => expect.objectContaining({ code }) as Error;
const proposed = () => {
  const file = inState.ISSUED();
  file.proposeEnding({ as: 'revoke', codes: ['R02', 'R11'], note: 'The host withdrew.' }, agent, moment());
  file.pullEvents();
  file.pullHistory();
  return file;
};

describe('the end of an issued visa', () => {
  it('is proposed by one person and confirmed by another', () => {
    const file = proposed();
    expect([file.state, file.ending]).toEqual([
      'ISSUED',
      { as: 'revoke', codes: ['R02', 'R11'], by: agent, at: now.toISOString(), confirmedBy: null },
    ]);
    expect(() => file.confirmEnding(agent, moment())).toThrow(fault('four-eyes'));
    expect(() => file.rejectEnding('No.', agent, moment())).toThrow(fault('four-eyes'));
    file.confirmEnding(consul, moment());
    expect([file.state, file.ending?.confirmedBy]).toEqual(['REVOKED', consul]);
    expect(file.pullEvents()).toEqual([
      {
        name: 'visa.revoked',
        data: expect.objectContaining({ reason: 'conditions-no-longer-met', codes: ['R02', 'R11'] }) as object,
      },
    ]);
    expect(file.pullHistory()).toMatchObject([{ kind: 'revoked', by: consul, detail: { codes: ['R02', 'R11'] } }]);
  });

  it('that the other person rejects changes nothing, and may be proposed again', () => {
    const file = proposed();
    file.rejectEnding('The host was asked again.', consul, moment());
    expect([file.state, file.ending, file.notes.ending]).toEqual(['ISSUED', null, 'The host was asked again.']);
    expect(file.pullEvents()).toEqual([]);
    file.proposeEnding({ as: 'annul', codes: ['R01'] }, consul, moment());
    expect(() => file.confirmEnding(consul, moment())).toThrow(fault('four-eyes'));
  });

  it('waits for its second person: no other is proposed meanwhile, nothing is confirmed that nobody proposed', () => {
    expect(() => proposed().proposeEnding({ as: 'annul', codes: ['R01'] }, consul, moment())).toThrow(
      fault('ending-proposed'),
    );
    expect(() => inState.ISSUED().confirmEnding(consul, moment())).toThrow(fault('no-ending-proposed'));
  });

  it.each([
    ['revoke', [], 'refusal-code-missing'],
    ['revoke', ['R99'], 'refusal-code-unknown'],
    ['annul', ['R01', 'R17'], 'request-annuls-nothing'],
  ] as const)('%s with %j is refused: %s', (as, codes, code) => {
    const file = inState.ISSUED();
    expect(() => file.proposeEnding({ as, codes: [...codes] }, agent, moment())).toThrow(fault(code));
    expect(file.ending).toBeNull();
  });

  it('is nobody’s own affair', () => {
    const own = inState.ISSUED();
    expect(() => own.proposeEnding({ as: 'revoke', codes: ['R17'] }, applicant, moment())).toThrow(fault('own-file'));
    expect(() => proposed().confirmEnding(applicant, moment())).toThrow(fault('own-file'));
  });

  it('at the holder’s request says so; annulled says that its conditions were never met', () => {
    const asked = inState.ISSUED();
    asked.proposeEnding({ as: 'revoke', codes: ['R17'] }, agent, moment());
    asked.confirmEnding(consul, moment());
    expect(asked.pullEvents().at(-1)).toMatchObject({ name: 'visa.revoked', data: { reason: 'holder-request' } });
    expect(inState.ANNULLED().pullEvents().at(-1)).toMatchObject({
      name: 'visa.annulled',
      data: { reason: 'conditions-never-met', codes: ['R11'] },
    });
  });

  it('by death leaves no proposal behind', () => {
    const file = proposed();
    file.recordDeath(now);
    expect([file.state, file.ending]).toEqual(['REVOKED', null]);
  });
});

describe('a visa that nobody ended', () => {
  it('expires on the day after its last one', () => {
    const file = inState.ISSUED();
    expect(file.expire({ now, today: date('2027-04-04') })).toBe(false);
    expect(file.expire({ now, today: date('2027-04-05') })).toBe(true);
    expect(file.state).toBe('EXPIRED');
    expect(file.pullEvents().at(-1)).toMatchObject({ name: 'visa.expired' });
    expect(inState.USED_UP().expire({ now, today: date('2027-04-05') })).toBe(false);
  });

  const terms = { validFrom: date('2027-01-01'), validUntil: date('2027-03-31'), stayDays: 10, rolling: null };
  const stay = (entry: string, exit: string | null) => ({
    entry: date(entry),
    exit: exit === null ? null : date(exit),
  });
  it.each([
    ['never used', 1, [], false],
    ['still used', 1, [stay('2027-01-02', null)], false],
    ['one entry of one', 1, [stay('2027-01-02', '2027-01-03')], true],
    ['one entry of two', 2, [stay('2027-01-02', '2027-01-03')], false],
    ['one of many', 0, [stay('2027-01-02', '2027-01-03')], false],
    ['every day of many entries', 0, [stay('2027-01-02', '2027-01-06'), stay('2027-02-01', '2027-02-05')], true],
    ['a day less', 0, [stay('2027-01-02', '2027-01-06'), stay('2027-02-01', '2027-02-04')], false],
  ] as const)('%s', (_what, entries, stays, usedUp) => {
    expect(isUsedUp({ ...terms, entries }, stays)).toBe(usedUp);
  });
});
