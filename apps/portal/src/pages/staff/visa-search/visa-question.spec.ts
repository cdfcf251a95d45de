import { keptFields, visaQuestionOf } from './visa-question';

describe('a question for files', () => {
  it.each([
    { typed: { intent: 'reference', reference: ' ber-2026-k7q2mxc ' }, question: { reference: 'ber-2026-k7q2mxc' } },
    {
      typed: { intent: 'passport', issuer: 'DEU', passportNumber: 'C01 X00T47' },
      question: { issuer: 'DEU', passportNumber: 'C01 X00T47' },
    },
    { typed: { intent: 'names', names: 'Traoré Aminata' }, question: { names: 'Traoré Aminata' } },
    {
      typed: {
        intent: 'names',
        names: 'Traoré',
        'birthDate-day': '3',
        'birthDate-month': '2',
        'birthDate-year': '1991',
        cursor: 'abc',
      },
      question: { names: 'Traoré', birthDate: '1991-02-03', cursor: 'abc' },
    },
  ])('$typed.intent', ({ typed, question }) => {
    expect(visaQuestionOf(typed)).toEqual(question);
  });

  it('asks for nothing else than its own form says', () => {
    expect(visaQuestionOf({ intent: 'reference', reference: 'X', names: 'Traoré' })).toEqual({ reference: 'X' });
    expect(visaQuestionOf({ intent: 'constructor' })).toBeUndefined();
    expect(visaQuestionOf({})).toBeUndefined();
  });

  it.each([
    { intent: 'reference', question: { reference: '' } },
    { intent: 'passport', question: { issuer: '', passportNumber: '' } },
    { intent: 'names', question: { names: '' } },
  ])('an empty form, $intent: each field is sent, so that the service names it', ({ intent, question }) => {
    expect(visaQuestionOf({ intent, reference: ' ', issuer: '', passportNumber: '', names: '' })).toEqual(question);
  });

  it('a birthday that no calendar has is refused beside its field, as it was typed', () => {
    const typed = {
      intent: 'names',
      names: 'Traoré',
      'birthDate-day': '31',
      'birthDate-month': '2',
      'birthDate-year': '1990',
    };
    expect(visaQuestionOf(typed)).toEqual({ names: 'Traoré', birthDate: '1990-02-31' });
  });

  it('its next page asks the same', () => {
    const typed = { intent: 'names', names: 'Traoré', 'birthDate-day': '3', cursor: 'abc', idempotencyKey: 'k' };
    expect(keptFields(typed)).toEqual([
      ['names', 'Traoré'],
      ['birthDate-day', '3'],
    ]);
  });
});
