import { dateInDigits, dateInLetters, timeInLetters } from '../french-words';
import { country, nameRuns } from '../paper-view';
import type { Run } from '../paper-view';
import { aboutPerson, languageName } from './act-view';
import type { ActPaper } from './act-view';
import type { PrintablePerson } from '../../issuing/printable-copy';

const bornAs = { F: 'est née', M: 'est né', X: 'est né(e)' } as const;
const sexWords = { F: 'féminin', M: 'masculin', X: 'indéterminé' } as const;
const capacities: Readonly<Record<string, string>> = {
  father: 'père de l’enfant',
  mother: 'mère de l’enfant',
  relative: 'parent de l’enfant',
  midwife: 'sage-femme',
  hospital: 'établissement de santé',
  other: 'déclarant',
};

/** The act as sentences, the way a register is written. */
export function fullCopyView(paper: ActPaper): Record<string, unknown> {
  const { act, notes } = paper.copy;
  return {
    title: 'Copie intégrale d’acte de naissance',
    subtitle: null,
    says: { act: 'L’acte', notes: 'Mentions marginales', none: 'Néant.', applied: 'mention apposée le' },
    boxes: [
      { label: 'Centre d’état civil', value: paper.centreName },
      { label: 'Acte de naissance n°', value: act.printedNumber },
      { label: 'Registre de l’année', value: String(act.reference.year) },
    ],
    paragraphs: [birth(act.facts), ...parents(act.facts), ...witnessed(act.facts), ...drawnUp(act)],
    notes: notes.map(({ ordinal, text, appliedOn }) => ({
      ordinal,
      text: text.fr,
      appliedOn: dateInDigits({ value: appliedOn }),
    })),
  };
}

type Act = ActPaper['copy']['act'];

function birth({ child, multipleBirth }: Act['facts']): Run[] {
  const sex = child.sex ?? 'X';
  const at = child.birthTime === undefined ? '' : `, à ${timeInLetters(child.birthTime)}`;
  const when = dateInLetters(child.birthDate);
  const place = `${child.birthPlace}${child.birthCountry === undefined ? '' : ` (${country(child.birthCountry)})`}`;
  const twins = multipleBirth
    ? `, enfant n° ${multipleBirth.order} d’une naissance multiple de ${multipleBirth.children}`
    : '';
  const nationality =
    child.nationalities.length > 0
      ? `, de nationalité : ${child.nationalities.map((one) => country(one)).join(', ')}`
      : '';
  return [
    { text: `${when.charAt(0).toUpperCase()}${when.slice(1)}${at}, ${bornAs[sex]} à ${place} ` },
    ...nameRuns(child),
    { text: `, de sexe ${sexWords[sex]}${nationality}${twins}.` },
  ];
}

/** A parent whom nobody declared is not mentioned at all. A father is a man, a mother a woman, also when nobody wrote it. */
function parents({ father, mother }: Act['facts']): Run[][] {
  return [
    ...(father ? [sentence('Père : ', { ...father, sex: 'M' })] : []),
    ...(mother ? [sentence('Mère : ', { ...mother, sex: 'F' })] : []),
  ];
}

function sentence(word: string, person: PrintablePerson): Run[] {
  const about = aboutPerson(person);
  return [{ text: word }, ...nameRuns(person), { text: about === '' ? '.' : `, ${about}.` }];
}

function witnessed({ declarant, witnesses, interpreter }: Act['facts']): Run[][] {
  const capacity = capacities[declarant.capacity] ?? 'déclarant';
  const isParent = declarant.capacity === 'father' || declarant.capacity === 'mother';
  const declared: Run[] = isParent
    ? [{ text: 'Sur la déclaration de ' }, ...nameRuns(declarant.person), { text: `, ${capacity}.` }]
    : sentence(`Sur la déclaration de (${capacity}) : `, declarant.person);
  return [
    declared,
    ...witnesses.map((witness) => sentence('Témoin : ', witness)),
    ...(interpreter
      ? [
          sentence(
            `Par l’intermédiaire d’un interprète (langue : ${languageName(interpreter.language)}) : `,
            interpreter.person,
          ),
        ]
      : []),
  ];
}

function drawnUp({ declaredOn, signedOn, judgment, officer }: Act): Run[][] {
  const by = officer.name === undefined ? 'l’officier de l’état civil' : `${officer.name}, officier de l’état civil`;
  const declared = declaredOn === null ? '' : `Déclaration reçue ${dateInLetters({ value: declaredOn })}. `;
  const signed = signedOn === null ? '' : `Acte dressé ${dateInLetters({ value: signedOn })} et signé par ${by}.`;
  const judged = judgment
    ? [
        [
          {
            text: `En vertu du jugement n° ${judgment.reference} rendu ${dateInLetters({ value: judgment.date })} par : ${judgment.court}.`,
          },
        ],
      ]
    : [];
  return [...judged, ...(declared + signed === '' ? [] : [[{ text: declared + signed }]])];
}
