import { DomainError, isPlainDate, finding, refuse, isPartialDate, writtenRange, nameFaults } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { Judgment } from '../declaration-record';
import { standingMarriages } from '../certificates/civil-status';
import type {
  Act,
  DeathFacts,
  MarriageEndFacts,
  MarriageFacts,
  NoteFacts,
  NoteKind,
  RecognitionFacts,
} from './act-facts';

const conflict = (code: string, detail: string): never => {
  throw new DomainError({ code, kind: 'conflict', detail });
};

/** @throws 409 `act-annulled`: nothing is added to an act that no longer stands */
export function theActStands({ standing }: Pick<Act, 'standing'>): void {
  if (standing === 'ANNULLED') conflict('act-annulled', 'A judgment annulled this act.');
}

function dateFault(pointer: string, value: string, { act, today }: { act: Act; today: PlainDate }): void {
  if (!isPartialDate(value)) refuse([finding(pointer, 'invalid-date', 'This date does not exist.')]);
  const born = writtenRange(act.facts.child.birthDate).from;
  if (writtenRange({ value }).from > today)
    refuse([finding(pointer, 'date-in-the-future', 'This lies in the future.')]);
  if (writtenRange({ value }).to < born) refuse([finding(pointer, 'date-before-birth', 'This is before the birth.')]);
}

function recognitionFits(act: Act, facts: RecognitionFacts, today: PlainDate): void {
  refuse(nameFaults('/facts/person', { name: facts.person.name }));
  if (!isPlainDate(facts.on)) refuse([finding('/facts/on', 'invalid-date', 'This date does not exist.')]);
  if (facts.on > today) refuse([finding('/facts/on', 'date-in-the-future', 'This lies in the future.')]);
  const { recognisedBy } = facts;
  const earlier = act.notes.some(
    (note) => note.kind === 'recognition' && (note.facts as RecognitionFacts).recognisedBy === recognisedBy,
  );
  if (earlier) conflict('parent-recognised', `This act already has a recognition by the ${recognisedBy}.`);
}

function deathFits(act: Act, facts: DeathFacts, today: PlainDate): void {
  dateFault('/facts/diedOn/value', facts.diedOn.value, { act, today });
  if (act.notes.some(({ kind }) => kind === 'death'))
    conflict('death-noted', 'The death stands in the margin already.');
}

function spouseFits(act: Act, { spouse, on }: MarriageFacts | MarriageEndFacts, today: PlainDate): void {
  refuse(
    nameFaults('/facts', { name: spouse }).map((one) => ({
      ...one,
      pointer: one.pointer.replace('/name/', '/spouse/'),
    })),
  );
  dateFault('/facts/on', on, { act, today });
}

/** @throws 409 `no-marriage-to-end` */
function marriageEndFits(act: Act, facts: MarriageEndFacts, today: PlainDate): void {
  spouseFits(act, facts, today);
  if (standingMarriages(act.notes) === 0) conflict('no-marriage-to-end', 'No marriage in the margin has yet to end.');
}

const fits: { [K in NoteKind]: (act: Act, facts: NoteFacts, today: PlainDate) => void } = {
  recognition: (act, facts, today) => recognitionFits(act, facts as RecognitionFacts, today),
  marriage: (act, facts, today) => spouseFits(act, facts as MarriageFacts, today),
  'marriage-end': (act, facts, today) => marriageEndFits(act, facts as MarriageEndFacts, today),
  death: (act, facts, today) => deathFits(act, facts as DeathFacts, today),
};

/** @throws 409, 422 when the note does not fit the act */
export function theNoteFits(act: Act, note: { kind: NoteKind; facts: NoteFacts }, today: PlainDate): void {
  theActStands(act);
  fits[note.kind](act, note.facts, today);
}

/** @throws 409 `act-annulled`, 422 for a judgment of the future or from before the act */
export function theAnnulmentFits(act: Act, { date }: Judgment, today: PlainDate): void {
  theActStands(act);
  if (date > today) refuse([finding('/date', 'judgment-in-the-future', 'The judgment lies in the future.')]);
  if (act.signedOn !== null && date < act.signedOn) {
    refuse([finding('/date', 'judgment-before-act', 'The judgment is older than the act.')]);
  }
}
