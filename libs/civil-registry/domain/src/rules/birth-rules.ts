import { addMonths, finding, refuse, dateRange, isPartialDate, writtenRange, nameFaults } from '@jatigi/kernel';
import type { PlainDate, PartialDate, Finding } from '@jatigi/kernel';
import { personsOf } from '../draft-facts';
import type { DraftFacts, DraftPerson } from '../draft-facts';
import type { BirthFacts } from '../facts';

const yearsAfter = (date: PlainDate, years: number): PlainDate => addMonths(date, years * 12);

function dateFaults(pointer: string, date: PartialDate | undefined, today: PlainDate): Finding[] {
  if (!date) return [];
  const at = `${pointer}/birthDate/value`;
  if (!isPartialDate(date.value)) {
    return [finding(at, 'invalid-date', 'A date is YYYY, YYYY-MM or YYYY-MM-DD, and must exist.')];
  }
  if (writtenRange(date).from > today) {
    return [finding(at, 'birth-in-the-future', 'The birth lies in the future.')];
  }
  return [];
}

function personFaults({ pointer, person }: { pointer: string; person: DraftPerson }, today: PlainDate): Finding[] {
  const twice = new Set(person.nationalities ?? []).size < (person.nationalities ?? []).length;
  return [
    ...nameFaults(pointer, person),
    ...dateFaults(pointer, person.birthDate, today),
    ...(twice ? [finding(`${pointer}/nationalities`, 'nationality-twice', 'A nationality is named twice.')] : []),
  ];
}

const readable = (date: PartialDate | undefined): date is PartialDate =>
  date !== undefined && isPartialDate(date.value);

/** Nobody is born before her mother or father. */
function parentFaults({ child, mother, father }: DraftFacts): Finding[] {
  const birth = child?.birthDate;
  if (!readable(birth)) return [];
  return Object.entries({ mother, father }).flatMap(([parent, person]) =>
    readable(person?.birthDate) && dateRange(person.birthDate).from >= dateRange(birth).to
      ? [
          finding(
            `/facts/${parent}/birthDate/value`,
            `${parent}-born-after-child`,
            'A parent is born before the child.',
          ),
        ]
      : [],
  );
}

function multipleBirthFaults({ multipleBirth }: DraftFacts): Finding[] {
  if (!multipleBirth || multipleBirth.order <= multipleBirth.children) return [];
  const detail = 'The order of this child is higher than the number of children born.';
  return [finding('/facts/multipleBirth/order', 'order-above-children', detail)];
}

/** What is wrong in what was written so far, whatever is still missing. */
export function factsFaults(facts: DraftFacts, today: PlainDate): Finding[] {
  return [
    ...personsOf(facts).flatMap((one) => personFaults(one, today)),
    ...parentFaults(facts),
    ...multipleBirthFaults(facts),
  ];
}

/** @throws 422 with one pointer per fault */
export function theFactsAreSound(facts: DraftFacts, today: PlainDate): void {
  refuse(factsFaults(facts, today));
}

const needed = (pointer: string, value: unknown): Finding[] =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    ? [finding(pointer, 'required', 'This is needed to declare the birth.')]
    : [];

function missingOfName(pointer: string, person: DraftPerson | undefined): Finding[] {
  return [
    ...needed(`${pointer}/name/surname`, person?.name?.surname),
    ...needed(`${pointer}/name/givenNames`, person?.name?.givenNames),
  ];
}

/** What must still be written before the birth can be declared. An unknown parent is simply absent. */
export function missingFacts(facts: DraftFacts): Finding[] {
  const { child, declarant, interpreter } = facts;
  const named = personsOf({ ...facts, child: {} }).filter(
    ({ pointer }) => !/child|declarant|interpreter/.test(pointer),
  );
  return [
    ...missingOfName('/facts/child', child),
    ...needed('/facts/child/sex', child?.sex),
    ...needed('/facts/child/birthDate', child?.birthDate),
    ...needed('/facts/child/birthPlace', child?.birthPlace),
    ...needed('/facts/child/birthCountry', child?.birthCountry),
    ...needed('/facts/child/nationalities', child?.nationalities),
    ...needed('/facts/declarant/capacity', declarant?.capacity),
    ...missingOfName('/facts/declarant/person', declarant?.person),
    ...named.flatMap(({ pointer, person }) => missingOfName(pointer, person)),
    ...(interpreter ? missingOfName('/facts/interpreter/person', interpreter.person) : []),
    ...(interpreter ? needed('/facts/interpreter/language', interpreter.language) : []),
  ];
}

/** @throws 422 `declaration-incomplete` with one pointer per gap, or the faults */
export function theFactsAreComplete(facts: DraftFacts, today: PlainDate): asserts facts is BirthFacts {
  theFactsAreSound(facts, today);
  const missing = missingFacts(facts);
  refuse(
    missing.map((gap) => ({ ...gap, code: 'declaration-incomplete' })),
    'Something is missing; see errors.',
  );
}

const YOUNGEST_PARENT = 10;
const OLDEST_MOTHER = 60;
const ninaShape = /^\d{14}[A-Z]$/;

function ageWarnings({ child, mother, father }: DraftFacts): Finding[] {
  const birth = child?.birthDate;
  if (!readable(birth)) return [];
  const born = dateRange(birth);
  return Object.entries({ mother, father }).flatMap(([parent, person]) => {
    if (!readable(person?.birthDate)) return [];
    const { from, to } = dateRange(person.birthDate);
    const at = `/facts/${parent}/birthDate/value`;
    if (yearsAfter(from, YOUNGEST_PARENT) > born.to) {
      return [finding(at, 'parent-very-young', `Younger than ${YOUNGEST_PARENT} years at this birth: check the date.`)];
    }
    const isOld = parent === 'mother' && yearsAfter(to, OLDEST_MOTHER) < born.from;
    return isOld
      ? [finding(at, 'mother-very-old', `Older than ${OLDEST_MOTHER} years at this birth: check the date.`)]
      : [];
  });
}

/** What an officer should look at again; nothing of it stops the declaration. The key of the NINA is not public. */
export function factsWarnings(facts: DraftFacts): Finding[] {
  const numbers = personsOf(facts).flatMap(({ pointer, person }) =>
    person.nina && !ninaShape.test(person.nina)
      ? [finding(`${pointer}/nina`, 'nina-shape', 'A NINA has 14 digits and a letter; a temporary number may differ.')]
      : [],
  );
  return [...ageWarnings(facts), ...numbers];
}
