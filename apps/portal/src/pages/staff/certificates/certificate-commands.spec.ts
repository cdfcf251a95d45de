import { commandFields, readCommand } from './certificate-commands';

describe('a command of an officer', () => {
  it('sends what its form holds, and what is optional only when it is there', () => {
    expect(readCommand({ intent: 'propose', denial: 'x' })).toEqual({ intent: 'propose', body: {} });
    const seen = { intent: 'record-presence', mode: 'counter', 'on-day': '5', 'on-month': '1', 'on-year': '2026' };
    expect(readCommand(seen)?.body).toEqual({ mode: 'counter', on: '2026-01-05' });
    expect(readCommand({ ...seen, time: '10:30', note: ' Carte ' })?.body).toEqual({
      ...{ mode: 'counter', on: '2026-01-05', time: '10:30', note: 'Carte' },
    });
    expect(readCommand({ intent: 'deny', denial: 'other', denialText: ' ' })?.body).toEqual({ reason: 'other' });
    expect(readCommand({ intent: 'revoke', revocation: 'requested', revocationText: 'Lu' })?.body).toEqual({
      ...{ reason: 'requested', text: 'Lu' },
    });
  });

  it('is nothing when nobody knows it', () => {
    expect(readCommand({ intent: 'constructor' })).toBeNull();
    expect(readCommand({})).toBeNull();
  });

  it('tells what is wrong at its own field', () => {
    expect(commandFields('deny')['/reason']).toBe('denial');
    expect(commandFields('revoke')['/reason']).toBe('revocation');
    expect(commandFields('return-to-agent')['/message']).toBe('agentMessage');
    expect(commandFields('assign')).toEqual({});
  });
});
