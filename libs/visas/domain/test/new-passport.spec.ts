import { agent, applicant, date, inState, moment } from './a-file';

const fault = (code: string) => expect.objectContaining({ code }) as Error;
const passport = {
  number: 'C02X00T47',
  issuer: 'DEU',
  issuedOn: moment().today,
  expiresOn: date('2036-01-09'),
};

describe('a visa whose holder has a new passport', () => {
  it('is the same visa in the new passport, and says so without a number', () => {
    const file = inState.ISSUED();
    const { proposal, issued } = file;
    file.pullEvents();
    file.pullHistory();
    file.replacePassport(passport, agent, moment());
    expect(file.file.travelDocument).toMatchObject({ ...passport, kind: 'ordinary', freePages: 12 });
    expect([file.state, file.proposal, file.issued]).toEqual(['ISSUED', proposal, issued]);
    const told = [{ name: 'visa.passport-replaced', data: expect.objectContaining({ replacedBy: agent }) as object }];
    expect(file.pullEvents()).toEqual(told);
    expect(file.pullHistory()).toMatchObject([{ kind: 'passport-replaced', by: agent, detail: {} }]);
  });

  it.each([
    [{ number: 'C01X00T47' }, 'passport-unchanged'],
    [{ issuedOn: date('2036-01-01') }, 'passport-issued-later'],
    [{ expiresOn: date('2026-12-01') }, 'visa-outlives-passport'],
  ])('%j is refused: %s', (over, code) => {
    const file = inState.ISSUED();
    expect(() => file.replacePassport({ ...passport, ...over }, agent, moment())).toThrow(fault(code));
    expect(file.file.travelDocument.number).toBe('C01X00T47');
  });

  it('is nobody’s own affair', () => {
    expect(() => inState.ISSUED().replacePassport(passport, applicant, moment())).toThrow(fault('own-file'));
  });
});
