import { addWorkingDays, daysBetween, addDays } from '@jatigi/kernel';
import type { PlainDate, WorkingCalendar } from '@jatigi/kernel';
import type { OpenPassportState } from './passport-request.lifecycle';

interface Days {
  min: number;
  max: number;
}
/** States from which the way to the post is counted. While the file lies with the person nobody can promise anything. */
export const travelledStates = ['REQUESTED', 'APPOINTMENT', 'CAPTURED', 'SENT_TO_PRODUCTION', 'PRODUCED'] as const;
export type TravelledState = (typeof travelledStates)[number];

/** What is decided outside the code, from a date on. Days are working days of the post that acts. */
export interface PassportPolicy {
  from: PlainDate;
  /** How long each state may last. An appointment's is counted from its day. */
  deadlines: Readonly<Record<OpenPassportState, number>>;
  /** What each step usually takes: told while a post has too few finished requests to measure its own pace. */
  usual: Readonly<Record<TravelledState, Days>>;
  /** Finished requests of the post, in the last year, from which on its own pace is told. */
  measuredFrom: number;
  appointmentWithin: number;
}

/** SAMPLE, not an official text: deadlines and usual times, the latest last. */
const samplePolicies: readonly PassportPolicy[] = [
  {
    from: '2020-01-01' as PlainDate,
    deadlines: {
      REQUESTED: 5,
      RETURNED: 40,
      APPOINTMENT: 1,
      CAPTURED: 2,
      SENT_TO_PRODUCTION: 20,
      PRODUCED: 15,
      AT_POST: 60,
    },
    usual: {
      REQUESTED: { min: 1, max: 5 },
      APPOINTMENT: { min: 5, max: 20 },
      CAPTURED: { min: 1, max: 2 },
      SENT_TO_PRODUCTION: { min: 10, max: 20 },
      PRODUCED: { min: 5, max: 15 },
    },
    measuredFrom: 10,
    appointmentWithin: 60,
  },
];

/** The policy of a day. */
export function passportPolicyOn(day: PlainDate): PassportPolicy {
  const live = samplePolicies.filter(({ from }) => from <= day);
  return (live.at(-1) ?? samplePolicies[0]) as PassportPolicy;
}

/** How many days finished requests of a post took from a state until the passport was there: 10th and 90th hundredth. */
export interface MeasuredPace {
  requests: number;
  p10: number;
  p90: number;
}

export interface Expectation {
  from: PlainDate;
  to: PlainDate;
  basis: 'measured' | 'policy';
  /** How many finished requests it was measured on. */
  requests: number;
  /** The usual time is over: the dates are moved, and the person is told so. */
  late: boolean;
}

interface Progress {
  state: TravelledState;
  /** When the request came into this state. */
  since: PlainDate;
  today: PlainDate;
  calendar: WorkingCalendar;
}

/** When the passport will lie at the post, honestly: as the post's own past says, else as the policy supposes. */
export function expectedAtPost(progress: Progress, policy: PassportPolicy, pace: MeasuredPace | null): Expectation {
  const measured = pace !== null && pace.requests >= policy.measuredFrom ? pace : null;
  const [from, to] = measured
    ? [addDays(progress.since, measured.p10), addDays(progress.since, measured.p90)]
    : usually(progress, policy);
  const late = daysBetween(to, progress.today) > 0;
  const next = addWorkingDays(progress.calendar, progress.today, 1);
  const shown = late ? { from: next, to: addDays(next, daysBetween(from, to)) } : { from: later(from, next), to };
  return {
    from: shown.from,
    to: later(shown.from, shown.to),
    basis: measured ? 'measured' : 'policy',
    requests: measured?.requests ?? 0,
    late,
  };
}

function usually({ state, since, calendar }: Progress, { usual }: PassportPolicy): [PlainDate, PlainDate] {
  const left = travelledStates.slice(travelledStates.indexOf(state)).map((one) => usual[one]);
  const sum = (side: keyof Days): number => left.reduce((total, days) => total + days[side], 0);
  return [addWorkingDays(calendar, since, sum('min')), addWorkingDays(calendar, since, sum('max'))];
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}
