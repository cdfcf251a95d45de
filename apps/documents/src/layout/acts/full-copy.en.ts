import { englishDate, englishDigits } from '../english-words';
import { country, nameRuns } from '../paper-view';
import type { Run } from '../paper-view';
import type { ActPaper } from './act-view';
import type { PrintablePerson } from '../../issuing/printable-copy';

const sexWords = { F: 'female', M: 'male', X: 'undetermined' } as const;
const capacities: Readonly<Record<string, string>> = {
  father: 'father of the child',
  mother: 'mother of the child',
  relative: 'relative of the child',
  midwife: 'midwife',
  hospital: 'health facility',
  other: 'declarant',
};
const languages = new Intl.DisplayNames('en-GB', { type: 'language' });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The act in English. Data, names and free texts stay as the register has them; the French copy is the one that binds. */
export function fullCopyEnglish(paper: ActPaper): Record<string, unknown> {
  const { act, notes } = paper.copy;
  return {
    title: 'Full copy of a birth act',
    subtitle: 'Translation of the act; the French text of the register is binding.',
    says: { act: 'The act', notes: 'Marginal notes', none: 'None.', applied: 'note added on' },
    boxes: [
      { label: 'Civil registry office', value: paper.centreName },
      { label: 'Birth act no.', value: act.printedNumber },
      { label: 'Register of the year', value: String(act.reference.year) },
    ],
    paragraphs: [birth(act.facts), ...parents(act.facts), ...witnessed(act.facts), ...drawnUp(act)],
    notes: notes.map(({ ordinal, text, appliedOn }) => ({
      ordinal,
      text: text.en ?? text.fr,
      appliedOn: englishDigits({ value: appliedOn }),
    })),
  };
}

type Act = ActPaper['copy']['act'];
const inCountry = (code: string | undefined): string => (code === undefined ? '' : ` (${country(code, 'en')})`);
const citizenship = (nationalities: readonly string[]): string =>
  nationalities.length === 0 ? '' : `nationality: ${nationalities.map((one) => country(one, 'en')).join(', ')}`;

function birth({ child, multipleBirth }: Act['facts']): Run[] {
  const at = child.birthTime === undefined ? '' : ` at ${child.birthTime}`;
  const when = `${capital(englishDate(child.birthDate))} (${englishDigits(child.birthDate)})`;
  const about = [
    `sex: ${sexWords[child.sex ?? 'X']}`,
    citizenship(child.nationalities),
    multipleBirth ? `child no. ${multipleBirth.order} of a multiple birth of ${multipleBirth.children}` : '',
  ].filter(Boolean);
  return [
    { text: `${when}${at} was born in ${child.birthPlace}${inCountry(child.birthCountry)} ` },
    ...nameRuns(child),
    { text: `, ${about.join(', ')}.` },
  ];
}

/** A parent whom nobody declared is not mentioned at all. */
const parents = ({ father, mother }: Act['facts']): Run[][] => [
  ...(father ? [sentence('Father: ', father)] : []),
  ...(mother ? [sentence('Mother: ', mother)] : []),
];

function aboutPerson(person: PrintablePerson): string {
  const { birthDate, birthPlace, birthCountry, nationalities, occupation, residence } = person;
  const place = birthPlace === undefined ? '' : ` in ${birthPlace}${inCountry(birthCountry)}`;
  const born = birthDate || place !== '' ? `born${birthDate ? ` ${englishDate(birthDate)}` : ''}${place}` : '';
  const home = residence === undefined ? '' : `residing in ${residence}`;
  return [born, citizenship(nationalities), occupation ?? '', home].filter(Boolean).join(', ');
}

function sentence(word: string, person: PrintablePerson): Run[] {
  const about = aboutPerson(person);
  return [{ text: word }, ...nameRuns(person), { text: about === '' ? '.' : `, ${about}.` }];
}

function witnessed({ declarant, witnesses, interpreter }: Act['facts']): Run[][] {
  const capacity = capacities[declarant.capacity] ?? 'declarant';
  return [
    sentence(`Declared by (${capacity}): `, declarant.person),
    ...witnesses.map((witness) => sentence('Witness: ', witness)),
    ...(interpreter
      ? [sentence(`Through an interpreter (language: ${languages.of(interpreter.language)}): `, interpreter.person)]
      : []),
  ];
}

function drawnUp({ declaredOn, signedOn, judgment, officer }: Act): Run[][] {
  const by = officer.name === undefined ? 'the registrar' : `${officer.name}, registrar`;
  const sentences = [
    judgment &&
      `By judgment no. ${judgment.reference} given ${englishDate({ value: judgment.date })} by: ${judgment.court}.`,
    declaredOn !== null && `Declaration received ${englishDate({ value: declaredOn })}.`,
    signedOn !== null && `Act drawn up ${englishDate({ value: signedOn })} and signed by ${by}.`,
  ];
  return sentences.filter((one) => typeof one === 'string').map((text) => [{ text }]);
}
