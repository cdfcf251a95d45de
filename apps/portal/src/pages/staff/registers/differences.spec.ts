import { compareGroups } from './differences';

const group = (section: string, rows: [string, string][]) => ({
  section,
  title: section,
  rows: rows.map(([key, text]) => ({ key, label: key, text })),
});

it('marks what differs, what only one says, and takes equal letters for equal', () => {
  const left = [
    group('child', [
      ['surname', 'Traoré'],
      ['sex', 'F'],
      ['time', '04:35'],
    ]),
    group('father', []),
  ];
  const right = [
    group('child', [
      ['surname', 'Traore\u0301'],
      ['sex', 'M'],
    ]),
    group('father', [['surname', 'Keïta']]),
  ];
  expect(compareGroups(left, right)).toEqual([
    {
      title: 'child',
      rows: [
        { key: 'surname', label: 'surname', left: 'Traoré', right: 'Traore\u0301', differs: false },
        { key: 'sex', label: 'sex', left: 'F', right: 'M', differs: true },
        { key: 'time', label: 'time', left: '04:35', right: null, differs: true },
      ],
    },
    { title: 'father', rows: [{ key: 'surname', label: 'surname', left: null, right: 'Keïta', differs: true }] },
  ]);
});

it('leaves out groups of which nobody says anything', () => {
  expect(compareGroups([group('witnesses', [])], [])).toEqual([]);
});
