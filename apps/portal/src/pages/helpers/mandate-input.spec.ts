import { mandateOf, missingIn } from './mandate-input';

const now = new Date('2026-11-30T23:30:00Z');

describe('a new mandate out of its form', () => {
  it('takes what was chosen, and the day some months from today', () => {
    const typed = {
      ...{ helperName: ' Issa ', 'part-visas': 'act', 'part-copies': 'read', 'part-passports': 'none' },
      ...{ lasting: '3', which: 'all', withdraw: 'yes', password: 'secret ', totp: '123 456' },
    };
    expect(mandateOf(typed, ['f'], now)).toEqual({
      helperName: 'Issa',
      parts: [
        { kind: 'copies', level: 'read' },
        { kind: 'visas', level: 'act' },
      ],
      withdraw: true,
      until: '2027-02-28',
      password: 'secret ',
      totp: '123456',
    });
  });

  it('names files only when she chose some, an empty choice too: the service says what is wrong', () => {
    expect(mandateOf({ which: 'some' }, ['f'], now)).toMatchObject({ files: ['f'] });
    expect(mandateOf({ which: 'some' }, [], now)).toMatchObject({ files: [] });
    expect(mandateOf({}, ['f'], now)).not.toHaveProperty('files');
  });

  it('leaves away what was not typed or makes no sense', () => {
    const odd = { helperName: ' ', 'part-visas': 'everything', lasting: '120' };
    const made = mandateOf(odd, [], now);
    expect(made).toEqual({ parts: [], withdraw: false });
    expect(missingIn(made)).toEqual(['helperName', 'parts', 'lasting', 'password']);
  });
});
