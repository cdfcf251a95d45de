import { fieldsOf } from './command-fields';

const words = { 'reason:': 'why', 'note:': 'note', 'note:required': 'say why', 'reason-unknown': 'choose', other: 'x' };

describe('where a refusal is shown', () => {
  it.each([
    ['reject', { kind: 'photo' }, '/reason', 'reason-photo', 'why'],
    ['record-biometrics', {}, '/reason', 'biometricReason', 'choose'],
    ['close', { consultation: 'q' }, '/reason', 'closing-q', 'note'],
    ['reply', { consultation: 'q' }, '/message', 'reply-q', 'note'],
    ['return', {}, '/note', 'returnNote', 'say why'],
  ] as const)('%s', (command, typed, pointer, field, message) => {
    const found = fieldsOf(command, typed, words);
    expect(found.fields).toMatchObject({ [pointer]: field, '/entries': 'visaType' });
    expect(found.messages).toMatchObject({ [`${field}:`]: message, other: 'x' });
  });

  it('a command without names of its own keeps those of the service', () => {
    expect(fieldsOf('admit', {}, words)).toEqual({ fields: { '/entries': 'visaType' }, messages: words });
  });
});
