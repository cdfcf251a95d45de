import vectors from '../test-vectors/mrz.json';
import { buildMrz, checkDigit, parseMrz } from './index';
import type { MrzFormat, MrzInput } from './index';

const problemsOf = (zone: string[], format?: MrzFormat) => {
  const result = parseMrz(zone, format);
  return result.ok ? [] : result.problems;
};

/** Vectors print some zones in part; the missing line carries no check digit. */
const complete = (format: string, lines: string[]): { format: MrzFormat; lines: string[] } => {
  if (format === 'TD1') return { format: 'TD1', lines: [...lines, 'ERIKSSON<<ANNA<MARIA'.padEnd(30, '<')] };
  if (format === 'TD3-line2') return { format: 'TD3', lines: ['P<YTOERIKSSON<<ANNA<MARIA'.padEnd(44, '<'), ...lines] };
  if (format === 'TD2-line2') return { format: 'TD2', lines: ['I<UTOERIKSSON<<ANNA<MARIA'.padEnd(36, '<'), ...lines] };
  return { format: format as MrzFormat, lines };
};

const input: MrzInput = {
  documentCode: 'V',
  issuer: 'UTO',
  surname: 'Eriksson',
  givenNames: 'Anna Maria',
  documentNumber: 'L898902C',
  nationality: 'UTO',
  birthDate: '1969-08-06',
  sex: 'F',
  expiryDate: '1994-06-23',
  optionalData: 'ZE184226',
};

describe('the sample zones of Doc 9303', () => {
  it.each(vectors.checkDigits)('check digit of $data is $digit', ({ data, digit }) =>
    expect(checkDigit(data)).toBe(digit),
  );

  it.each(vectors.zones)('$format is read without a problem', (zone) => {
    const { format, lines } = complete(zone.format, zone.lines);
    expect(problemsOf(lines, format)).toEqual([]);
    expect(parseMrz(lines)).toMatchObject({ ok: true, mrz: { format } });
  });

  it('reads the fields of the MRV-A sample', () => {
    const sample = vectors.zones.find((zone) => zone.format === 'MRV-A');
    expect(parseMrz(sample?.lines ?? [])).toEqual({
      ok: true,
      mrz: {
        format: 'MRV-A',
        documentCode: 'V',
        issuer: 'UTO',
        surname: 'ERIKSSON',
        givenNames: 'ANNA MARIA',
        namesMayBeTruncated: false,
        documentNumber: 'L898902C',
        nationality: 'UTO',
        birthDate: '690806',
        sex: 'F',
        expiryDate: '940623',
        optionalData: 'ZE184226B',
        optionalData2: '',
      },
    });
  });

  it.each(['MRV-A', 'MRV-B'] as const)('builds the %s sample letter by letter', (format) => {
    const sample = vectors.zones.find((zone) => zone.format === format);
    const optionalData = format === 'MRV-A' ? 'ZE184226B' : 'ZE184226';
    expect(buildMrz(format, { ...input, optionalData })).toEqual(sample?.lines);
  });

  it('builds the passport and card samples', () => {
    const passport = buildMrz('TD3', {
      ...input,
      documentCode: 'P',
      issuer: 'YTO',
      nationality: 'YTO',
      documentNumber: 'HA672242',
      birthDate: '1958-02-25',
      sex: 'M',
      expiryDate: '1996-01-08',
      optionalData: '',
    });
    expect(passport[1]).toBe('HA672242<6YTO5802254M9601086<<<<<<<<<<<<<<08');
    const card = {
      ...input,
      documentCode: 'I',
      documentNumber: 'D23145890',
      birthDate: '1974-08-12',
      optionalData: '',
    };
    expect(buildMrz('TD2', { ...card, expiryDate: '2012-04-15' })[1]).toBe('D231458907UTO7408122F1204159<<<<<<<6');
  });
});

describe('problems name the field and the place', () => {
  const [first = '', second = ''] = buildMrz('MRV-B', input);
  const change = (line: string, position: number, to: string) =>
    line.slice(0, position - 1) + to + line.slice(position);

  it.each([
    [
      'check digit',
      [first, change(second, 20, '2')],
      { code: 'check-digit', field: 'birthDate', line: 2, position: 20, found: '2', expected: '1' },
    ],
    ['character', [first, change(second, 3, 'é')], { code: 'character', line: 2, position: 3, found: 'é' }],
    [
      'country',
      [change(first, 3, '1'), second],
      { code: 'country', field: 'issuer', line: 1, position: 3, found: '1TO' },
    ],
    [
      'name',
      [change(first, 8, '1'), second],
      {
        code: 'name',
        field: 'names',
        line: 1,
        position: 8,
        found: '1',
        expected: 'letters and fillers, a letter first',
      },
    ],
    ['empty name', [first.slice(0, 5) + '<'.repeat(31), second], { code: 'name', line: 1, position: 6, found: '<' }],
    ['sex', [first, change(second, 21, 'Q')], { code: 'sex', field: 'sex', line: 2, position: 21, found: 'Q' }],
    ['month', [first, change(second, 24, '3')], { code: 'date', field: 'expiryDate', line: 2, position: 22 }],
    ['length', [first, second.slice(1)], { code: 'line-length', line: 2, found: '35 characters' }],
    ['lines', [first], { code: 'line-count', found: '1 lines of 36 characters' }],
    ['code', ['X' + first.slice(1), second], { code: 'document-code', field: 'documentCode', found: 'X<' }],
  ])('%s', (_name, zone, expected) => {
    expect(problemsOf(zone)).toContainEqual(expect.objectContaining(expected));
  });

  it('reads one text with line breaks as it reads lines', () => {
    expect(parseMrz(` ${first}\r\n${second}\n`)).toEqual(parseMrz([first, second]));
  });

  it('insists on the format that is asked for', () => {
    expect(problemsOf([first, second], 'TD2')).toContainEqual(
      expect.objectContaining({ code: 'document-code', found: 'V<' }),
    );
    expect(problemsOf([first, second], 'MRV-A')).toHaveLength(2);
  });
});
