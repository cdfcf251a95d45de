import { buildMrz, encodeDate, MrzBuildError, parseMrz, type MrzFormat, type MrzInput } from './index';

const input: MrzInput = {
  documentCode: 'V',
  issuer: 'MLI',
  surname: 'Keïta',
  givenNames: 'Awa',
  documentNumber: '12AB34567',
  nationality: 'SEN',
  birthDate: '1990-05-17',
  sex: 'F',
  expiryDate: '2027-01-31',
};
const card = { ...input, documentCode: 'I' };
const faultOf = (format: MrzFormat, change: Partial<MrzInput>) => {
  try {
    buildMrz(format, { ...input, ...change });
  } catch (error) {
    if (error instanceof MrzBuildError) return error;
    throw error;
  }
  return undefined;
};

describe('dates', () => {
  it.each([
    ['1957-03-25', '570325'],
    ['1957-03', '5703<<'],
    ['1957', '57<<<<'],
    ['', '<<<<<<'],
    ['XXXX-03-25', '<<0325'],
    ['1957-XX-25', '57<<25'],
    ['XXXX-XX-XX', '<<<<<<'],
    ['2000-02-29', '000229'],
    ['XXXX-02-29', '<<0229'],
    ['1900-02-29', undefined],
    ['1957-02-29', undefined],
    ['1957-13-01', undefined],
    ['1957-02-30', undefined],
    ['1957-XX-32', undefined],
    ['19XX-01-01', undefined],
    ['yesterday', undefined],
  ])('%s is %s', (text, expected) => expect(encodeDate(text)).toBe(expected));

  it('an expiry date must be known; a birth date need not', () => {
    expect(faultOf('MRV-B', { expiryDate: '1994' })).toMatchObject({ field: 'expiryDate', found: '1994' });
    const lines = buildMrz('MRV-B', { ...input, birthDate: 'XXXX-03-25' });
    expect(lines[1]?.slice(13, 19)).toBe('<<0325');
    expect(parseMrz(lines)).toMatchObject({ ok: true, mrz: { birthDate: '<<0325' } });
  });
});

describe('long document numbers (9303-5 and -6 note j)', () => {
  it('run on in the optional data, and optional data follows them', () => {
    const lines = buildMrz('TD1', { ...card, documentNumber: 'D23145890734', optionalData: 'XY' });
    expect(lines[0]).toBe('I<MLID23145890<7349<XY<<<<<<<<');
    expect(parseMrz(lines)).toMatchObject({ ok: true, mrz: { documentNumber: 'D23145890734', optionalData: 'XY' } });
  });

  it('may have separators in the first nine characters only', () => {
    const lines = buildMrz('TD2', { ...card, documentNumber: 'AB-12 34.5678' });
    expect(parseMrz(lines)).toMatchObject({ ok: true, mrz: { documentNumber: 'AB<12<34<5678' } });
    const fault = faultOf('TD2', { ...card, documentNumber: 'AB12345678-9' });
    expect(fault).toMatchObject({ field: 'documentNumber', expected: 'no separator behind the ninth character' });
  });

  it.each([
    ['TD1', 22, ''],
    ['TD1', 20, 'XY'],
    ['TD2', 14, ''],
  ] as const)('%s: %i characters are the most, optional data "%s"', (format, most, optionalData) => {
    const fits = { ...card, optionalData, documentNumber: 'A'.repeat(most) };
    expect(parseMrz(buildMrz(format, fits))).toMatchObject({ ok: true, mrz: { optionalData } });
    const fault = faultOf(format, { ...fits, documentNumber: 'A'.repeat(most + 1) });
    expect(fault).toMatchObject({ field: 'documentNumber', expected: `${most} characters at most` });
  });

  it('do not exist in passports and visas', () => {
    for (const [format, documentCode] of [
      ['TD3', 'PP'],
      ['MRV-A', 'V'],
      ['MRV-B', 'V'],
    ] as const) {
      const fault = faultOf(format, { documentCode, documentNumber: 'A123456789' });
      expect(fault).toMatchObject({ field: 'documentNumber', expected: 'nine characters at most' });
    }
  });

  it('are read whether or not the filler between the parts was given a weight, and a wrong digit is pointed at', () => {
    const names = 'STEVENSON<<PETER<JOHN<<<<<<<<<';
    const sample = ['I<UTOD23145890<7349<<<<<<<<<<<', '3407127M9507122UTO<<<<<<<<<<<2', names]; // 9303-11 Appendix D
    expect(parseMrz(sample)).toMatchObject({ ok: true, mrz: { documentNumber: 'D23145890734' } });
    const other = parseMrz(['I<UTOD23145890<7342<<<<<<<<<<<', '3407127M9507122UTO<<<<<<<<<<<2', names]);
    expect(other).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ field: 'documentNumber', line: 1, position: 19, found: '2', expected: '9' }),
      ]),
    });
  });
});

describe('an input that cannot stand is named with position, found and expected', () => {
  it.each([
    ['documentNumber', { documentNumber: '12é45' }, 3, 'É', 'A–Z, 0–9 and separators'],
    ['documentNumber', { documentNumber: ' - ' }, 1, ' - ', 'a number'],
    ['optionalData', { optionalData: '123456789' }, 9, '123456789', '8 characters at most'],
    ['optionalData2', { optionalData2: 'X' }, 1, 'X', 'nothing: MRV-B has one'],
    ['issuer', { issuer: 'ml' }, 1, 'ml', 'a code of ISO 3166-1'],
    ['nationality', { nationality: 'MALI' }, 1, 'MALI', 'a code of ISO 3166-1'],
    ['birthDate', { birthDate: '17.5.1990' }, 1, '17.5.1990', 'YYYY-MM-DD'],
    ['issuedOn', { issuedOn: 'today' }, 1, 'today', 'a whole date'],
    ['sex', { sex: 'W' as 'F' }, 1, 'W', 'M, F or X'],
    ['documentCode', { documentCode: 'P' }, 1, 'P', 'V and a letter or filler'],
  ])('%s', (field, change, ...[position, found, expected]) => {
    const fault = faultOf('MRV-B', change);
    expect(fault).toMatchObject({ field, position, found });
    expect(fault?.expected).toContain(expected);
    expect(fault?.message).toBe(`${field}, position ${position}: found "${found}", expected ${fault?.expected}`);
  });
});
