import { commandFields, readCommand } from './registration-commands';

describe('a command of an officer', () => {
  it('sends what its form holds, and a note only when there is one', () => {
    expect(readCommand({ intent: 'register', reason: 'x' })).toEqual({ intent: 'register', body: {} });
    expect(readCommand({ intent: 'return', message: ' La photo ' })?.body).toEqual({ message: 'La photo' });
    expect(readCommand({ intent: 'refuse', reason: 'other-post', text: ' ' })?.body).toEqual({ reason: 'other-post' });
    expect(readCommand({ intent: 'refuse', reason: 'other-post', text: 'Lyon' })?.body).toEqual({
      reason: 'other-post',
      text: 'Lyon',
    });
    expect(readCommand({ intent: 'strike-off', strikeOffReason: 'requested' })?.body).toEqual({ reason: 'requested' });
  });

  it('is nothing when nobody knows it', () => {
    expect(readCommand({ intent: 'constructor' })).toBeNull();
    expect(readCommand({})).toBeNull();
  });

  it('tells a wrong reason at its own field', () => {
    expect(commandFields('refuse')['/reason']).toBe('reason');
    expect(commandFields('strike-off')['/reason']).toBe('strikeOffReason');
  });
});
