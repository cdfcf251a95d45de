import { textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import type { PairPerson } from './pair.types';

/** What an officer may say of a pair: the body of each command, from its form. */
const bodies: Readonly<Record<string, (typed: Typed) => Record<string, unknown>>> = {
  'propose-merge': (typed) => ({ keep: textOf(typed, 'keep') }),
  confirm: () => ({}),
  reject: () => ({}),
  'not-the-same': () => ({}),
  'propose-undo': () => ({}),
  'confirm-undo': () => ({}),
  'reject-undo': () => ({}),
};

export interface PairCommand {
  intent: string;
  body: Record<string, unknown>;
}

/** Null for what is no command. */
export function readPairCommand(typed: Typed): PairCommand | null {
  const intent = typed['intent'] ?? '';
  if (!Object.hasOwn(bodies, intent)) return null;
  return { intent, body: bodies[intent]?.(typed) ?? {} };
}

/** The one to keep when only one has a number for life; nobody is chosen otherwise. */
export function numberedOf(persons: readonly PairPerson[]): string | undefined {
  const numbered = persons.filter(({ number }) => number !== null);
  return numbered.length === 1 ? numbered[0]?.personId : undefined;
}
