import { textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { personPointers, readPerson } from '../registers/person-input';
import { wholeNumber } from '../whole-number';

const persons = ['child', 'mother', 'father'] as const;

/** The act as the register at home holds it. */
export function readAnswer(typed: Typed): Record<string, unknown> {
  const facts = Object.fromEntries(
    persons.flatMap((who) => {
      const person = readPerson(typed, `${who}-`);
      return person ? [[who, person]] : [];
    }),
  );
  const capacity = textOf(typed, 'capacity');
  const declarant = capacity === 'father' || capacity === 'mother' ? undefined : readPerson(typed, 'declarant-');
  return {
    year: wholeNumber(textOf(typed, 'year')),
    number: wholeNumber(textOf(typed, 'number')),
    facts: {
      ...facts,
      declarant: { ...(capacity && { capacity }), ...(declarant && { person: declarant }) },
      witnesses: [],
    },
  };
}

export const answerPointers: Readonly<Record<string, string>> = {
  ...Object.assign({}, ...persons.map((who) => personPointers(`/facts/${who}`, `${who}-`))),
  ...personPointers('/facts/declarant/person', 'declarant-'),
  '/facts/declarant/capacity': 'capacity',
};
