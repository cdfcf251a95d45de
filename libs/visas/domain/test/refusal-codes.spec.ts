import {
  comparePolicies,
  groundsOf,
  readPolicy,
  readPolicyFile,
  refusalCodesOf,
  samplePolicy,
  withEverySetting,
  writePolicyFile,
} from '../src';
import type { PolicySet } from '../src';
import { refusalCodes } from '../src/rules/refusal-codes';
import { agent, consul, inState, moment } from './a-file';

const two: PolicySet = {
  ...samplePolicy,
  refusalCodes: [
    { code: 'R02', text: { fr: 'Objet du voyage non établi', en: 'Purpose of the journey not established' } },
    { code: 'R12', text: { fr: 'Papiers douteux', en: 'Doubtful papers' } },
  ],
};
const today = { ...moment(), refusalCodes: refusalCodesOf(two) };
const refusal = (codes: string[]) => ({ decision: 'refuse' as const, codes });

describe('reasons of refusal', () => {
  it('are those of the policy, or all of the sample where it says nothing', () => {
    expect(Object.keys(refusalCodesOf(two))).toEqual(['R02', 'R12']);
    expect(refusalCodesOf(samplePolicy)).toEqual(refusalCodes);
  });

  it('stand in the file of the set, and come back', () => {
    const file = writePolicyFile(two);
    expect(file).toContain('refusalCodes:\n  - code: R02\n');
    expect(readPolicyFile(file)).toEqual({ policy: two });
  });

  it.each([
    [[], '/refusalCodes'],
    [[{ code: '12', text: { fr: 'x', en: 'x' } }], '/refusalCodes/0/code'],
    [[{ code: 'R12', text: { fr: 'x' } }], '/refusalCodes/0/text/en'],
  ])('%j is refused at %s', (reasons, pointer) => {
    expect(readPolicy({ ...samplePolicy, refusalCodes: reasons })).toMatchObject({ faults: [{ rows: [pointer] }] });
  });

  it('are compared in words; saying what the sample says is no difference', () => {
    const { refusalCodes: _unsaid, ...older } = samplePolicy;
    expect(comparePolicies(samplePolicy, withEverySetting(older))).toEqual([]);
    const differences = comparePolicies(samplePolicy, two);
    expect(differences.filter(({ change }) => change === 'removed')).toHaveLength(Object.keys(refusalCodes).length - 2);
    expect(differences.find(({ row, change }) => row === 'R12' && change === 'changed')?.words.fr).toBe(
      'R12 — texte › fr : Authenticité des documents douteuse devient Papiers douteux ; ' +
        'texte › en : Authenticity of the documents doubtful devient Doubtful papers.',
    );
  });

  it('only those of today may be proposed, and the refusal keeps the words of its day', () => {
    const application = inState.EXAMINATION();
    expect(() => application.proposeDecision(refusal(['R12', 'R03']), agent, today)).toThrow(
      expect.objectContaining({
        code: 'refusal-code-unknown',
        errors: [expect.objectContaining({ pointer: '/codes/1' })],
      }),
    );
    application.proposeDecision(refusal(['R12']), agent, today);
    application.decide('refuse', consul, today);
    expect(application.refusal?.grounds).toEqual([
      { code: 'R12', words: { fr: 'Papiers douteux', en: 'Doubtful papers' } },
    ]);
  });

  it('one that the policy gave up meanwhile keeps the words it had in the sample', () => {
    expect(groundsOf(['R03'], refusalCodesOf(two))).toEqual([{ code: 'R03', words: refusalCodes['R03'] }]);
  });
});
