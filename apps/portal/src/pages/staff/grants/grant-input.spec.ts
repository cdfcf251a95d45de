import { grantBody } from './grant-input';

const typed = { role: 'consul', posts: 'ber, par', 'from-day': '1', 'from-month': '12', 'from-year': '2026' };

describe('a grant as it was typed', () => {
  it('names its posts in capitals and has no act where none was written', () => {
    expect(grantBody(typed, 'p')).toEqual({
      ...{ personId: 'p', role: 'consul', posts: ['BER', 'PAR'], from: '2026-12-01', to: undefined },
    });
  });

  it('an interim brings its end and its act; half an act is sent for identity to say what is missing', () => {
    const end = { 'to-day': '1', 'to-month': '2', 'to-year': '2027', interim: 'yes' };
    expect(grantBody({ ...typed, ...end, reference: 'Décision n° 1' }, 'p')).toMatchObject({
      ...{ to: '2027-02-01', interim: true, act: { reference: 'Décision n° 1', on: undefined } },
    });
  });
});
