import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PolicyChange, policyLifecycle, samplePolicy, stateOn } from '../src';
import type { Override, PolicyCommand, PolicyMoment, PolicySet, PolicyState } from '../src';
import { date, now } from './a-file';

const awa = '01900000-0000-7000-8000-00000000aaa1';
const bakary = '01900000-0000-7000-8000-00000000bbb1';
const by = (person: string, today = '2026-11-20'): PolicyMoment => ({ by: person, now, today: date(today), known: {} });
const next: PolicySet = { ...samplePolicy, version: 'ML-2027.1', activeFrom: date('2027-01-01') };
const closed: PolicySet = {
  ...next,
  outcomes: [{ ...(next.outcomes.at(-1) as PolicySet['outcomes'][number]), outcome: 'suspended' }],
};
const nobody = { isMeant: false, reason: null };
const everybody = { isMeant: true, reason: 'Frontières fermées.' };
const draft = (policy = next, override = nobody as Override) =>
  PolicyChange.draft({ id: 'p', policy, basedOn: 'SAMPLE-2026.1' }, override, by(awa));
const proposed = (policy = next, override = nobody as Override) => {
  const change = draft(policy, override);
  change.propose(by(awa));
  return change;
};
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('a policy set on its way', () => {
  it('is written and proposed by one person, approved by another', () => {
    const change = proposed();
    change.approve(false, by(bakary));
    expect(change).toMatchObject({ state: 'APPROVED', writtenBy: awa, proposedBy: awa, decidedBy: bakary });
  });

  it('is decided by nobody who wrote or proposed it', () => {
    expect(() => proposed().approve(false, by(awa))).toThrow(code('four-eyes'));
    expect(() => proposed().reject('non', by(awa))).toThrow(code('four-eyes'));
    const change = draft();
    change.propose(by(bakary));
    expect(() => change.approve(false, by(awa))).toThrow(code('four-eyes'));
    expect(change.decidedBy).toBeNull();
  });

  it('goes back to who writes it, is rejected with a note, or is discarded', () => {
    const change = proposed();
    change.withdraw();
    change.edit({ ...next, biometricsFromAge: 6 }, nobody, by(bakary));
    expect(change).toMatchObject({ state: 'DRAFT', writtenBy: bakary, proposedBy: null });
    change.discard(by(bakary));
    expect(change.state).toBe('DISCARDED');
    const rejected = proposed();
    rejected.reject('Tarif de Berlin à revoir', by(bakary));
    expect(rejected).toMatchObject({ state: 'REJECTED', note: 'Tarif de Berlin à revoir' });
  });

  it('is not saved with a fault, and says at which rows', () => {
    expect(() => draft({ ...next, fees: [] })).toThrow(code('policy-invalid'));
    const change = draft();
    expect(() => change.edit({ ...next, processing: next.processing.slice(1) }, nobody, by(awa))).toThrow(
      expect.objectContaining({
        errors: [expect.objectContaining({ pointer: '/policy/processing', code: 'processing-gap' })],
      }),
    );
    expect(() => change.edit({ ...next, version: 'OTHER-1' }, nobody, by(awa))).toThrow(code('version-is-fixed'));
  });

  it('is checked again when proposed: a post may have closed', () => {
    expect(() => draft().propose({ ...by(awa), known: { posts: ['PAR'] } })).toThrow(code('policy-invalid'));
  });

  it('becomes active tomorrow at the earliest', () => {
    expect(() => draft().propose(by(awa, '2027-01-01'))).toThrow(code('active-from-not-ahead'));
    expect(() => proposed().approve(false, by(bakary, '2027-01-01'))).toThrow(code('active-from-not-ahead'));
  });

  it('refuses everybody only when two persons say so', () => {
    expect(() => draft(closed)).toThrow(code('refuses-everybody'));
    expect(() => draft(closed, { ...everybody, reason: null })).toThrow(code('override-reason-missing'));
    expect(() => proposed(closed, everybody).approve(false, by(bakary))).toThrow(code('refuses-everybody'));
    const change = proposed(closed, everybody);
    expect(() => change.approve(true, by(awa))).toThrow(code('four-eyes'));
    const meant = proposed(closed, everybody);
    meant.approve(true, by(bakary));
    expect(meant).toMatchObject({ state: 'APPROVED', refuseEverybodyBy: awa, decidedBy: bakary });
    expect(meant.refuseEverybodyReason).toBe('Frontières fermées.');
  });

  it('forgets an override that nothing needs', () => {
    expect(draft(next, everybody).refuseEverybodyBy).toBeNull();
  });
});

const deeds: Record<PolicyCommand, (change: PolicyChange) => void> = {
  edit: (change) => change.edit(next, nobody, by(awa)),
  propose: (change) => change.propose(by(awa)),
  withdraw: (change) => change.withdraw(),
  discard: (change) => change.discard(by(awa)),
  approve: (change) => change.approve(false, by(bakary)),
  reject: (change) => change.reject('non', by(bakary)),
  'reach-its-date': () => undefined,
  'give-way': () => undefined,
};
const persons = policyLifecycle.commands.filter((command) => !['reach-its-date', 'give-way'].includes(command));
const matrix = policyLifecycle.states.flatMap((state) => persons.map((command) => [state, command] as const));

describe('every state × every command', () => {
  it.each(matrix)('%s: %s', (state: PolicyState, command) => {
    const change = draft();
    change.state = state;
    if (policyLifecycle.allowed(state).includes(command)) {
      deeds[command](change);
      expect(change.state).toBe(policyLifecycle.next(state, command));
    } else {
      expect(() => deeds[command](change)).toThrow(code('illegal-transition'));
    }
  });
});

describe('the calendar', () => {
  const sets = [
    { version: 'C', activeFrom: date('2027-06-01') },
    { version: 'B', activeFrom: date('2027-01-01') },
    { version: 'A', activeFrom: date('2023-01-01') },
  ];
  const states = (today: string) =>
    sets.map(({ version }) => stateOn({ version, state: 'APPROVED' }, sets, date(today))).join(' ');

  it.each([
    ['2026-12-31', 'APPROVED APPROVED ACTIVE'],
    ['2027-01-01', 'APPROVED ACTIVE SUPERSEDED'],
    ['2027-06-01', 'ACTIVE SUPERSEDED SUPERSEDED'],
  ])('on %s: %s', (today, expected) => expect(states(today)).toBe(expected));

  it('moves nothing that is not approved', () => {
    expect(stateOn({ version: 'D', state: 'PROPOSED' }, sets, date('2030-01-01'))).toBe('PROPOSED');
  });
});

it('the README shows the lifecycle as the table has it', () => {
  const readme = readFileSync(join(__dirname, '../../../../apps/visas/README.md'), 'utf8');
  expect(readme).toContain(policyLifecycle.toMermaid());
});
