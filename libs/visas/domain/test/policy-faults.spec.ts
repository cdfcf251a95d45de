import { policyFaults, readPolicy, samplePolicy, toRowErrors } from '../src';
import type { PolicySet } from '../src';
import { date } from './a-file';

type Change = (policy: PolicySet) => void;
const broken = (change: Change): PolicySet => {
  const policy = structuredClone(samplePolicy);
  change(policy);
  return policy;
};
const faultsOf = (change: Change) =>
  policyFaults(broken(change), { posts: ['BER', 'PAR', 'OTT', 'DLA'], services: ['security', 'labour'] }).map(
    ({ code, rows }) => [code, ...rows],
  );
const at = <T>(list: T[], index: number): T => list[index] as T;
const reason = (code: string) => ({ code, text: { fr: 'Motif', en: 'Reason' } });
const last = samplePolicy.outcomes.length - 1;

describe('what is wrong with a policy set', () => {
  it('is nothing in the sample', () => expect(faultsOf(() => undefined)).toEqual([]));

  it.each<[string, Change, ...string[][]]>([
    ['one rule twice', ({ fees }) => (at(fees, 1).id = 'fee.berlin'), ['rule-twice', '/fees/0', '/fees/1']],
    [
      'one visa type twice',
      ({ visaTypes }) => visaTypes.push({ ...at(visaTypes, 0) }),
      ['visa-type-twice', '/visaTypes/0', '/visaTypes/7'],
    ],
    [
      'one reason of refusal twice',
      (policy) => (policy.refusalCodes = [reason('R12'), reason('R02'), reason('R12')]),
      ['refusal-code-twice', '/refusalCodes/0', '/refusalCodes/2'],
    ],
    [
      'a reason of refusal that the contract does not know',
      (policy) => (policy.refusalCodes = [reason('R12'), reason('R98')]),
      ['unknown-refusal-code', '/refusalCodes/1/code'],
    ],
    [
      'a rule that ends before it begins',
      ({ outcomes }) => (at(outcomes, 2).to = date('2020-01-01')),
      ['rule-reversed', '/outcomes/2'],
    ],
    [
      'more days of stay than the period has',
      (policy) => (policy.rollingStay = { days: 181, window: 180 }),
      ['stay-longer-than-period', '/rollingStay'],
    ],
    [
      'an examination longer than its maximum',
      ({ processing }) => (at(processing, 0).deadlines.examinationMaxDays = 14),
      ['delays-inverted', '/processing/0/deadlines/examinationMaxDays'],
    ],
    [
      'a condition that nobody meets',
      ({ documents }) => (at(documents, 0).when = { purposes: [] }),
      ['condition-never-holds', '/documents/0'],
    ],
    [
      'an age range that is empty',
      ({ documents }) => (at(documents, 0).when = { fromAge: 18, underAge: 18 }),
      ['condition-never-holds', '/documents/0'],
    ],
    [
      'two answers to one question',
      ({ outcomes }) =>
        outcomes.splice(3, 0, {
          ...at(outcomes, 2),
          id: 'visa.niger',
          outcome: 'visa-required',
          when: { nationalities: ['NER'] },
        }),
      ['rules-contradict', '/outcomes/2', '/outcomes/3'],
    ],
    [
      'a rule that changes nothing',
      ({ outcomes }) => outcomes.splice(3, 0, { ...at(outcomes, 2), id: 'again', when: { nationalities: ['NER'] } }),
      ['rule-has-no-effect', '/outcomes/2', '/outcomes/3'],
    ],
    [
      'two fee tables of one post',
      ({ fees }) => at(fees, 1).posts.push('BER'),
      ['fees-contradict', '/fees/0', '/fees/1'],
    ],
    [
      'two default fees in one currency',
      ({ fees }) => (at(fees, 5).currency = 'EUR'),
      ['fees-contradict', '/fees/4', '/fees/5'],
    ],
    [
      'one document asked for twice',
      ({ documents }) => (at(documents, 1).kind = 'photo'),
      ['document-twice', '/documents/0', '/documents/1'],
    ],
    [
      'one class with two delays',
      ({ processing }) => (at(processing, 1).class = 'standard'),
      ['processing-contradicts', '/processing/0', '/processing/1'],
      ['express-without-processing', '/fees/0'],
    ],
    [
      'days without an outcome',
      ({ outcomes, activeFrom }) => {
        outcomes.push({ ...at(outcomes, last), id: 'later', from: date('2027-02-01') });
        Object.assign(at(outcomes, last), { from: activeFrom, to: date('2027-01-01') });
      },
      ['outcome-gap', `/outcomes/${last}`, `/outcomes/${last + 1}`],
    ],
    [
      'a default fee that ends',
      ({ fees }) => fees.splice(4, 4, { ...at(fees, 4), to: date('2027-01-01') }),
      ['fee-gap', '/fees/4'],
    ],
    ['no standard processing', ({ processing }) => void processing.shift(), ['processing-gap', '/processing']],
    [
      'a type without a price',
      ({ fees }) => fees.forEach(({ amounts }) => delete amounts['V09M']),
      ['visa-type-without-fee', '/visaTypes/4'],
    ],
    [
      'a purpose without a type',
      ({ visaTypes }) => (at(visaTypes, 0).purposes = ['tourism']),
      ['purpose-without-visa-type', '/visaTypes'],
    ],
    [
      'a country that does not exist',
      ({ outcomes }) => at(outcomes, 0).when.nationalities?.push('ZZZ'),
      ['unknown-country', '/outcomes/0/when/nationalities'],
    ],
    ['a post nobody opened', ({ fees }) => (at(fees, 0).posts = ['XYZ']), ['unknown-post', '/fees/0/posts']],
    [
      'a type that is not sold',
      ({ fees }) => (at(fees, 0).amounts['V99X'] = 1),
      ['unknown-visa-type', '/fees/0/amounts/V99X'],
    ],
    [
      'money that does not exist',
      ({ fees }) => (at(fees, 0).currency = 'ZZZ'),
      ['unknown-currency', '/fees/0/currency'],
    ],
    [
      'a service nobody runs',
      ({ consultations, documents }) =>
        consultations.push({ ...at(documents, 0), id: 'c', service: 'oracle', when: {} }),
      ['unknown-service', '/consultations/2/service'],
    ],
    [
      'an outcome that asks for the post it decides',
      ({ outcomes }) => (at(outcomes, 4).when.posts = ['BER']),
      ['condition-not-possible-here', '/outcomes/4/when/posts'],
    ],
    [
      'a confederal type of one State',
      ({ visaTypes }) => (at(visaTypes, 0).confederal = { territory: ['MLI'] }),
      ['confederal-territory', '/visaTypes/0/confederal/territory'],
    ],
    [
      'a refusal of everybody',
      ({ outcomes }) => {
        outcomes.splice(4, 1);
        at(outcomes, last - 1).outcome = 'suspended';
      },
      ['refuses-everybody', `/outcomes/${last - 1}`],
    ],
  ])('%s', (_what, change, ...expected) => {
    expect(faultsOf(change)).toEqual(expected);
  });

  it('sees a refusal of everybody that begins later, and State by State', () => {
    const change: Change = ({ outcomes, activeFrom }) => {
      const closed = { ...at(outcomes, last), id: 'closed', from: date('2028-01-01'), outcome: 'suspended' as const };
      outcomes.splice(1, 0, closed);
      expect(activeFrom < closed.from).toBe(true);
    };
    expect(faultsOf(change)).toContainEqual(['refuses-everybody', '/outcomes/1']);
  });

  it('is not a refusal of everybody when everybody is exempt', () => {
    const free: Change = ({ outcomes }) => {
      outcomes.splice(1, last - 1);
      at(outcomes, 1).outcome = 'exempt';
    };
    expect(faultsOf(free).map(([code]) => code)).not.toContain('refuses-everybody');
  });

  it('stands at every row that clashes, for a form to show', () => {
    const faults = policyFaults(broken(({ fees }) => at(fees, 1).posts.push('BER')));
    expect(toRowErrors(faults)).toMatchObject([
      { pointer: '/policy/fees/0', code: 'fees-contradict' },
      { pointer: '/policy/fees/1', code: 'fees-contradict' },
    ]);
  });
});

describe('anything read as a policy set', () => {
  const read = (change: (raw: Record<string, never> & PolicySet) => void) => {
    const raw = structuredClone(samplePolicy) as Record<string, never> & PolicySet;
    change(raw);
    const result = readPolicy(raw);
    return 'faults' in result ? result.faults.map(({ code, rows }) => [code, ...rows]) : result.policy;
  };

  it('is itself when it is one', () => expect(read(() => undefined)).toEqual(samplePolicy));

  it.each<[string, (raw: PolicySet) => void, string[]]>([
    [
      'a misspelt condition',
      ({ outcomes }) => Object.assign(at(outcomes, 0).when, { nationality: 'MLI' }),
      ['unknown-field', '/outcomes/0/when'],
    ],
    [
      'an unknown outcome',
      ({ outcomes }) => Object.assign(at(outcomes, 0), { outcome: 'maybe' }),
      ['unknown-code', '/outcomes/0/outcome'],
    ],
    ['a date that does not exist', (raw) => (raw.activeFrom = date('2027-02-30')), ['wrong-shape', '/activeFrom']],
    ['half a franc', ({ fees }) => (at(fees, 3).amounts['V03S'] = 0.5), ['wrong-shape', '/fees/3/amounts/V03S']],
    ['no words', ({ documents }) => (at(documents, 0).title.fr = ' '), ['wrong-shape', '/documents/0/title/fr']],
  ])('%s is refused at its place', (_what, change, expected) => {
    expect(read(change)).toEqual([expected]);
  });
});
