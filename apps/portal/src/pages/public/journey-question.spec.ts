import { journeyAsked, journeyQuery } from './journey-question';

describe('the question in the address', () => {
  it('is none without a word', () => expect(journeyAsked(new URLSearchParams())).toBeNull());

  it('takes dates in parts or whole, and gives them whole', () => {
    const asked = journeyAsked(
      new URLSearchParams('nationality=DEU&arrival-day=1&arrival-month=2&arrival-year=2027&departure=2027-02-15'),
    );
    expect(asked).toMatchObject({
      nationality: 'DEU',
      residence: undefined,
      arrival: '2027-02-01',
      departure: '2027-02-15',
    });
    expect(journeyQuery(asked ?? {})).toBe('nationality=DEU&arrival=2027-02-01&departure=2027-02-15');
  });

  it('hands on what is no date, for the service to refuse', () =>
    expect(journeyAsked(new URLSearchParams('arrival-day=x&arrival-month=2&arrival-year=2027'))?.arrival).toBe(
      '2027-02-x',
    ));

  it('cuts what is far too long', () =>
    expect(journeyAsked(new URLSearchParams({ purpose: 'x'.repeat(9_999) }))?.purpose).toHaveLength(40));
});
