import { fieldsOf } from './command-fields';

const words = {
  'reason:': 'why',
  'note:': 'note',
  'note:required': 'say why',
  'reason-unknown': 'choose',
  'note:contradiction': 'why it stays',
  other: 'x',
};

describe('where a refusal is shown', () => {
  it.each([
    { command: 'reject', typed: { kind: 'photo' }, pointer: '/reason', field: 'reason-photo', message: 'why' },
    { command: 'record-biometrics', typed: {}, pointer: '/reason', field: 'biometricReason', message: 'choose' },
    { command: 'close', typed: { consultation: 'q' }, pointer: '/reason', field: 'closing-q', message: 'note' },
    { command: 'reply', typed: { consultation: 'q' }, pointer: '/message', field: 'reply-q', message: 'note' },
    { command: 'return', typed: {}, pointer: '/note', field: 'returnNote', message: 'say why' },
    { command: 'reject-ending', typed: {}, pointer: '/note', field: 'rejectNote', message: 'why it stays' },
  ])('$command', ({ command, typed, pointer, field, message }) => {
    const found = fieldsOf(command, typed, words);
    expect(found.fields).toMatchObject({ [pointer]: field, '/entries': 'visaType' });
    expect(found.messages).toMatchObject({ [`${field}:`]: message, other: 'x' });
  });

  it('a command without names of its own keeps those of the service', () => {
    expect(fieldsOf('admit', {}, words)).toEqual({ fields: { '/entries': 'visaType' }, messages: words });
  });
});
