import { dayInZones, evaluate, policyFaults, policyFor, samplePolicy } from '../src';
import type { PolicyInput, PolicySet, PostFacts } from '../src';
import { date, posts, question } from './a-file';

type OutcomeRule = PolicySet['outcomes'][number];

const ask = (over: Partial<PolicyInput> = {}) => evaluate(samplePolicy, question(over));

describe('the sample policy', () => {
  it('has no fault, and a fault would be seen', () => {
    expect(policyFaults(samplePolicy)).toEqual([]);
    const broken = { ...samplePolicy, outcomes: samplePolicy.outcomes.slice(0, 1) };
    expect(policyFaults(broken)).toMatchObject([{ code: 'outcome-gap', rows: ['/outcomes'] }]);
  });

  it('asks a German tourist for a visa of the Berlin embassy', () => {
    const answer = ask();
    expect(answer).toMatchObject({
      policyVersion: 'SAMPLE-2026.1',
      outcome: 'visa-required',
      post: 'BER',
      visaType: 'V03S',
      fee: { minor: 5000, currency: 'EUR' },
      processing: { class: 'standard', deadlines: { examinationDays: 15, admissibilityWorkingDays: 2 } },
      biometrics: true,
    });
    expect(answer.visaTypes.map(({ code, fee }) => [code, fee.minor])).toEqual([
      ['V03S', 5000],
      ['V03M', 7000],
      ['V06M', 9000],
      ['V12M', 13000],
    ]);
    expect(answer.documents.filter(({ need }) => need === 'required').map(({ kind }) => kind)).toEqual([
      'photo',
      'passport',
    ]);
    expect(answer.rules.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['visa-required.default', 'competence.BER', 'fee.berlin', 'processing.standard']),
    );
  });

  it.each(['BEN', 'CPV', 'CIV', 'GMB', 'GHA', 'GIN', 'GNB', 'LBR', 'NGA', 'SEN', 'SLE', 'TGO'])(
    '%s is exempt by the dated ECOWAS rule',
    (nationality) => {
      expect(ask({ nationality, residence: nationality })).toMatchObject({
        outcome: 'exempt',
        fee: null,
        rules: [{ id: 'exempt.ecowas', from: '2024-12-14', sample: true }],
      });
    },
  );

  it.each(['BFA', 'NER'])('%s is exempt by the confederal rule', (nationality) => {
    expect(ask({ nationality })).toMatchObject({ outcome: 'exempt', rules: [{ id: 'exempt.aes' }] });
  });

  it('suspends French residents of France since 9 August 2023, and nobody else', () => {
    expect(ask({ nationality: 'FRA', residence: 'FRA' })).toMatchObject({
      outcome: 'suspended',
      rules: [{ id: 'suspended.france-reciprocity', from: '2023-08-09' }],
    });
    expect(ask({ nationality: 'FRA', residence: 'FRA', on: date('2023-08-08') }).outcome).toBe('visa-required');
    expect(ask({ nationality: 'FRA', residence: 'DEU' }).outcome).toBe('visa-required');
  });

  it('asks United States nationals for a bond', () => {
    expect(ask({ nationality: 'USA', residence: 'USA' })).toMatchObject({ outcome: 'bond-required', post: 'WAS' });
  });

  it.each([
    ['CAN', 'OTT', { minor: 15000, currency: 'CAD' }],
    ['CMR', 'DLA', { minor: 100000, currency: 'XAF' }],
    ['USA', 'WAS', { minor: 9000, currency: 'USD' }],
    ['JPN', 'HQ', { minor: 6000, currency: 'EUR' }],
  ])('a German resident of %s pays at %s', (residence, post, fee) => {
    const answer = ask({ residence, departure: date(residence === 'JPN' ? '2027-01-20' : '2027-03-10') });
    expect(answer).toMatchObject({ post, fee });
  });

  it('adds the surcharge of express in Berlin, and refuses it where it is not offered', () => {
    expect(ask({ processing: 'express' })).toMatchObject({
      fee: { minor: 10000 },
      processing: { class: 'express', deadlines: { examinationDays: 5 } },
    });
    expect(() => ask({ residence: 'CAN', processing: 'express' })).toThrow(
      expect.objectContaining({ code: 'express-not-offered' }),
    );
  });

  it('asks for the guardians’ consent below 18, for biometrics from 12', () => {
    const answer = ask({ birthDate: date('2016-01-01') });
    expect(answer.documents.map(({ kind }) => kind)).toContain('guardian-consent');
    expect(answer.biometrics).toBe(false);
    expect(ask({ birthDate: date('2009-01-10') }).documents.map(({ kind }) => kind)).not.toContain('guardian-consent');
  });

  it('keeps to the type that was asked for, when it fits', () => {
    expect(ask({ visaType: 'V12M' })).toMatchObject({ visaType: 'V12M', fee: { minor: 13000 } });
    expect(() => ask({ visaType: 'V01S' })).toThrow(expect.objectContaining({ code: 'visa-type-does-not-fit' }));
  });

  it('fits no type to a stay longer than any allows', () => {
    expect(ask({ departure: date('2027-12-01') })).toMatchObject({ visaTypes: [], visaType: null, fee: null });
  });
});

describe('rules with dates, by the clock of the competent post', () => {
  const tokyo = {
    ...posts[0],
    code: 'TYO',
    country: 'JPN',
    timeZone: 'Asia/Tokyo',
    jurisdictions: ['JPN'],
  } as PostFacts;
  const everywhere = [...posts, tokyo];
  const newYear: PolicySet = {
    ...samplePolicy,
    outcomes: [
      { ...(samplePolicy.outcomes[0] as OutcomeRule), id: 'exempt.new-year', from: date('2027-01-01'), when: {} },
      ...samplePolicy.outcomes,
    ],
  };
  const at = (instant: string, residence: string): PolicyInput =>
    question({ residence, on: dayInZones(new Date(instant)), posts: everywhere });

  it.each([
    ['2026-12-31T14:59:59Z', 'JPN', 'visa-required'],
    ['2026-12-31T15:00:00Z', 'JPN', 'exempt'],
    ['2026-12-31T22:59:59Z', 'DEU', 'visa-required'],
    ['2026-12-31T23:00:00Z', 'DEU', 'exempt'],
    ['2026-12-31T23:59:59Z', 'AUS', 'visa-required'],
    ['2027-01-01T00:00:00Z', 'AUS', 'exempt'],
  ])('at %s a resident of %s: %s', (instant, residence, outcome) => {
    expect(evaluate(newYear, at(instant, residence)).outcome).toBe(outcome);
  });

  it('a new set counts from the midnight of the post that it makes competent', () => {
    const next = { ...samplePolicy, version: 'NEXT', activeFrom: date('2027-01-01') };
    const judging = (instant: string, residence: string) =>
      policyFor([next, samplePolicy], at(instant, residence)).version;
    expect(judging('2026-12-31T16:00:00Z', 'JPN')).toBe('NEXT');
    expect(judging('2026-12-31T16:00:00Z', 'DEU')).toBe('SAMPLE-2026.1');
    expect(judging('2026-12-31T23:30:00Z', 'DEU')).toBe('NEXT');
    expect(judging('2026-12-31T23:30:00Z', 'AUS')).toBe('SAMPLE-2026.1');
    expect(() => policyFor([next], at('2026-12-01T00:00:00Z', 'DEU'))).toThrow('No policy set is in force.');
  });
});

describe('what is ready for the Visa Liptako', () => {
  const liptako: PolicySet = {
    ...samplePolicy,
    competence: [
      {
        ...(samplePolicy.outcomes[0] as OutcomeRule),
        id: 'competence.japan',
        post: 'PAR',
        representedBy: { state: 'NER', mission: { fr: 'Ambassade du Niger à Tokyo', en: 'Embassy of Niger in Tokyo' } },
        when: { residences: ['JPN'] },
      },
    ],
    visaTypes: [
      ...samplePolicy.visaTypes,
      {
        code: 'LIPTAKO',
        text: { fr: 'Visa Liptako', en: 'Visa Liptako' },
        purposes: ['tourism'],
        entries: 0,
        validityMonths: 3,
        maxStayDays: 90,
        confederal: { territory: ['MLI', 'BFA', 'NER'] },
      },
    ],
    fees: samplePolicy.fees.map((fee) => ({ ...fee, amounts: { ...fee.amounts, LIPTAKO: 15_000 } })),
    consultations: [
      {
        ...(samplePolicy.outcomes[0] as OutcomeRule),
        id: 'consult.partners',
        service: 'partner-states',
        when: { confederal: true, posts: ['PAR'] },
      },
    ],
  };

  it('a confederal type counts on every territory and may ask for consultations of its own', () => {
    expect(policyFaults(liptako)).toEqual([]);
    const answer = evaluate(liptako, question({ residence: 'FRA', visaType: 'LIPTAKO' }));
    expect(answer.consultations).toEqual(['partner-states']);
    expect(answer.rules.map(({ id }) => id)).toContain('consult.partners');
    expect(answer.visaTypes.find(({ code }) => code === 'LIPTAKO')?.confederal).toEqual({
      territory: ['MLI', 'BFA', 'NER'],
    });
    expect(evaluate(liptako, question({ residence: 'FRA' })).consultations).toEqual([]);
    expect(evaluate(liptako, question({ visaType: 'LIPTAKO' })).consultations).toEqual([]);
  });

  it('the mission of a partner receives for a post of ours, which decides', () => {
    expect(evaluate(liptako, question({ residence: 'JPN' }))).toMatchObject({
      post: 'PAR',
      representedBy: { state: 'NER', mission: { fr: 'Ambassade du Niger à Tokyo' } },
    });
    expect(evaluate(liptako, question())).not.toHaveProperty('representedBy');
  });
});
