import { readPolicyFile, samplePolicy, writePolicyFile } from '../src';
import { somePolicies } from './some-policies';

const policyOf = (text: string) => {
  const read = readPolicyFile(text);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.policy;
};
const faultOf = (text: string) => {
  const read = readPolicyFile(text);
  return 'faults' in read ? read.faults.map(({ code, rows, words }) => [code, ...rows, words.en]) : [];
};

describe('a policy set as one file', () => {
  it('reads as it is written, for whatever a set may hold', () => {
    const policies = [samplePolicy, ...somePolicies({ seed: 20261128, count: 40 })];
    for (const policy of policies) expect(policyOf(writePolicyFile(policy))).toEqual(policy);
  });

  it('is the same bytes however the database ordered the fields', () => {
    const shuffled = JSON.parse(JSON.stringify(samplePolicy), (_key, value: unknown) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as typeof samplePolicy;
    expect(Object.keys(shuffled)).not.toEqual(Object.keys(samplePolicy));
    expect(writePolicyFile(shuffled)).toBe(writePolicyFile(samplePolicy));
    expect(writePolicyFile(policyOf(writePolicyFile(shuffled)))).toBe(writePolicyFile(samplePolicy));
  });

  it('keeps the order of rules, because it decides', () => {
    const turned = { ...samplePolicy, outcomes: samplePolicy.outcomes.toReversed() };
    expect(policyOf(writePolicyFile(turned)).outcomes).toEqual(turned.outcomes);
    expect(writePolicyFile(turned)).not.toBe(writePolicyFile(samplePolicy));
  });

  it('can be read by a person', () => {
    expect(writePolicyFile(samplePolicy)).toMatch(
      /^format: jatigi-visa-policy\/1\nversion: SAMPLE-2026.1\nactiveFrom: 2023-01-01\npassport:\n {2}monthsValidAfterArrival: 6\n/,
    );
  });

  it.each([
    ['', ['file-unreadable', '', "'format: jatigi-visa-policy/1' is missing."]],
    ['a: [', ['file-unreadable', '', 'Line 1: BAD_INDENT.']],
    ['a: 1\na: 2', ['file-unreadable', '', 'Line 2: DUPLICATE_KEY.']],
    ['a: &x [1]\nb: *x', ['file-unreadable', '', 'Aliases (&, *) are refused.']],
    ['x'.repeat(1_000_001), ['file-unreadable', '', 'The file is too large.']],
  ])('refuses what is none: %#', (text, expected) => {
    const [[code, row, sentence] = []] = faultOf(text);
    expect([code, row]).toEqual(expected.slice(0, 2));
    if (!text.startsWith('a: [')) expect(sentence).toBe(expected[2]);
  });

  it('says at which row a file is wrong', () => {
    const text = writePolicyFile(samplePolicy).replace('outcome: exempt', 'outcome: maybe');
    expect(faultOf(text)).toMatchObject([['unknown-code', '/outcomes/0/outcome', expect.any(String)]]);
  });
});
