import { buildMrz, parseMrz, suggestRepairs, type MrzInput } from './index';

const input: MrzInput = {
  ...{ documentCode: 'PP', issuer: 'MLI', surname: 'Sissoko', givenNames: 'Boubou', documentNumber: 'AB0158I8O' },
  ...{ nationality: 'MLI', birthDate: '1985-10-18', sex: 'M', expiryDate: '2031-08-05', optionalData: 'Z9' },
};
const lines = buildMrz('TD3', input);
/** The zone with one character exchanged: line, position, what stands there afterwards. */
const misread = (zone: string[], ...changes: Array<[number, number, string]>) =>
  changes.reduce(
    (result, [line, position, to]) =>
      result.map((text, i) => (i + 1 === line ? text.slice(0, position - 1) + to + text.slice(position) : text)),
    zone,
  );

const suggestionsFor = (zone: string[]) => {
  const result = parseMrz(zone);
  return result.ok ? [] : result.suggestions;
};

it.each([
  ['I for 1 in a date', [[2, 16, 'I']], [{ field: 'birthDate', position: 16, found: 'I', suggested: '1' }]],
  ['S for 5 in a date', [[2, 15, 'S']], [{ field: 'birthDate', position: 15, found: 'S', suggested: '5' }]],
  [
    'O for 0 and B for 8',
    [
      [2, 24, 'O'],
      [2, 25, 'B'],
    ],
    [{ suggested: '0' }, { suggested: '8' }],
  ],
  ['5 for S in a name', [[1, 6, '5']], [{ field: 'names', line: 1, position: 6, found: '5', suggested: 'S' }]],
  ['0 for O in a name', [[1, 10, '0']], [{ field: 'names', suggested: 'O' }]],
  ['1 for I in a country', [[2, 13, '1']], [{ field: 'nationality', suggested: 'I' }]],
  [
    'O for 0 in a number, where both can stand',
    [[2, 3, 'O']],
    [{ field: 'documentNumber', position: 3, suggested: '0' }],
  ],
  [
    'two in a number',
    [
      [2, 3, 'O'],
      [2, 5, 'S'],
    ],
    [{ position: 3 }, { position: 5 }],
  ],
] as Array<[string, Array<[number, number, string]>, object[]]>)('%s', (_name, changes, expected) => {
  const suggestions = suggestionsFor(misread(lines, ...changes));
  expect(suggestions).toContainEqual(
    expect.objectContaining({ lines, problemsLeft: 0, changes: expected.map((one) => expect.objectContaining(one)) }),
  );
});

it('changes nothing by itself: the zone stays wrong, and the lines are those that were given', () => {
  const zone = misread(lines, [2, 16, 'I']);
  const copy = [...zone];
  const result = parseMrz(zone);
  expect(result).toMatchObject({
    ok: false,
    problems: [{ code: 'date', found: '85I018' }, { code: 'check-digit' }, {}],
  });
  expect(result).not.toHaveProperty('mrz');
  suggestRepairs(zone, 'TD3');
  expect(zone).toEqual(copy);
});

it('shows each way when several readings are possible, and every one of them is valid', () => {
  // 8 → B and B → 8 shift the sum alike: the digits alone cannot say which of them was misread.
  const zone = buildMrz('MRV-B', { ...input, documentCode: 'V', documentNumber: '8008BB00', optionalData: '' });
  const suggestions = suggestionsFor(misread(zone, [2, 1, 'B'], [2, 3, 'O']));
  expect(suggestions.length).toBeGreaterThan(1);
  for (const suggestion of suggestions) {
    expect(parseMrz(suggestion.lines).ok).toBe(suggestion.problemsLeft === 0);
    expect(suggestion.changes.length).toBeGreaterThan(0);
  }
});

it('is silent about a valid zone, a wrong shape, and what no exchange of these letters explains', () => {
  expect(suggestRepairs(lines, 'TD3')).toEqual([]);
  expect(suggestionsFor([lines[0] as string, (lines[1] as string).slice(1)])).toEqual([]);
  expect(suggestionsFor(misread(lines, [2, 21, 'Q']))).toEqual([]);
});

it('finds a misread long number of a card', () => {
  const card = buildMrz('TD1', { ...input, documentCode: 'I', documentNumber: 'D231458907O4', optionalData: '' });
  const wrong = misread(card, [1, 17, '0']);
  expect(suggestionsFor(wrong)).toContainEqual(expect.objectContaining({ lines: card, problemsLeft: 0 }));
});

it('every single exchange in a number is among the suggestions', () => {
  const pairs: Record<string, string> = { O: '0', I: '1', B: '8', S: '5', 0: 'O', 1: 'I', 8: 'B', 5: 'S' };
  [...'AB0158I8O'].forEach((found, i) => {
    const other = pairs[found];
    if (other) expect(suggestionsFor(misread(lines, [2, i + 1, other])).map((one) => one.lines)).toContainEqual(lines);
  });
});
