import { comparePolicies, evaluate, policyFaults, readPolicyFile, samplePolicy, writePolicyFile } from '../src';
import type { PolicyInput, PolicySet } from '../src';
import { date, question } from './a-file';

type Change = (policy: PolicySet) => void;
const changed = (change: Change): PolicySet => {
  const policy = structuredClone(samplePolicy);
  change(policy);
  return policy;
};
const at = <T>(list: T[], index: number): T => list[index] as T;
const faultsOf = (change: Change) =>
  policyFaults(changed(change), { posts: ['BER', 'PAR', 'OTT', 'DLA'] }).map(({ code, rows }) => [code, ...rows]);
const american = samplePolicy.outcomes.findIndex(({ outcome }) => outcome === 'bond-required');

/** The rule of a class for these posts alone, in which they give so many days to pay. */
const own = ({ processing }: PolicySet, of: 'standard' | 'express', posts: string[], paymentDays = 30) => {
  const rule = processing.find((one) => one.class === of && !one.posts) as PolicySet['processing'][number];
  processing.push({
    ...rule,
    id: `own.${of}.${posts.join('.')}`,
    posts,
    deadlines: { ...rule.deadlines, paymentDays },
  });
};
const daysToPay = (policy: PolicySet, over: Partial<PolicyInput> = {}): number | undefined =>
  evaluate(policy, question(over)).processing?.deadlines.paymentDays;

describe('delays of named posts', () => {
  const policy = changed((set) => own(set, 'standard', ['PAR', 'OTT']));

  it('go before those for all, wherever they stand', () => {
    expect([daysToPay(policy), daysToPay(policy, { residence: 'FRA' })]).toEqual([15, 30]);
    const turned = { ...policy, processing: policy.processing.toReversed() };
    expect([daysToPay(turned), daysToPay(turned, { residence: 'CAN' })]).toEqual([15, 30]);
    expect(evaluate(policy, question({ residence: 'FRA' })).rules.map(({ id }) => id)).toContain(
      'own.standard.PAR.OTT',
    );
  });

  it('count from their day on, and for their class', () => {
    const later = changed((set) => {
      own(set, 'standard', ['BER']);
      at(set.processing, 2).from = date('2026-12-01');
    });
    expect([daysToPay(later), daysToPay(later, { on: date('2026-12-01') })]).toEqual([15, 30]);
    expect(daysToPay(later, { on: date('2026-12-01'), processing: 'express' })).toBe(15);
  });

  it.each<[string, Change, ...string[][]]>([
    ['one for a post beside the one for all', (set) => own(set, 'standard', ['PAR'])],
    [
      'two for one post',
      (set) => {
        own(set, 'standard', ['PAR', 'BER']);
        own(set, 'standard', ['PAR']);
      },
      ['processing-contradicts', '/processing/2', '/processing/3'],
    ],
    ['a post nobody opened', (set) => own(set, 'standard', ['XYZ']), ['unknown-post', '/processing/2/posts']],
    ['no post at all', (set) => own(set, 'standard', []), ['condition-never-holds', '/processing/2']],
    [
      'only some posts, and nothing for the others',
      ({ processing }) => (at(processing, 0).posts = ['BER']),
      ['processing-gap', '/processing'],
    ],
    [
      'express sold where it does not exist',
      ({ processing }) => (at(processing, 1).posts = ['PAR']),
      ['express-without-processing', '/fees/0'],
    ],
    ['express sold where it alone exists', ({ processing }) => (at(processing, 1).posts = ['BER'])],
  ])('%s', (_what, change, ...expected) => {
    expect(faultsOf(change)).toEqual(expected);
  });
});

describe('the bond of an outcome', () => {
  it('is in the answer of whom it is asked, and of nobody else', () => {
    const asked = evaluate(samplePolicy, question({ nationality: 'USA' }));
    expect(asked).toMatchObject({ outcome: 'bond-required', bond: { currency: 'USD', amount: 1_000_000 } });
    expect(evaluate(samplePolicy, question())).not.toHaveProperty('bond');
  });

  it('may be left to the post, as sets of before do', () => {
    const policy = changed(({ outcomes }) => delete at(outcomes, american).bond);
    expect(policyFaults(policy)).toEqual([]);
    expect(evaluate(policy, question({ nationality: 'USA' }))).toMatchObject({ outcome: 'bond-required', post: 'BER' });
  });

  it.each<[string, Change, string[]]>([
    [
      'of an outcome that asks for none',
      ({ outcomes }) => (at(outcomes, american).outcome = 'visa-required'),
      ['bond-not-possible-here', `/outcomes/${american}/bond`],
    ],
    [
      'in money that does not exist',
      ({ outcomes }) => (at(outcomes, american).bond = { currency: 'ZZZ', amount: 1 }),
      ['unknown-currency', `/outcomes/${american}/bond/currency`],
    ],
  ])('%s is refused', (_what, change, expected) => {
    expect(faultsOf(change)).toEqual([expected]);
  });

  it('stands in the file, and a difference of it is told in its money', () => {
    const next = changed(({ outcomes }) => Object.assign(at(outcomes, american).bond as object, { amount: 500_000 }));
    expect(readPolicyFile(writePolicyFile(next))).toEqual({ policy: next });
    const words = (before: PolicySet, after: PolicySet): string[] =>
      comparePolicies(before, after).map(({ words: { fr } }) => fr.replaceAll(/[\u00a0\u202f]/g, ' '));
    expect(words(samplePolicy, next)).toEqual([
      'bond.united-states — caution › montant : 10 000,00 $US devient 5 000,00 $US.',
    ]);
    const without = changed(({ outcomes }) => (at(outcomes, american).bond = { currency: 'XOF', amount: 6_000_000 }));
    delete at(next.outcomes, american).bond;
    expect(words(next, without)).toEqual([
      'bond.united-states — caution : rien devient monnaie : XOF ; montant : 6 000 000 F CFA.',
    ]);
  });
});
