import type { ActPerson, ActRole, BirthFacts, DeclarantCapacity } from './facts';

/** A person of a draft: whatever is known so far. */
export type DraftPerson = Partial<ActPerson>;

/** The facts of a draft: the same names as `BirthFacts`, nothing needed yet. */
export interface DraftFacts {
  child?: Partial<BirthFacts['child']>;
  multipleBirth?: { children: number; order: number };
  mother?: DraftPerson;
  father?: DraftPerson;
  declarant?: { capacity?: DeclarantCapacity; person?: DraftPerson };
  witnesses?: DraftPerson[];
  interpreter?: { person?: DraftPerson; language?: string };
}

/** A change of a draft: a member that is sent takes the place of the one that is there, `null` takes it away. */
export type FactsChange = { [Member in keyof DraftFacts]?: DraftFacts[Member] | null };

const sameName = (a: DraftPerson | undefined, b: DraftPerson | undefined): boolean =>
  a?.name !== undefined && a.name.surname === b?.name?.surname && a.name.givenNames === b.name.givenNames;

/** The account stays with the person it was linked to, and not with whoever is written in her place. */
function keepLink<P extends DraftPerson>(before: DraftPerson | undefined, after: P): P {
  if (after.personId !== undefined || before?.personId === undefined || !sameName(before, after)) return after;
  return { ...after, personId: before.personId };
}

export function changeFacts(facts: DraftFacts, change: FactsChange): DraftFacts {
  const after: DraftFacts = { ...facts };
  for (const [member, value] of Object.entries(change)) {
    if (value === undefined) continue;
    if (value === null) delete after[member as keyof DraftFacts];
    else Object.assign(after, { [member]: value });
  }
  if (after.child) after.child = keepLink(facts.child, after.child);
  if (after.mother) after.mother = keepLink(facts.mother, after.mother);
  if (after.father) after.father = keepLink(facts.father, after.father);
  if (after.declarant?.person) {
    after.declarant = { ...after.declarant, person: keepLink(facts.declarant?.person, after.declarant.person) };
  }
  return after;
}

/** The facts as an act holds them: a parent who declares is not written twice, and nobody witnessed when none is named. */
export function wholeFacts(facts: DraftFacts): DraftFacts & { witnesses: DraftPerson[] } {
  const { declarant, father, mother, witnesses = [] } = facts;
  const parent = { father, mother }[declarant?.capacity as 'father' | 'mother'];
  const isWritten = !declarant || declarant.person !== undefined || !parent;
  return { ...facts, witnesses, ...(isWritten ? {} : { declarant: { ...declarant, person: parent } }) };
}

/** Whose act it is, as far as accounts are linked. */
export function concernedRoles(facts: BirthFacts): Array<{ role: ActRole; personId: string }> {
  const persons = { child: facts.child, mother: facts.mother, father: facts.father, declarant: facts.declarant.person };
  return Object.entries(persons).flatMap(([role, person]) =>
    person?.personId ? [{ role: role as ActRole, personId: person.personId }] : [],
  );
}

/** Every person of the facts with the pointer to her. */
export function personsOf(facts: DraftFacts): Array<{ pointer: string; person: DraftPerson }> {
  const listed: Array<[string, DraftPerson | undefined]> = [
    ['/facts/child', facts.child],
    ['/facts/mother', facts.mother],
    ['/facts/father', facts.father],
    ['/facts/declarant/person', facts.declarant?.person],
    ...(facts.witnesses ?? []).map((person, index): [string, DraftPerson] => [`/facts/witnesses/${index}`, person]),
    ['/facts/interpreter/person', facts.interpreter?.person],
  ];
  return listed.flatMap(([pointer, person]) => (person ? [{ pointer, person }] : []));
}
