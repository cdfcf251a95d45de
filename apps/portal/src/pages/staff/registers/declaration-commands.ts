import { dateOf, textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';

/** What each form of a declaration sends with its command. */
const bodies: Readonly<Record<string, (typed: Typed) => Record<string, unknown>>> = {
  assign: () => ({}),
  declare: () => ({}),
  withdraw: () => ({}),
  'return-to-draft': () => ({}),
  verify: () => ({}),
  'await-judgment': () => ({}),
  'record-judgment': judgmentOf,
  reject: (typed) => ({ reason: textOf(typed, 'reason'), text: textOf(typed, 'text') }),
  sign: () => ({}),
};

/** A judgment: court, reference, day. */
export function judgmentOf(typed: Typed): Record<string, unknown> {
  return { court: textOf(typed, 'court'), reference: textOf(typed, 'reference'), date: dateOf(typed, 'date') };
}

/** Null for an intent that is no command of a declaration. */
export function declarationBody(typed: Typed): Record<string, unknown> | null {
  const intent = typed['intent'] ?? '';
  return Object.hasOwn(bodies, intent) ? (bodies[intent]?.(typed) ?? null) : null;
}
