import type { PlainDate } from '@jatigi/kernel';
import { expectedAtPost, passportPolicyOn } from './passport-policy';
import type { TravelledState } from './passport-policy';
import { openPassportStates } from './passport-request.lifecycle';

const day = (text: string): PlainDate => text as PlainDate;
const policy = passportPolicyOn(day('2026-11-30'));
const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: [] };
const on = (state: TravelledState, today: string) => ({ state, since: day('2026-11-30'), today: day(today), calendar });

describe('when the passport is expected', () => {
  it('is supposed from the policy, and said so, while a post has too few finished requests', () => {
    const few = { requests: policy.measuredFrom - 1, p10: 1, p90: 2 };
    // 5 to 15 working days for the last step.
    expect(expectedAtPost(on('PRODUCED', '2026-11-30'), policy, few)).toEqual({
      from: '2026-12-07',
      to: '2026-12-21',
      basis: 'policy',
      requests: 0,
      late: false,
    });
    const whole = expectedAtPost(on('REQUESTED', '2026-11-30'), policy, null);
    // 22 to 62 working days for the whole way.
    expect([whole.from, whole.to]).toEqual(['2026-12-30', '2027-02-24']);
  });

  it('is measured on the post’s own past once there is enough of it', () => {
    const pace = { requests: policy.measuredFrom, p10: 20, p90: 30 };
    const expected = expectedAtPost(on('CAPTURED', '2026-12-01'), policy, pace);
    expect(expected).toEqual({ from: '2026-12-20', to: '2026-12-30', basis: 'measured', requests: 10, late: false });
  });

  it('never lies in the past: what is late is moved, and called late', () => {
    const pace = { requests: 12, p10: 5, p90: 10 };
    const expected = expectedAtPost(on('CAPTURED', '2026-12-18'), policy, pace);
    expect(expected).toMatchObject({ from: '2026-12-21', to: '2026-12-26', late: true });
    const between = expectedAtPost(on('CAPTURED', '2026-12-09'), policy, pace);
    expect(between).toMatchObject({ from: '2026-12-10', to: '2026-12-10', late: false });
  });
});

it('every open state has a deadline', () => {
  for (const state of openPassportStates) expect(policy.deadlines[state]).toBeGreaterThan(0);
});
