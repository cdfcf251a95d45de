import { readCountries, writeCountries } from './country-list';
import { readAmount, writeAmount } from './money-text';
import { shapesOf } from './row-shapes';
import { readRow, typedRow } from './row-input';

const rule = {
  ...{ id: 'fee.douala', from: '2023-01-01', to: null, source: 'SAMPLE', sample: true },
  text: { fr: 'Tarif', en: 'Fee' },
};
const delays = shapesOf('processing')
  .filter(({ name }) => name.startsWith('deadlines.'))
  .map(({ name }) => name.slice('deadlines.'.length));
const settings = () => ({
  ...{ activeFrom: '2027-01-01', biometricsFromAge: 12, headquarters: 'HQ', rollingStay: { days: 90, window: 180 } },
  passport: { monthsValidAfterArrival: 6, maxAgeYears: 10, freePages: 2 },
  retention: { draftDays: 90, fileMonths: 60, hitDetailDays: 50 },
});
/** What the form sends back of what it showed: dates come in three parts. */
const sent = (typed: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => {
      const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
      if (year === undefined) return [[name, value]];
      return [
        [`${name}-year`, year],
        [`${name}-month`, month],
        [`${name}-day`, day],
      ];
    }),
  ) as Record<string, string>;

describe('a row and its form', () => {
  it.each<[string, object]>([
    ['outcomes', { ...rule, outcome: 'exempt', when: { nationalities: ['BFA', 'NER'], maxStayDays: 90, fromAge: 18 } }],
    [
      'outcomes',
      {
        ...rule,
        outcome: 'bond-required',
        bond: { currency: 'USD', amount: 1_000_000, text: { fr: 'a', en: 'b' } },
        when: {},
      },
    ],
    ['outcomes', { ...rule, outcome: 'bond-required', bond: { currency: 'XOF', amount: 5_000_000 }, when: {} }],
    ['outcomes', { ...rule, outcome: 'suspended', to: '2027-06-01', when: {} }],
    [
      'competence',
      {
        ...rule,
        post: 'HQ',
        representedBy: { state: 'BFA', mission: { fr: 'A', en: 'B' } },
        when: { residences: ['TCD'] },
      },
    ],
    ['competence', { ...rule, post: 'PAR', when: {} }],
    [
      'visaTypes',
      {
        ...{ code: 'LIPTAKO', text: { fr: 'a', en: 'b' }, purposes: ['tourism', 'work'], entries: 0 },
        ...{ validityMonths: 3, maxStayDays: 90, confederal: { territory: ['MLI', 'BFA'] } },
      },
    ],
    ['fees', { ...rule, posts: ['DLA', '*'], currency: 'XAF', amounts: { V03S: 100_000, OFFICIAL: 0 } }],
    ['fees', { ...rule, posts: ['BER'], currency: 'EUR', amounts: { V03S: 5050 }, express: 5000 }],
    [
      'documents',
      {
        ...{ ...rule, kind: 'photo', title: { fr: 'a', en: 'b' }, need: 'required', mediaTypes: ['image/png'] },
        when: { posts: ['BER'], confederal: false, purposes: ['press'], travelDocuments: ['ordinary'], underAge: 12 },
      },
    ],
    ['processing', { ...rule, class: 'express', deadlines: Object.fromEntries(delays.map((name) => [name, 2])) }],
    [
      'processing',
      { ...rule, class: 'standard', posts: ['PAR'], deadlines: Object.fromEntries(delays.map((name) => [name, 2])) },
    ],
    ['refusalCodes', { code: 'R12', text: { fr: 'a', en: 'b' } }],
    ['settings', { ...settings(), rollingStay: null }],
    ['settings', settings()],
  ])('%s: what is shown and sent back unchanged is the same row', (section, row) => {
    const fields = shapesOf(section);
    expect(readRow(row as Record<string, unknown>, fields, sent(typedRow(row, fields, 'fr')))).toEqual({
      row,
      faults: {},
    });
  });

  it('shows countries by their names, amounts in the currency', () => {
    const fields = shapesOf('fees');
    const shown = typedRow({ ...rule, posts: [], currency: 'XAF', amounts: { V03S: 100_000 } }, fields, 'fr');
    expect(shown['amounts.V03S']).toBe('100000');
    const when = { nationalities: ['CIV', 'UNO'] };
    expect(typedRow({ when }, shapesOf('outcomes'), 'fr')['when.nationalities']).toBe('Côte d’Ivoire, UNO');
  });

  it('says which country is none and which amount is none, and keeps both as they were typed', () => {
    const typed = { 'when.nationalities': 'France, Syldavie' };
    const { row, faults } = readRow({ when: {} }, shapesOf('outcomes'), typed);
    expect(faults).toEqual({ 'when.nationalities': 'unknown-country' });
    expect(row['when']).toEqual({ nationalities: ['FRA', 'Syldavie'] });
    const fee = readRow({}, shapesOf('fees'), { currency: 'XOF', 'amounts.V03S': '50,50', express: 'dix' });
    expect(fee.faults).toEqual({ 'amounts.V03S': 'not-an-amount', express: 'not-an-amount' });
  });
});

describe('countries as an official types them', () => {
  it.each([
    ['France; allemagne\nCOTE D’IVOIRE, bfa', ['FRA', 'DEU', 'CIV', 'BFA'], []],
    ['Germany, Allemagne', ['DEU'], []],
    ['XXB, Syldavie', ['XXB'], ['Syldavie']],
    [' , ', [], []],
  ])('%s', (text, codes, unknown) => expect(readCountries(text)).toEqual({ codes, unknown }));

  it('every country is read as it is written, in both languages', () => {
    const codes = ['COD', 'COG', 'PRK', 'KOR', 'MMR', 'SWZ', 'CPV', 'CIV', 'GNB', 'GNQ', 'USA', 'GBR'];
    for (const locale of ['fr', 'en'] as const) {
      expect(readCountries(writeCountries(codes, locale))).toEqual({ codes, unknown: [] });
    }
  });
});

describe('amounts', () => {
  it.each<[string, string, number | null]>([
    ['50', 'EUR', 5000],
    ['50,5', 'EUR', 5050],
    ['1 000.25', 'EUR', 100_025],
    ['50,505', 'EUR', null],
    ['100 000', 'XOF', 100_000],
    ['100,5', 'XOF', null],
    ['-5', 'EUR', null],
    ['', 'EUR', null],
    ['7,00', 'NOPE', 700],
  ])('%s %s', (text, currency, minor) => expect(readAmount(text, currency)).toBe(minor));

  it('are written with the digits of their currency', () => {
    expect([writeAmount(5000, 'EUR'), writeAmount(5000, 'XOF')]).toEqual(['50,00', '5000']);
  });
});
