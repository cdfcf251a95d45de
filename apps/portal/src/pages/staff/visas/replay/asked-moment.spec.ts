import { askedMoment, typedMoment } from './asked-moment';

const now = new Date('2026-11-28T10:00:00Z');
const on = { 'on-day': '4', 'on-month': '11', 'on-year': '2026' };

describe('the moment of which a file is read', () => {
  it('is the end of a day, or of a minute as the clocks of the post show it', () => {
    expect(askedMoment(on, 'Europe/Berlin', now)).toEqual({ asOf: '2026-11-04', wrong: {} });
    const at = (time: string, zone = 'Europe/Berlin') => askedMoment({ ...on, time }, zone, now).asOf;
    expect(at('10:30')).toBe('2026-11-04T09:30:59.999Z');
    expect(at('9h05')).toBe('2026-11-04T08:05:59.999Z');
    expect(at('10:30', 'America/Toronto')).toBe('2026-11-04T15:30:59.999Z');
  });

  it('is the beginning of the minute that runs', () => {
    const today = { ...on, 'on-day': '28', time: '11:00' };
    expect(askedMoment(today, 'Europe/Berlin', now).asOf).toBe('2026-11-28T10:00:00.000Z');
  });

  it('is refused beside its field when it is none', () => {
    expect(askedMoment({}, 'Europe/Berlin', now)).toEqual({ wrong: { on: 'required' } });
    expect(askedMoment({ ...on, 'on-month': '13' }, 'Europe/Berlin', now).wrong).toEqual({ on: 'is-plain-date' });
    expect(askedMoment({ ...on, 'on-day': '' }, 'Europe/Berlin', now).wrong).toEqual({ on: 'is-plain-date' });
    expect(askedMoment({ ...on, time: '25:00' }, 'Europe/Berlin', now).wrong).toEqual({ time: 'wrong-format' });
    expect(askedMoment({ time: 'matin' }, 'Europe/Berlin', now).wrong).toEqual({
      on: 'required',
      time: 'wrong-format',
    });
  });

  it('is shown again as the post would say it', () => {
    expect(typedMoment('2026-11-04T23:30:00Z', 'Europe/Berlin')).toEqual({ on: '2026-11-05', time: '00:30' });
  });
});
