import { runCommand } from './command';

const ZONE = ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L898902C<3UTO6908061F9406236ZE184226'] as const;
const DATA = {
  ...{ documentCode: 'V', issuer: 'UTO', surname: 'Eriksson', givenNames: 'Anna Maria', documentNumber: 'L898902C' },
  ...{ nationality: 'UTO', birthDate: '1969-08-06', sex: 'F', expiryDate: '1994-06-23', optionalData: 'ZE184226' },
};
const files: Record<string, string> = {
  '-': ZONE.join('\n'),
  'zone.txt': `${ZONE.join('\r\n')}\n`,
  'visa.json': JSON.stringify(DATA),
  'list.json': '[]',
  'broken.json': '{',
  'extra.json': JSON.stringify({ ...DATA, favouriteColour: 'green' }),
  'number.json': JSON.stringify({ ...DATA, documentNumber: 898902 }),
};
const read = (path: string): string => {
  const text = files[path];
  if (text === undefined) throw new Error('no such file');
  return text;
};
const run = (...args: string[]) => runCommand(args, read);
const options = (data: object) =>
  Object.entries(data).flatMap(([name, value]) => [
    `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    String(value),
  ]);

describe('parse', () => {
  it.each([[[]], [['-']], [['zone.txt']], [[...ZONE]], [['--format', 'MRV-B', ...ZONE]]])('takes %j', (args) => {
    expect(run('parse', ...args)).toMatchObject({ output: { status: 'VALID', surname: 'ERIKSSON' }, exit: 0 });
  });

  it('ends with 1 for a zone that is wrong, with problems and what may have been misread', () => {
    expect(run('parse', ZONE[0], ZONE[1].replace('690806', '69O806'))).toMatchObject({
      output: {
        status: 'INVALID',
        format: 'MRV-B',
        problems: [{ field: 'birthDate', line: 2, position: 14, found: '69O806' }, {}],
        suggestions: [{ changes: [{ found: 'O', suggested: '0' }], lines: ZONE, problemsLeft: 0 }],
      },
      exit: 1,
    });
    expect(run('parse', '--format', 'TD2', ...ZONE)).toMatchObject({ output: { status: 'INVALID' }, exit: 1 });
  });

  it('asks for the code of a passport that could be issued on a day', () => {
    const passport = ['P<UTOERIKSSON<<ANNA<MARIA'.padEnd(44, '<'), 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
    expect(run('parse', ...passport).exit).toBe(0);
    expect(run('parse', '--issued-on', '2028-03-01', ...passport).exit).toBe(1);
  });
});

describe('build', () => {
  it.each([
    ['a file', ['visa.json']],
    ['options', options(DATA)],
  ])('takes %s', (_name, args) => {
    expect(run('build', 'MRV-B', ...args)).toEqual({
      output: { status: 'VALID', format: 'MRV-B', lines: ZONE },
      exit: 0,
    });
  });

  it('lets options win over a file', () => {
    const answer = run('build', 'MRV-B', 'visa.json', '--surname', 'Diallo');
    expect(answer).toMatchObject({ output: { lines: [expect.stringContaining('UTODIALLO<<ANNA'), ZONE[1]] }, exit: 0 });
  });

  it('ends with 1 for what cannot stand in a zone', () => {
    expect(run('build', 'MRV-B', 'visa.json', '--surname', 'R2')).toEqual({
      output: {
        status: 'INVALID',
        format: 'MRV-B',
        problems: [{ field: 'surname', position: 2, found: '2', expected: 'no digit' }],
      },
      exit: 1,
    });
  });
});

it.each([
  [[], 'parse or build'],
  [['print'], 'parse or build'],
  [['parse', 'nowhere.txt'], 'Cannot read nowhere.txt'],
  [['parse', '--colour', 'red'], '--colour'],
  [['parse', '--format', 'TD9', ...ZONE], 'TD1, TD2, TD3, MRV-A, MRV-B'],
  [['parse', '--issued-on', 'today', ...ZONE], '--issued-on'],
  [['build'], 'TD1, TD2, TD3'],
  [['build', 'toString'], 'TD1, TD2, TD3'],
  [['build', 'MRV-B', 'broken.json'], 'Not JSON'],
  [['build', 'MRV-B', 'list.json'], 'one JSON object'],
  [['build', 'MRV-B', 'extra.json'], 'no field favouriteColour'],
  [['build', 'MRV-B', 'number.json'], 'documentNumber must be a text'],
  [['build', 'MRV-B', 'visa.json', 'visa.json'], 'One file'],
  [['build', 'MRV-B', '--surname', 'Diallo'], 'Missing: documentCode, issuer, givenNames'],
  [['build', 'MRV-B', 'visa.json', '--truncation', 'none'], 'initials or cut'],
])('%j is a wrong usage and ends with 2', (args, message) => {
  const { output, exit } = run(...args);
  expect([output, exit]).toEqual([{ status: 'WRONG_USAGE', message: expect.stringContaining(message) }, 2]);
});

it('explains itself', () => {
  for (const args of [['--help'], ['parse', '--help'], ['build', '-h']]) {
    expect(run(...args)).toMatchObject({ output: expect.stringContaining('Exit code: 0 only for VALID'), exit: 0 });
  }
});
