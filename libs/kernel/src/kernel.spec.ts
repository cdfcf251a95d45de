import {
  addDays,
  addMonths,
  authorize,
  currencyExponent,
  daysBetween,
  dateIn,
  decide,
  DomainError,
  defineLifecycle,
} from './index';
import { fixedClock, instantIn, isPlainDate, isUuid, plainDate, uuidv7, weekday } from './index';
import type { AccessRule, Actor } from './index';

describe('uuidv7', () => {
  it('is a version 7 UUID and sorts by time', () => {
    const early = uuidv7(1_000);
    const late = uuidv7(2_000);
    expect(isUuid(early)).toBe(true);
    expect(early[14]).toBe('7');
    expect(early < late).toBe(true);
  });
});

describe('PlainDate', () => {
  it.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-01-01T00:00', ''])('refuses %s', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => plainDate(text)).toThrow(DomainError);
  });

  it('keeps the end of a month at the end of a month', () => {
    expect(addMonths(plainDate('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(plainDate('2026-08-31'), 6)).toBe('2027-02-28');
    expect(addMonths(plainDate('2026-03-31'), -1)).toBe('2026-02-28');
  });

  it('counts days over a daylight-saving change', () => {
    expect(addDays(plainDate('2026-03-28'), 2)).toBe('2026-03-30');
    expect(daysBetween(plainDate('2026-03-28'), plainDate('2026-03-30'))).toBe(2);
    expect(weekday(plainDate('2026-11-23'))).toBe(1);
  });

  it('is the local date of the zone', () => {
    const instant = fixedClock('2026-11-23T23:30:00Z').now();
    expect(dateIn('Europe/Berlin', instant)).toBe('2026-11-24');
    expect(dateIn('America/Toronto', instant)).toBe('2026-11-23');
  });

  it.each([
    ['Europe/Berlin', '2026-11-23', '00:30', '2026-11-22T23:30:00.000Z'],
    ['Europe/Berlin', '2026-07-14', '23:59', '2026-07-14T21:59:00.000Z'],
    ['America/Toronto', '2026-11-23', '23:30', '2026-11-24T04:30:00.000Z'],
    // The first of two, where clocks are put back; after the change, where they are put forward.
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['Africa/Bamako', '2024-02-29', '12:00', '2024-02-29T12:00:00.000Z'],
  ])('with a time of the clocks of %s: %s %s', (zone, date, time, instant) => {
    expect(instantIn(zone, plainDate(date), time).toISOString()).toBe(instant);
  });
});

describe('Money', () => {
  it('knows that the CFA francs have no minor unit', () => {
    expect([currencyExponent('EUR'), currencyExponent('XOF'), currencyExponent('XAF')]).toEqual([2, 0, 0]);
  });
});

describe('defineLifecycle', () => {
  const lamp = defineLifecycle({
    initial: 'OFF',
    states: { OFF: { press: ['ON', 'BROKEN'] }, ON: { press: 'OFF' }, BROKEN: {} },
  });

  it('tells the next state, and what is allowed when refused', () => {
    expect(lamp.next('ON', 'press')).toBe('OFF');
    expect(lamp.next('OFF', 'press', 'BROKEN')).toBe('BROKEN');
    expect(lamp.isTerminal('BROKEN')).toBe(true);
    expect(() => lamp.next('BROKEN', 'press')).toThrow(
      expect.objectContaining({ code: 'illegal-transition', extra: { state: 'BROKEN', allowed: [] } }),
    );
  });

  it('refuses a table with an unknown or an unreachable state', () => {
    expect(() => defineLifecycle({ initial: 'A', states: { A: { go: 'B' } } })).toThrow(/unknown state B/);
    expect(() => defineLifecycle({ initial: 'A', states: { A: {}, B: {} } })).toThrow(/no command leads to B/);
  });
});

describe('decide', () => {
  const rules: AccessRule[] = [
    { id: 'own', action: 'file.read', who: 'signed-in' },
    { id: 'post', action: 'file.read', who: 'staff', roles: ['agent', 'consul'], purposes: ['adjudication'] },
    { id: 'consul-decides', action: 'file.decide', who: 'staff', roles: ['consul'], strength: 'mfa' },
  ];
  const person = (over: Partial<Actor>): Actor => ({
    kind: 'person',
    personId: 'p1',
    accountId: 'a1',
    service: 'gateway',
    strength: 'mfa',
    purpose: 'adjudication',
    grants: [],
    ...over,
  });
  const grant = (role: 'agent' | 'consul', post: string) => ({
    id: 'g',
    role,
    posts: [post],
    from: '2026-01-01',
    to: null,
  });
  const file = { post: 'BER', ownerPersonId: 'p9' };
  const refusal = (actor: Actor, action = 'file.read') => {
    const decision = decide(rules, actor, action, file);
    return decision.allow ? decision.rule : decision.problem.code;
  };

  it('lets the owner and the post read, hides the file from everybody else', () => {
    expect(refusal(person({ personId: 'p9' }))).toBe('own');
    expect(refusal(person({ grants: [grant('agent', 'BER')] }))).toBe('post');
    expect(refusal(person({ grants: [grant('agent', 'PAR')] }))).toBe('not-found');
    expect(refusal(person({}))).toBe('not-found');
  });

  it('lets a helper do what the person allowed him, and never the work of an officer, hers or his', () => {
    const mandate = { id: 'm', helperPersonId: 'h', scopes: ['file.read'] };
    expect(refusal(person({ personId: 'p9', mandate }))).toBe('own');
    expect(refusal(person({ personId: 'p9', mandate: { ...mandate, scopes: [] } }))).toBe('scope-missing');
    expect(refusal(person({ personId: 'stranger', mandate }))).toBe('not-found');
    expect(refusal(person({ grants: [grant('agent', 'BER')], mandate }))).toBe('scope-missing');
    const both = { mandate, program: { clientId: 'c', scopes: [] } };
    expect(refusal(person({ personId: 'p9', ...both }))).toBe('scope-missing');
  });

  it('lets a program do what it was allowed, and never the work of an officer in her name', () => {
    const program = { clientId: 'c', scopes: ['file.read'] };
    expect(refusal(person({ personId: 'p9', program }))).toBe('own');
    expect(refusal(person({ personId: 'p9', program: { ...program, scopes: ['file.list'] } }))).toBe('scope-missing');
    expect(refusal(person({ grants: [grant('agent', 'BER')], program }))).toBe('scope-missing');
    const machine = person({ kind: 'client', grants: [grant('agent', 'BER')], program });
    expect(refusal(machine)).toBe('post');
    expect(refusal({ ...machine, program: { ...program, scopes: [] } })).toBe('scope-missing');
  });

  it('asks for a purpose, a role and a second factor, each with its own code', () => {
    const agent = [grant('agent', 'BER')];
    expect(refusal(person({ grants: agent, purpose: null }))).toBe('purpose-missing');
    expect(refusal(person({ grants: agent, purpose: 'payment' }))).toBe('purpose-not-allowed');
    expect(refusal(person({ grants: agent }), 'file.decide')).toBe('not-permitted');
    expect(refusal(person({ grants: [grant('consul', 'BER')], strength: 'password' }), 'file.decide')).toBe(
      'second-factor-required',
    );
    expect(refusal(person({ grants: agent }), 'file.burn')).toBe('not-permitted');
    expect(() => authorize(rules, person({ kind: 'anonymous', personId: null }), 'file.burn')).toThrow(
      expect.objectContaining({ code: 'sign-in-required' }),
    );
  });
});
