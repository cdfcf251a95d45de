import { evaluate, samplePolicy, Simulation } from '../src';
import type { PolicyInput, PolicySet } from '../src';
import { date, question } from './a-file';
import { drawing } from './some-policies';

const day = date('2026-12-01');
const changed = (change: (policy: PolicySet) => void): PolicySet => {
  const policy = { ...structuredClone(samplePolicy), version: 'ML-2027.1', activeFrom: day };
  change(policy);
  return policy;
};
const run = (after: PolicySet, asked: ReadonlyArray<Partial<PolicyInput>>) => {
  const simulation = new Simulation(samplePolicy, after, day);
  asked.forEach((over, at) => simulation.add(`a${at}`, question(over)));
  return simulation.result();
};
const at = <T>(list: T[], index: number): T => list[index] as T;

describe('a simulation', () => {
  it('finds nothing where the sets judge alike', () => {
    expect(
      run(
        changed(() => undefined),
        [{}, { nationality: 'FRA' }],
      ),
    ).toEqual({
      on: '2026-12-01',
      before: 'SAMPLE-2026.1',
      after: 'ML-2027.1',
      examined: 2,
      different: 0,
      groups: [],
      applications: [],
    });
  });

  it('names who would come out differently, in what, and by which row', () => {
    const after = changed(({ fees, outcomes, documents }) => {
      at(fees, 0).amounts['V03S'] = 6000;
      at(outcomes, 1).when.nationalities?.push('JPN');
      at(documents, 10).need = 'required';
    });
    const { examined, different, groups, applications } = run(after, [
      {},
      { nationality: 'JPN' },
      { residence: 'FRA' },
      { nationality: 'MLI' },
      {},
    ]);
    expect([examined, different]).toEqual([5, 4]);
    expect(applications.map(({ id }) => id)).toEqual(['a0', 'a1', 'a2', 'a4']);
    expect(groups).toEqual([
      {
        before: 'visa-required',
        after: 'visa-required',
        fields: ['fee', 'documents'],
        because: ['document.return-ticket', 'fee.berlin'],
        applications: 2,
      },
      {
        before: 'visa-required',
        after: 'exempt',
        fields: ['outcome', 'post', 'visaType', 'fee', 'processing', 'documents', 'biometrics', 'rollingStay'],
        because: ['document.return-ticket', 'exempt.ecowas', 'fee.berlin'],
        applications: 1,
      },
      {
        before: 'visa-required',
        after: 'visa-required',
        fields: ['documents'],
        because: ['document.return-ticket'],
        applications: 1,
      },
    ]);
  });

  it('counts what is turned away, and names settings and types', () => {
    const { groups } = run(
      changed((policy) => {
        policy.visaTypes.splice(5, 1);
        policy.fees.forEach(({ amounts }) => delete amounts['V12M']);
        policy.biometricsFromAge = 6;
      }),
      [{ visaType: 'V12M' }, { birthDate: date('2018-01-01') }],
    );
    expect(groups.map(({ after, fields, because }) => [after, fields, because])).toEqual([
      ['visa-type-does-not-fit', ['outcome'], ['fee.berlin', 'visaTypes.V12M']],
      ['visa-required', ['biometrics'], ['fee.berlin', 'settings.biometricsFromAge']],
    ]);
  });

  it('agrees with asking both sets one by one, on a thousand questions drawn', () => {
    const draw = drawing(20261128);
    const one = <T>(list: readonly T[]): T => at([...list], draw(list.length));
    const asked = Array.from({ length: 1000 }, () => ({
      nationality: one(['DEU', 'FRA', 'SEN', 'JPN', 'USA']),
      residence: one(['DEU', 'FRA', 'CAN', 'CMR']),
      purpose: one(['tourism', 'business', 'work'] as const),
      birthDate: date(`${1950 + draw(70)}-05-05`),
    }));
    const after = changed(({ outcomes, fees }) => {
      outcomes.splice(3, 1);
      at(fees, 2).amounts['V03S'] = 1;
    });
    const plain = ({
      policyVersion: _version,
      rules: _rules,
      visaTypes: _types,
      ...rest
    }: ReturnType<typeof evaluate>) => JSON.stringify(rest);
    const differ = asked.map((over) => {
      const filed = question({ ...over, on: day });
      return plain(evaluate(samplePolicy, filed)) !== plain(evaluate(after, filed));
    });
    const { different, applications } = run(after, asked);
    expect(different).toBe(differ.filter(Boolean).length);
    expect(different).toBeGreaterThan(100);
    expect(applications.map(({ id }) => id)).toEqual(differ.flatMap((is, index) => (is ? [`a${index}`] : [])));
  });
});
