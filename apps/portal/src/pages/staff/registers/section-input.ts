import { textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { wholeNumber } from '../whole-number';
import { personPointers, readPerson, typedPerson } from './person-input';
import type { BirthFacts, Section } from './registry.types';

export const WITNESSES = ['witness1-', 'witness2-'] as const;

/** What one section of the declaration sends: the members it replaces, `null` for what it takes away. */
export function readSection(section: Section, typed: Typed): Record<string, unknown> {
  return readers[section](typed);
}

const parent = (member: 'mother' | 'father') => (typed: Typed) => ({
  [member]: typed['declared'] === 'no' ? null : (readPerson(typed, '') ?? {}),
});

const readers: Readonly<Record<Section, (typed: Typed) => Record<string, unknown>>> = {
  child: (typed) => ({ child: readPerson(typed, '') ?? {}, multipleBirth: multipleBirthOf(typed) }),
  mother: parent('mother'),
  father: parent('father'),
  declarant: (typed) => {
    const capacity = textOf(typed, 'capacity');
    const isParent = capacity === 'father' || capacity === 'mother';
    const person = isParent ? undefined : readPerson(typed, '');
    return { declarant: { ...(capacity && { capacity }), ...(person && { person }) } };
  },
  witnesses: (typed) => ({ witnesses: WITNESSES.flatMap((prefix) => readPerson(typed, prefix) ?? []) }),
  interpreter: (typed) => {
    const person = readPerson(typed, '');
    const language = textOf(typed, 'language');
    return { interpreter: person || language ? { ...(person && { person }), ...(language && { language }) } : null };
  },
};

function multipleBirthOf(typed: Typed) {
  const [children, order] = [textOf(typed, 'children'), textOf(typed, 'order')];
  if (children === undefined && order === undefined) return null;
  return { children: wholeNumber(children), order: wholeNumber(order) };
}

/** What stands in a section now, as its fields show it. */
export function typedSection(section: Section, facts: BirthFacts): Typed {
  return writers[section](facts);
}

const writers: Readonly<Record<Section, (facts: BirthFacts) => Typed>> = {
  child: ({ child, multipleBirth }) => ({
    ...typedPerson(child, ''),
    ...(multipleBirth && { children: String(multipleBirth.children), order: String(multipleBirth.order) }),
  }),
  mother: ({ mother }) => ({ ...(mother && { declared: 'yes' }), ...typedPerson(mother, '') }),
  father: ({ father }) => ({ ...(father && { declared: 'yes' }), ...typedPerson(father, '') }),
  declarant: ({ declarant }) => ({
    ...(declarant?.capacity && { capacity: declarant.capacity }),
    ...typedPerson(declarant?.person, ''),
  }),
  witnesses: ({ witnesses = [] }) =>
    Object.assign({}, ...WITNESSES.map((prefix, index) => typedPerson(witnesses[index], prefix))) as Typed,
  interpreter: ({ interpreter }) => ({
    ...typedPerson(interpreter?.person, ''),
    ...(interpreter?.language && { language: interpreter.language }),
  }),
};

/** JSON pointers of a section → its fields. */
export function sectionPointers(section: Section, typed: Typed): Record<string, string> {
  switch (section) {
    case 'child':
      return {
        ...personPointers('/facts/child', ''),
        '/facts/multipleBirth/children': 'children',
        '/facts/multipleBirth/order': 'order',
      };
    case 'declarant':
      return { ...personPointers('/facts/declarant/person', ''), '/facts/declarant/capacity': 'capacity' };
    case 'interpreter':
      return { ...personPointers('/facts/interpreter/person', ''), '/facts/interpreter/language': 'language' };
    case 'witnesses':
      return Object.assign(
        {},
        ...WITNESSES.filter((prefix) => readPerson(typed, prefix)).map((prefix, index) =>
          personPointers(`/facts/witnesses/${index}`, prefix),
        ),
      ) as Record<string, string>;
    default:
      return personPointers(`/facts/${section}`, '');
  }
}

/** The section in which something is missing or wrong: `/facts/mother/name/surname` → mother. */
export function sectionOf(pointer: string): Section {
  const member = pointer.split('/')[2] ?? '';
  return member === 'multipleBirth' || !Object.hasOwn(readers, member) ? 'child' : (member as Section);
}
