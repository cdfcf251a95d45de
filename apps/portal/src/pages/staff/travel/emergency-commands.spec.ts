import { readCommand } from './emergency-commands';

describe('a command about a laissez-passer', () => {
  it('checks an identity by a record, with a note only when there is one', () => {
    const typed = { intent: 'check-identity', witness1: 'C-1234-5678-9' };
    expect(readCommand({ ...typed, by: 'record', note: ' ' })?.body).toEqual({ by: 'record' });
    expect(readCommand({ ...typed, by: 'record', note: 'RAVEC' })?.body).toEqual({ by: 'record', note: 'RAVEC' });
  });

  it('or by two witnesses, of whom one that is missing is told at its field', () => {
    const typed = { intent: 'check-identity', by: 'witnesses', witness1: ' C-1234-5678-9 ', note: 'x' };
    expect(readCommand(typed)?.body).toEqual({
      by: 'witnesses',
      witnesses: [{ consularNumber: 'C-1234-5678-9' }, { consularNumber: '' }],
    });
  });

  it('ends a document in one way or the other', () => {
    expect(readCommand({ intent: 'arrive' })).toMatchObject({ path: 'end', body: { reason: 'arrived' } });
    const on = { 'on-year': '2026', 'on-month': '12', 'on-day': '4' };
    expect(readCommand({ intent: 'arrive', ...on })?.body).toEqual({ reason: 'arrived', on: '2026-12-04' });
    expect(readCommand({ intent: 'revoke', ...on })?.body).toEqual({ reason: 'revoked' });
  });

  it('is nothing when nobody knows it', () => {
    expect(readCommand({ intent: 'constructor' })).toBeNull();
    expect(readCommand({})).toBeNull();
  });
});
