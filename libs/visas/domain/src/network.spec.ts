import { ageBandOf, ageBands, ageCodes, daysOfBand, openStates } from './network';
import { applicationLifecycle } from './visa-application.lifecycle';

describe('the network of posts', () => {
  it('the bands of age follow each other without a gap, and each day is in one', () => {
    ageCodes.forEach((code, at) => {
      const { from, until } = daysOfBand(code);
      expect(ageBandOf(from)).toBe(code);
      expect(until).toBe(ageBands[at + 1]?.from ?? null);
      if (until !== null) expect([ageBandOf(until - 1), ageBandOf(until)]).toEqual([code, ageCodes[at + 1]]);
    });
    expect([ageBandOf(-1), ageBandOf(10_000)]).toEqual(['0-7', 'over-45']);
  });

  it('looks at the states with which somebody has work, and at no other that a post may send on', () => {
    const sentOn = applicationLifecycle.states.filter((state) =>
      applicationLifecycle.allowed(state).includes('transfer'),
    );
    expect(sentOn.filter((state) => !(openStates as readonly string[]).includes(state))).toEqual([]);
  });
});
