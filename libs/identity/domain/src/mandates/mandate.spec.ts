import { IllegalTransition, plainDate } from '@jatigi/kernel';
import { Mandate } from './mandate';
import { mandateLifecycle } from './mandate.lifecycle';
import type { MandateCommand, MandateState } from './mandate.lifecycle';
import type { MandateStart } from './mandate';

const at = (day: string) => ({ now: new Date(`${day}T10:00:00Z`), today: plainDate(day) });
const today = at('2026-11-28');
const grandmother = { personId: 'g', accountId: 'ga' };
const nephew = { personId: 'n', accountId: 'na' };
const start = (over: Partial<MandateStart> = {}): MandateStart => ({
  id: 'm',
  giver: grandmother,
  parts: [{ kind: 'visas', level: 'act' }],
  withdraw: false,
  files: null,
  validFrom: plainDate('2026-11-28'),
  validUntil: plainDate('2027-05-28'),
  ...over,
});
const offered = (over: Partial<MandateStart> = {}): Mandate => Mandate.offer(start(over), 0, today);
const accepted = (): Mandate => {
  const mandate = offered();
  mandate.accept(nephew, 0, today);
  return mandate;
};
const code = (work: () => unknown): unknown => {
  try {
    work();
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

const inState: Record<MandateState, () => Mandate> = {
  OFFERED: offered,
  ACCEPTED: accepted,
  DECLINED: () => {
    const mandate = offered();
    mandate.decline(nephew, today);
    return mandate;
  },
  EXPIRED: () => {
    const mandate = offered();
    mandate.expire(today.now);
    return mandate;
  },
  ENDED: () => {
    const mandate = accepted();
    mandate.end('giver', today.now);
    return mandate;
  },
};
const commands: Record<MandateCommand, (mandate: Mandate) => void> = {
  accept: (mandate) => mandate.accept(nephew, 0, today),
  decline: (mandate) => mandate.decline(nephew, today),
  expire: (mandate) => mandate.expire(today.now),
  end: (mandate) => mandate.end('giver', today.now),
};
const cells = mandateLifecycle.states.flatMap((state) =>
  mandateLifecycle.commands.map((command) => ({
    state,
    command,
    allowed: mandateLifecycle.allowed(state).includes(command),
  })),
);

describe('a mandate', () => {
  it.each(cells)('$state, $command: $allowed', ({ state, command, allowed }) => {
    const mandate = inState[state]();
    mandate.pullFacts();
    if (allowed) {
      commands[command](mandate);
      expect(mandate.state).toBe(mandateLifecycle.next(state, command));
      return;
    }
    expect(() => commands[command](mandate)).toThrow(IllegalTransition);
    expect([mandate.state, mandate.pullFacts()]).toEqual([state, []]);
  });

  it('tells that it was given, accepted and ended, without a word of what it is about', () => {
    const mandate = accepted();
    mandate.end('helper', today.now);
    expect(mandate.pullFacts()).toEqual([
      { name: 'mandate.given', data: { personId: 'g' } },
      { name: 'mandate.accepted', data: { personId: 'g', helperPersonId: 'n' } },
      { name: 'mandate.ended', data: { personId: 'g', helperPersonId: 'n', reason: 'helper' } },
    ]);
  });

  it('is live from its first day to its last', () => {
    const mandate = accepted();
    const days = ['2026-11-27', '2026-11-28', '2027-05-28', '2027-05-29'];
    expect(days.map((day) => mandate.isLive(plainDate(day)))).toEqual([false, true, true, false]);
    expect(offered().isLive(today.today)).toBe(false);
  });

  it.each([
    ['begins in the past', { validFrom: plainDate('2026-11-27') }, 'in-the-past'],
    ['ends before it begins', { validFrom: plainDate('2027-06-01') }, 'before-start'],
    ['lasts longer than a year', { validUntil: plainDate('2027-11-29') }, 'too-long'],
    ['allows nothing', { parts: [] }, 'required'],
    ['names a kind twice', { parts: [...start().parts, { kind: 'visas', level: 'read' }] }, 'twice'],
    ['withdraws and only reads', { parts: [{ kind: 'visas', level: 'read' }], withdraw: true }, 'without-acting'],
    ['names an empty list of files', { files: [] }, 'required'],
    ['names too many files', { files: Array.from({ length: 21 }, String) }, 'too-many'],
  ] as Array<[string, Partial<MandateStart>, string]>)('is refused when it %s', (_what, over, expected) =>
    expect(code(() => offered(over))).toBe(expected),
  );

  it('may last a year to the day', () =>
    expect(code(() => offered({ validUntil: plainDate('2027-11-28') }))).toBe('done'));

  it('is the fifth given and the twentieth received, not one more', () => {
    expect(code(() => Mandate.offer(start(), 4, today))).toBe('done');
    expect(code(() => Mandate.offer(start(), 5, today))).toBe('mandates-too-many');
    expect(code(() => offered().accept(nephew, 19, today))).toBe('done');
    expect(code(() => offered().accept(nephew, 20, today))).toBe('mandates-too-many');
  });

  it('is not accepted by who gave it, nor after a week, nor when its last day passed', () => {
    expect(code(() => offered().accept(grandmother, 0, today))).toBe('own-mandate');
    expect(code(() => offered().decline(grandmother, today))).toBe('own-mandate');
    expect(code(() => offered().accept(nephew, 0, at('2026-12-05')))).toBe('offer-expired');
    const short = offered({ validUntil: plainDate('2026-11-29') });
    expect(code(() => short.accept(nephew, 0, at('2026-11-30')))).toBe('offer-expired');
    expect(code(() => offered().accept(nephew, 0, at('2026-12-04')))).toBe('done');
  });
});
