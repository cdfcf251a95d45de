import { tongues } from '../language';
import type { Language } from '../language';
import { country, fullName, originalOf } from '../paper-view';
import type { Original } from '../paper-view';
import type { ActPaper } from './act-view';
import type { PrintableCopy, PrintablePerson } from '../../issuing/printable-copy';

export interface ExtractRow {
  code: string;
  fr: string;
  en: string;
  es: string;
  value: string;
  original: Original | null;
}

interface Recognition {
  recognisedBy?: 'father' | 'mother';
  person?: { name: { surname: string; givenNames: string } };
}
interface Death {
  diedOn?: { value: string; approximate: boolean };
  place?: string;
  country?: string;
}

const titles = {
  fr: (parents: boolean) => ({
    title: 'Extrait d’acte de naissance',
    subtitle: parents ? 'avec filiation' : 'sans filiation',
  }),
  en: (parents: boolean) => ({
    title: 'Extract of a birth act',
    subtitle: parents ? 'with parentage' : 'without parentage',
  }),
};

/** The boxes of the extract; marginal notes are applied, not printed. */
export function extractView(paper: ActPaper) {
  const { act, product } = paper.copy;
  const showsParents = product === 'extract-with-parentage';
  const { child } = act.facts;
  const { father, mother } = showsParents ? withRecognitions(paper.copy) : {};
  const rows: (ExtractRow | null)[] = [
    row(['1', 'État', 'State', 'Estado'], 'Mali'),
    row(['2', 'Service de l’état civil', 'Civil registry office', 'Registro civil'], paper.centreName),
    row(['3', 'Acte de naissance n°', 'Birth act no.', 'Acta de nacimiento n.º'], act.printedNumber),
    row(
      ['4', 'Date et lieu de naissance (Jo Mo An)', 'Date and place of birth', 'Fecha y lugar de nacimiento'],
      bornAt(child, paper.copy.language),
    ),
    row(['5', 'Nom', 'Surname', 'Apellidos'], child.name.surname.toUpperCase()),
    row(['6', 'Prénoms', 'Given names', 'Nombre propio'], child.name.givenNames, originalOf(child)),
    row(['7', 'Sexe', 'Sex', 'Sexo'], child.sex ?? '–'),
    father ? row(['8', 'Père', 'Father', 'Padre'], fullName(father), originalOf(father)) : null,
    mother ? row(['9', 'Mère', 'Mother', 'Madre'], fullName(mother), originalOf(mother)) : null,
    row(['10', 'Autres énonciations de l’acte', 'Other particulars', 'Otros datos del acta'], deathOf(paper.copy)),
  ];
  return {
    ...titles[paper.copy.language](showsParents),
    rows: rows.filter((one) => one !== null),
  };
}

function row(
  words: readonly [string, string, string, string],
  value: string,
  original: Original | null = null,
): ExtractRow {
  const [code, fr, en, es] = words;
  return { code, fr, en, es, value, original };
}

type Child = PrintableCopy['act']['facts']['child'];

function bornAt({ birthDate, birthPlace, birthCountry }: Child, language: Language): string {
  const where = `${birthPlace}${birthCountry === undefined ? '' : ` (${country(birthCountry, language)})`}`;
  return `${tongues[language].inDigits(birthDate)}, ${where}`;
}

/** A parent who recognised the child later stands where the act had nobody. */
function withRecognitions({ act, notes }: PrintableCopy): { father?: PrintablePerson; mother?: PrintablePerson } {
  const { father, mother } = act.facts;
  const recognised = notes
    .filter(({ kind }) => kind === 'recognition')
    .map(({ facts }) => (facts ?? {}) as Recognition);
  const found = (role: 'father' | 'mother'): PrintablePerson | undefined => {
    const person = recognised.find(({ recognisedBy }) => recognisedBy === role)?.person;
    return person && { name: person.name, nationalities: [] };
  };
  const [by, of] = [father ?? found('father'), mother ?? found('mother')];
  return { ...(by && { father: by }), ...(of && { mother: of }) };
}

function deathOf({ notes, language }: PrintableCopy): string {
  const note = notes.find(({ kind }) => kind === 'death');
  if (!note) return language === 'fr' ? 'Néant' : 'None';
  const { diedOn, place, country: where } = (note.facts ?? {}) as Death;
  if (!diedOn) return 'Dm';
  const at = [place, where === undefined ? undefined : `(${country(where, language)})`].filter(Boolean).join(' ');
  return `Dm : ${tongues[language].inDigits(diedOn)}${at === '' ? '' : `, ${at}`}`;
}
