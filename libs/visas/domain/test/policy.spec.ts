import { evaluate, policyFaults, samplePolicy } from '../src';
import type { PolicyInput } from '../src';
import { date, question } from './a-file';

const ask = (over: Partial<PolicyInput> = {}) => evaluate(samplePolicy, question(over));

describe('the sample policy', () => {
  it('has no fault, and a fault would be seen', () => {
    expect(policyFaults(samplePolicy)).toEqual([]);
    expect(policyFaults({ ...samplePolicy, outcomes: samplePolicy.outcomes.slice(0, 1), fees: [] })).toEqual([
      'The last outcome rule must apply to everybody.',
      'There is no default fee.',
    ]);
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
