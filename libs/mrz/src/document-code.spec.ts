import { buildMrz, documentCodeFault, parseMrz, PASSPORT_CODES, type MrzFormat, type MrzInput } from './index';

const possible = (format: MrzFormat, code: string, dates = {}) => documentCodeFault(format, code, dates) === undefined;

it.each([
  ['TD1', ['I', 'A', 'C', 'AC', 'ID', 'IP'], ['AI', 'IV', 'AV', 'CV', 'V', 'P', 'PU', 'I1', '']],
  ['TD2', ['I', 'A', 'C', 'AI', 'ID', 'PU'], ['AC', 'IV', 'AV', 'CV', 'P', 'PP', 'V']],
  ['TD3', ['P', 'PP', 'PU', 'PX'], ['V', 'I', 'P1']],
  ['MRV-A', ['V', 'VX'], ['P', 'V1', 'A']],
  ['MRV-B', ['V', 'VX'], ['P', 'V1', 'A']],
] as const)('%s takes its own codes only', (format, good, bad) => {
  expect(good.filter((code) => !possible(format, code))).toEqual([]);
  expect(bad.filter((code) => possible(format, code))).toEqual([]);
});

describe('second letters of passports (9303-4 §4.4)', () => {
  it('are these', () => {
    expect(Object.keys(PASSPORT_CODES).sort()).toEqual(['PD', 'PE', 'PL', 'PM', 'PO', 'PP', 'PR', 'PS', 'PT', 'PU']);
  });

  it.each([
    ['PX', '2025-12-31', '2035-12-30', true],
    ['PX', '2026-01-01', '2035-12-30', false],
    ['P', '2026-01-01', '2036-01-01', true],
    ['P', '2027-12-31', '2037-12-31', true],
    ['P', '2027-12-31', '2038-01-01', false],
    ['PX', '2025-12-31', '2038-01-01', false],
    ['P', '2028-01-01', '2030-01-01', false],
    ['PP', '2028-01-01', '2038-01-01', true],
    ['PE', '2026-01-01', '2040-01-01', true],
  ])('%s issued %s, expiring %s: %s', (code, issuedOn, expiresOn, expected) => {
    expect(possible('TD3', code, { issuedOn, expiresOn })).toBe(expected);
  });

  const input: MrzInput = {
    ...{ documentCode: 'P', issuer: 'MLI', surname: 'Keita', givenNames: 'Awa', documentNumber: 'AA1234567' },
    ...{ nationality: 'MLI', birthDate: '1990-05-17', sex: 'F', expiryDate: '2033-01-31' },
  };

  it('are asked for when a passport is built', () => {
    expect(buildMrz('TD3', { ...input, issuedOn: '2027-06-01' })[0]).toMatch(/^P<MLI/);
    expect(() => buildMrz('TD3', { ...input, issuedOn: '2028-02-01' })).toThrow(/documentCode.*found "P".*since 2028/);
    expect(() => buildMrz('TD3', { ...input, expiryDate: '2038-01-01' })).toThrow(/documentCode.*2038-01-01/);
  });

  it('are asked for when one is read and the day of issue is known, the century of the expiry found by it', () => {
    const lines = buildMrz('TD3', input);
    expect(parseMrz(lines)).toMatchObject({ ok: true });
    expect(parseMrz(lines, { issuedOn: '2023-02-01' })).toMatchObject({ ok: true });
    expect(parseMrz(lines, { issuedOn: '2028-02-01' })).toMatchObject({
      problems: [{ code: 'document-code', field: 'documentCode', line: 1, position: 1, found: 'P<' }],
    });
    expect(parseMrz(lines, { issuedOn: '1999-02-01' })).toMatchObject({ ok: true });
  });
});
