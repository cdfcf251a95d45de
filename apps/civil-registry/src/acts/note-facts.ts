import type {
  DeathFacts,
  MarriageEndFacts,
  MarriageFacts,
  NoteFacts,
  NoteKind,
  RecognitionFacts,
} from '@jatigi/civil-registry-domain';
import { DomainError } from '@jatigi/kernel';
import { toPartialDate } from '../declarations/to-facts';
import { NoteFactsFields, ProposeNoteDto } from './act.dto';

const fields = ['recognisedBy', 'person', 'on', 'diedOn', 'place', 'country', 'spouse', 'cause'] as const;
const neededBy = {
  recognition: ['recognisedBy', 'person', 'on'],
  marriage: ['spouse', 'on', 'place', 'country'],
  'marriage-end': ['cause', 'spouse', 'on'],
  death: ['diedOn', 'place', 'country'],
} as const satisfies Record<NoteKind, ReadonlyArray<(typeof fields)[number]>>;

/** @throws 400 for a field that this kind needs and lacks, or does not know */
function theFieldsFitTheKind({ kind, facts }: ProposeNoteDto): void {
  const needed: ReadonlyArray<(typeof fields)[number]> = neededBy[kind];
  const others = fields.filter((field) => !needed.includes(field));
  const errors = [
    ...needed
      .filter((field) => facts[field] == null)
      .map((field) => ({ pointer: `/facts/${field}`, code: 'required', detail: `A note of ${kind} needs this.` })),
    ...others
      .filter((field) => facts[field] != null)
      .map((field) => ({
        pointer: `/facts/${field}`,
        code: 'unknown-field',
        detail: `A note of ${kind} has no such field.`,
      })),
  ];
  if (errors.length === 0) return;
  throw new DomainError({
    code: 'invalid-request',
    kind: 'invalid',
    detail: 'Some fields are not valid; see errors.',
    errors,
  });
}

const referenceOf = ({ authority, reference }: NoteFactsFields) => ({ authority, ...(reference && { reference }) });

function recognition(fields: NoteFactsFields): RecognitionFacts {
  const { name, birthDate, ...rest } = fields.person as NonNullable<NoteFactsFields['person']>;
  return {
    recognisedBy: fields.recognisedBy as RecognitionFacts['recognisedBy'],
    person: { name: { ...name }, ...rest, ...(birthDate && { birthDate: toPartialDate(birthDate) }) },
    on: fields.on as string,
    ...referenceOf(fields),
  };
}

function death(fields: NoteFactsFields): DeathFacts {
  const { diedOn, place, country } = fields as Required<NoteFactsFields>;
  return { diedOn: toPartialDate(diedOn), place, country, ...referenceOf(fields) };
}

function marriage(fields: NoteFactsFields): MarriageFacts {
  const { spouse, on, place, country } = fields as Required<NoteFactsFields>;
  return { spouse: { ...spouse }, on, place, country, ...referenceOf(fields) };
}

function marriageEnd(fields: NoteFactsFields): MarriageEndFacts {
  const { cause, spouse, on } = fields as Required<NoteFactsFields>;
  return { cause, spouse: { ...spouse }, on, ...referenceOf(fields) };
}

const factsOf: { [K in NoteKind]: (fields: NoteFactsFields) => NoteFacts } = {
  recognition,
  marriage,
  'marriage-end': marriageEnd,
  death,
};

/** The form of one kind as its facts. @throws 400 */
export function noteFactsOf(dto: ProposeNoteDto): NoteFacts {
  theFieldsFitTheKind(dto);
  return factsOf[dto.kind](dto.facts);
}
