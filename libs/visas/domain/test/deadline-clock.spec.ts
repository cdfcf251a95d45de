import { dateIn, startOfDay } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { daysGone, deadlineOf, markClock, nextActionAt, startClock } from '../src/clock/deadline-clock';
import type { ClockMark, DeadlineClock, Office } from '../src/clock/deadline-clock';
import { allowanceOf, deadlineTable, escalationLadder } from '../src/clock/deadline-table';
import type { ApplicationState } from '../src';
import { applicationLifecycle, samplePolicy } from '../src';
import { date } from './a-file';
import { Random } from './random';
import { slowDeadline, slowHours } from './slow-clock';

/** Zones whose clocks change at midnight (Havana, Cairo, Beirut), at night, during Ramadan (Casablanca) and never. */
const zones = [
  ...['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Asia/Kolkata', 'America/Havana', 'Africa/Cairo'],
  ...['Asia/Beirut', 'Africa/Bamako', 'Africa/Casablanca', 'Australia/Lord_Howe', 'Pacific/Kiritimati'],
  ...['Pacific/Pago_Pago', 'America/St_Johns', 'America/Sao_Paulo'],
];
const weeks = [
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 7],
  [1, 2, 4, 6],
];
const HALF_HOUR = 1_800_000;
/** Weeks in which clocks somewhere change. */
const seasons = ['2026-03-01', '2026-03-22', '2026-04-20', '2026-10-18', '2026-10-30', '2026-12-20'];

const office = (timeZone: string, holidays: string[] = [], workingDays = [1, 2, 3, 4, 5]): Office => ({
  timeZone,
  calendar: { workingDays, holidays },
});

function randomOffice(random: Random): Office {
  const holidays = Array.from({ length: random.below(12) }, () =>
    dateIn('UTC', new Date(Date.parse('2026-03-01') + random.below(330) * 86_400_000)),
  );
  return office(random.oneOf(zones), holidays, random.oneOf(weeks));
}

function randomMarks(random: Random): ClockMark[] {
  let at = Date.parse(random.oneOf(seasons)) + random.below(21 * 48) * HALF_HOUR;
  const marks: ClockMark[] = [{ at: new Date(at).toISOString(), what: 'started', post: random.oneOf(['A', 'B', 'C']) }];
  let runs = true;
  for (let count = random.below(6); count > 0; count -= 1) {
    at += (1 + random.below(6 * 48)) * HALF_HOUR;
    const moves = random.below(3) === 0;
    if (!moves) runs = !runs;
    const what = runs ? 'resumed' : 'paused';
    marks.push({
      at: new Date(at).toISOString(),
      ...(moves ? { what: 'moved', post: random.oneOf(['A', 'B', 'C']) } : { what }),
    });
  }
  return marks;
}

/** More of them: `CLOCK_CASES=5000`. */
const cases = Number(process.env['CLOCK_CASES'] ?? 150);

describe('the clock of a deadline against somebody who looks at the wall every half hour', () => {
  const random = new Random(20261128);
  it(`agrees on ${cases} clocks: pauses, transfers, holidays, daylight saving`, () => {
    let standing = 0;
    for (let index = 0; index < cases; index += 1) {
      const offices: Record<string, Office> = {
        A: randomOffice(random),
        B: randomOffice(random),
        C: randomOffice(random),
      };
      const officeOf = (post: string): Office => offices[post] as Office;
      const unit = random.oneOf(['working-day', 'working-day', 'day', 'month'] as const);
      const allowed = { amount: unit === 'month' ? 1 + random.below(2) : 1 + random.below(15), unit };
      const clock: DeadlineClock = { step: 'examination', allowed, marks: randomMarks(random), alarms: 0 };
      const expected = slowDeadline(clock, officeOf);
      standing += expected === null ? 1 : 0;
      expect({ index, offices, clock, deadline: deadlineOf(clock, officeOf) }).toEqual({
        ...{ index, offices, clock },
        deadline: expected,
      });
    }
    // Some stand still at the end, most do not: else the comparison says nothing.
    expect(standing).toBeGreaterThan(cases / 20);
    expect(standing).toBeLessThan(cases / 2);
  });

  it('agrees on hours', () => {
    for (let index = 0; index < 500; index += 1) {
      const allowed = { amount: 1 + random.below(72), unit: 'hour' as const };
      const clock: DeadlineClock = { step: 'decision', allowed, marks: randomMarks(random), alarms: 0 };
      const found = deadlineOf(clock, () => office('Europe/Berlin'));
      expect([index, found?.lateFrom ?? null]).toEqual([index, slowHours(clock)]);
    }
  });
});

const berlin = office('Europe/Berlin', ['2026-11-23']);
const started = (step: DeadlineClock['step'], at: string, amount: number): DeadlineClock =>
  startClock(step, { ...allowanceOf(step, {}), amount }, 'BER', new Date(at));
const dueOn = (clock: DeadlineClock, officeOf = (_post: string) => berlin): PlainDate | undefined =>
  deadlineOf(clock, officeOf)?.on;

describe('the clock of a deadline', () => {
  it('counts working days: from Friday over a weekend and a holiday', () => {
    expect(dueOn(started('admissibility', '2026-11-20T09:00:00Z', 2))).toBe('2026-11-25');
  });

  it('moves when a holiday is added afterwards, and back when it is taken away', () => {
    const clock = started('admissibility', '2026-11-20T09:00:00Z', 2);
    const withHoliday = office('Europe/Berlin', ['2026-11-23', '2026-11-24']);
    expect([dueOn(clock, () => withHoliday), dueOn(clock)]).toEqual(['2026-11-26', '2026-11-25']);
  });

  it('stands still while the applicant is asked, and goes on where it stopped', () => {
    const asked = markClock(
      started('examination', '2026-11-20T09:00:00Z', 15),
      { what: 'paused' },
      new Date('2026-11-25T10:00:00Z'),
    );
    expect(deadlineOf(asked, () => berlin)).toBeNull();
    const answered = markClock(asked, { what: 'resumed' }, new Date('2026-12-01T10:00:00Z'));
    expect(dueOn(answered)).toBe('2026-12-11');
    expect(daysGone(answered, () => berlin, new Date('2026-12-02T09:00:00Z'))).toBe(6);
  });

  it('keeps what it counted when the file goes from Tokyo to Washington: no date counts twice', () => {
    const officeOf = (post: string): Office => office(post === 'TYO' ? 'Asia/Tokyo' : 'America/New_York');
    const inTokyo = startClock('examination', { amount: 3, unit: 'day' }, 'TYO', new Date('2026-11-17T03:00:00Z'));
    // The 18th has begun in Tokyo, in Washington it is still the 17th.
    const moved = markClock(inTokyo, { what: 'moved', post: 'WAS' }, new Date('2026-11-17T16:00:00Z'));
    expect(deadlineOf(inTokyo, officeOf)).toEqual({ on: '2026-11-20', lateFrom: new Date('2026-11-20T15:00:00Z') });
    expect(deadlineOf(moved, officeOf)).toEqual({ on: '2026-11-20', lateFrom: new Date('2026-11-21T05:00:00Z') });
  });

  it('is late from midnight at the post, also where midnight does not exist', () => {
    const havana = (): Office => office('America/Havana');
    const clock = startClock('examination', { amount: 1, unit: 'day' }, 'HAV', new Date('2026-03-06T15:00:00Z'));
    expect(deadlineOf(clock, havana)?.lateFrom).toEqual(new Date('2026-03-08T05:00:00Z'));
    expect(startOfDay('America/Havana', date('2026-03-08'))).toEqual(new Date('2026-03-08T05:00:00Z'));
  });

  it('tells the head of section when it is over, headquarters two working days later, then nobody', () => {
    const clock = started('admissibility', '2026-11-20T09:00:00Z', 2);
    const actions = [0, 1, 2].map((alarms) => nextActionAt({ ...clock, alarms }, () => berlin, escalationLadder({})));
    expect(actions).toEqual([new Date('2026-11-25T23:00:00Z'), new Date('2026-11-27T23:00:00Z'), null]);
  });

  it('tells headquarters when the policy of the file says, at once if it says so', () => {
    const clock = { ...started('admissibility', '2026-11-20T09:00:00Z', 2), alarms: 1 };
    const told = [0, 1].map((escalationWorkingDays) =>
      nextActionAt(clock, () => berlin, escalationLadder({ escalationWorkingDays })),
    );
    expect(told).toEqual([new Date('2026-11-25T23:00:00Z'), new Date('2026-11-26T23:00:00Z')]);
  });
});

describe('submitted in Bamako half an hour before midnight', () => {
  const at = '2026-11-20T23:30:00Z';

  it.each([
    ['Asia/Tokyo', '2026-12-06', '2026-12-06T15:00:00Z'],
    ['Europe/Paris', '2026-12-06', '2026-12-06T23:00:00Z'],
    ['America/New_York', '2026-12-05', '2026-12-06T05:00:00Z'],
    ['Africa/Bamako', '2026-12-05', '2026-12-06T00:00:00Z'],
  ])('the fee is due by the date on the wall of the post: %s', (timeZone, on, lateFrom) => {
    const clock = started('payment', at, 15);
    expect(deadlineOf(clock, () => office(timeZone))).toEqual({ on, lateFrom: new Date(lateFrom) });
    expect(slowDeadline(clock, () => office(timeZone))).toEqual({ on, lateFrom: new Date(lateFrom) });
  });

  it.each([
    ['Europe/Paris', '2026-10-24T23:30:00Z', '2026-10-26', '2026-10-26T23:00:00Z'], // there the 25th, of 25 hours
    ['America/New_York', '2026-10-31T23:30:00Z', '2026-11-01', '2026-11-02T05:00:00Z'],
    ['America/New_York', '2027-03-13T23:30:00Z', '2027-03-14', '2027-03-15T04:00:00Z'], // 23 hours
  ])('a day is a day when its clocks change: %s from %s', (timeZone, begin, on, lateFrom) => {
    const clock = startClock('examination', { amount: 1, unit: 'day' }, 'X', new Date(begin));
    expect(deadlineOf(clock, () => office(timeZone))).toEqual({ on, lateFrom: new Date(lateFrom) });
    expect(slowDeadline(clock, () => office(timeZone))).toEqual({ on, lateFrom: new Date(lateFrom) });
  });

  it('a holiday that is added later makes no deadline earlier, and agrees with the wall', () => {
    const random = new Random(20261129);
    for (let index = 0; index < 40; index += 1) {
      const before = randomOffice(random);
      const [timeZone, { workingDays, holidays }] = [before.timeZone, before.calendar];
      const clock = startClock(
        'admissibility',
        { amount: 1 + random.below(10), unit: 'working-day' },
        'X',
        new Date(at),
      );
      const added = dateIn('UTC', new Date(Date.parse(at) + random.below(20) * 86_400_000));
      const after = office(timeZone, [...holidays, added], workingDays);
      const [old, now] = [before, after].map((one) => deadlineOf(clock, () => one)?.on ?? '');
      expect([index, now]).toEqual([index, slowDeadline(clock, () => after)?.on]);
      expect([old, now].sort()).toEqual([old, now]);
    }
  });
});

describe('the table of deadlines', () => {
  it('takes its numbers from the policy, and the defaults are those of the sample policy', () => {
    const [standard] = samplePolicy.processing.filter((rule) => rule.class === 'standard');
    const policy = standard?.deadlines ?? {};
    for (const step of Object.keys(deadlineTable) as Array<keyof typeof deadlineTable>) {
      expect([step, allowanceOf(step, policy)]).toEqual([step, allowanceOf(step, {})]);
    }
    expect(allowanceOf('payment', { paymentDays: 3 })).toEqual({ amount: 3, unit: 'day' });
  });

  it('has a line for every state that waits', () => {
    // What may only be erased waits for its retention, not for anybody.
    const isOver = (state: ApplicationState) => applicationLifecycle.allowed(state).every((it) => it === 'erase');
    const waiting = applicationLifecycle.states.filter((state) => !isOver(state));
    // SUBMITTED lasts no longer than the command that reaches it; an issued visa has its own life.
    const withoutClock = ['SUBMITTED', 'ISSUED', 'CLOSED'];
    const states: string[] = Object.values(deadlineTable).map(({ state }) => state);
    expect(waiting.filter((state) => !withoutClock.includes(state) && !states.includes(state))).toEqual([]);
  });
});
