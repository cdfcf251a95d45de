import { commandFields, readCommand } from './document-commands';

describe('a command of an officer about a document', () => {
  it('takes the reason from its own form', () => {
    const typed = { suspendReason: 'complaint', reissueReason: 'paper-lost' };
    expect(readCommand({ ...typed, intent: 'suspend' })).toEqual({ intent: 'suspend', body: { reason: 'complaint' } });
    expect(readCommand({ ...typed, intent: 'reissue' })).toEqual({ intent: 'reissue', body: { reason: 'paper-lost' } });
    expect(readCommand({ intent: 'replace', replaceReason: ' ' })).toEqual({
      intent: 'replace',
      body: { reason: undefined },
    });
    expect(commandFields('suspend')).toEqual({ '/reason': 'suspendReason' });
  });

  it('has no reason where the other officer said it', () => {
    expect(readCommand({ intent: 'confirm-revocation', suspendReason: 'complaint' })?.body).toEqual({});
    expect(readCommand({ intent: 'reject-revocation' })?.body).toEqual({});
  });

  it('is nothing when nobody knows it', () => {
    for (const intent of ['revoke', 'constructor', '']) expect(readCommand({ intent })).toBeNull();
    expect(readCommand({})).toBeNull();
  });
});
