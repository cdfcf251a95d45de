import type { DeathFacts, NoteFacts, RecognitionFacts } from '@jatigi/civil-registry-domain';
import { DomainError } from '@jatigi/kernel';
import { toPartialDate } from '../declarations/to-facts';
import { NoteFactsFields, ProposeNoteDto } from './act.dto';

const fieldsOf = {
  recognition: { needed: ['recognisedBy', 'person', 'on'], others: ['diedOn', 'place', 'country'] },
  death: { needed: ['diedOn', 'place', 'country'], others: ['recognisedBy', 'person', 'on'] },
} as const;

/** @throws 400 for a field that this kind needs and lacks, or does not know */
function theFieldsFitTheKind({ kind, facts }: ProposeNoteDto): void {
  const { needed, others } = fieldsOf[kind];
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

/** The form of one kind as its facts. @throws 400 */
export function noteFactsOf(dto: ProposeNoteDto): NoteFacts {
  theFieldsFitTheKind(dto);
  return dto.kind === 'recognition' ? recognition(dto.facts) : death(dto.facts);
}
