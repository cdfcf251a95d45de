import {
  comparePolicies,
  evaluate,
  readPolicy,
  readPolicyFile,
  samplePolicy,
  Simulation,
  withEverySetting,
  writePolicyFile,
} from '../src';
import type { PolicyInput, PolicySet, StoredPolicy } from '../src';
import { date } from './a-file';

/** As a set was stored before these settings existed. */
function older(): StoredPolicy {
  const { rollingStay: _stay, refusalCodes: _reasons, ...policy } = structuredClone(samplePolicy);
  for (const { deadlines } of policy.processing) {
    for (const name of ['escalationWorkingDays', 'issueHours', 'appealDays', 'appealMonths'] as const) {
      delete deadlines[name];
    }
  }
  return policy;
}
const stricter: PolicySet = { ...samplePolicy, version: 'ML-2027.1', rollingStay: { days: 60, window: 120 } };
const question: Omit<PolicyInput, 'on'> = {
  nationality: 'DEU',
  residence: 'DEU',
  travelDocument: 'ordinary',
  purpose: 'tourism',
  arrival: date('2027-01-10'),
  departure: date('2027-02-08'),
  posts: [],
};
const on = date('2026-12-01');

describe('what a set that is older than a setting means', () => {
  it('is the sample, read from the database or from a file', () => {
    expect(withEverySetting(older())).toEqual(samplePolicy);
    expect(readPolicy(older())).toEqual({ policy: samplePolicy });
    const file = writePolicyFile(samplePolicy)
      .split('\n')
      .filter((line) => !/rollingStay|^  (days|window):|escalationW|issueH|appeal/.test(line))
      .join('\n');
    expect(file).not.toContain('escalationWorkingDays');
    expect(readPolicyFile(file)).toEqual({ policy: samplePolicy });
  });

  it('is no difference to one that says it', () => {
    expect(comparePolicies(withEverySetting(older()), samplePolicy)).toEqual([]);
  });
});

describe('the days of stay over all visas', () => {
  it('stand in the file of the set, are compared in words, and null is said', () => {
    expect(writePolicyFile(stricter)).toContain('rollingStay:\n  days: 60\n  window: 120\n');
    expect(comparePolicies(samplePolicy, stricter).map(({ words }) => words.fr)).toEqual([
      'séjour sur période glissante › jours de séjour au plus : 90 devient 60 ; ' +
        'séjour sur période glissante › dans toute période de (jours) : 180 devient 120.',
    ]);
    expect(readPolicy({ ...samplePolicy, rollingStay: null })).toEqual({
      policy: { ...samplePolicy, rollingStay: null },
    });
  });

  it.each([
    [{ days: 0, window: 180 }, '/rollingStay/days'],
    [{ days: 90 }, '/rollingStay/window'],
    [{ days: 90, window: 'long' }, '/rollingStay/window'],
  ])('%j is refused', (rollingStay, pointer) => {
    expect(readPolicy({ ...samplePolicy, rollingStay })).toMatchObject({ faults: [{ rows: [pointer] }] });
  });

  it('are part of the answer, and a simulation says whom they touch', () => {
    expect(evaluate(stricter, { ...question, on }).rollingStay).toEqual({ days: 60, window: 120 });
    const simulation = new Simulation(samplePolicy, stricter, on);
    simulation.add('one', question);
    expect(simulation.result().groups).toEqual([
      expect.objectContaining({ fields: ['rollingStay'], because: ['settings.rollingStay'], applications: 1 }),
    ]);
  });
});
