import { isPlainDate } from '@jatigi/kernel';
import type { NameForms, PartialDate } from '@jatigi/kernel';
import type { DeathFacts, MarriageEndFacts, MarriageFacts, NoteFacts, NoteKind, RecognitionFacts } from './act-facts';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

const monthOf = (value: string): string => months[Number(value.slice(5, 7)) - 1] as string;

/** `le 1er mars 1960`, `en mars 1960`, `en 1960`, `vers 1960`. */
export function inFrench({ value, approximate }: PartialDate): string {
  const year = value.slice(0, 4);
  if (isPlainDate(value)) {
    const day = Number(value.slice(8, 10));
    return `${approximate ? 'vers le' : 'le'} ${day === 1 ? '1er' : day} ${monthOf(value)} ${year}`;
  }
  const when = value.length === 7 ? `${monthOf(value)} ${year}` : year;
  return approximate ? `vers ${when}` : `en ${when}`;
}

const exact = (value: string): string => inFrench({ value, approximate: false });
const fullName = ({ givenNames, surname }: NameForms): string => `${givenNames} ${surname}`.trim();
const reference = (text: string | undefined): string => (text === undefined ? '' : ` (réf. ${text})`);

function recognition(facts: RecognitionFacts): string {
  const { recognisedBy, person, on, authority } = facts;
  const born = person.birthDate ? `, ${recognisedBy === 'father' ? 'né' : 'née'} ${inFrench(person.birthDate)}` : '';
  const place = person.birthPlace && person.birthDate ? ` à ${person.birthPlace}` : '';
  const parent = recognisedBy === 'father' ? 'son père' : 'sa mère';
  return `Reconnaissance par ${parent}, ${fullName(person.name)}${born}${place}, reçue ${exact(on)} par ${authority}${reference(facts.reference)}.`;
}

function death(facts: DeathFacts): string {
  const { diedOn, place, country, authority } = facts;
  return `Décès survenu ${inFrench(diedOn)} à ${place} (${country}), acte dressé par ${authority}${reference(facts.reference)}.`;
}

function marriage(facts: MarriageFacts): string {
  const { spouse, on, place, country, authority } = facts;
  return `Mariage avec ${fullName(spouse)}, célébré ${exact(on)} à ${place} (${country}) par ${authority}${reference(facts.reference)}.`;
}

const ends: Record<MarriageEndFacts['cause'], string> = {
  divorce: 'dissous par divorce',
  annulment: 'annulé',
  'death-of-spouse': 'dissous par le décès du conjoint',
};

function marriageEnd(facts: MarriageEndFacts): string {
  const { cause, spouse, on, authority } = facts;
  return `Mariage avec ${fullName(spouse)} ${ends[cause]} ${exact(on)}, ${authority}${reference(facts.reference)}.`;
}

const texts: { [K in NoteKind]: (facts: NoteFacts) => string } = {
  recognition: (facts) => recognition(facts as RecognitionFacts),
  marriage: (facts) => marriage(facts as MarriageFacts),
  'marriage-end': (facts) => marriageEnd(facts as MarriageEndFacts),
  death: (facts) => death(facts as DeathFacts),
};

/** What is printed in the margin, from the facts alone. */
export const noteText = (kind: NoteKind, facts: NoteFacts): string => texts[kind](facts);
