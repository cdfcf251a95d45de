import { textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';

/** What an officer may do with a request: the body of each command, from its form. */
const bodies: Readonly<Record<string, (typed: Typed) => Record<string, unknown>>> = {
  assign: () => ({}),
  verify: () => ({}),
  register: () => ({}),
  return: (typed) => ({ message: textOf(typed, 'message') }),
  refuse: (typed) => {
    const text = textOf(typed, 'text');
    return { reason: textOf(typed, 'reason'), ...(text !== undefined && { text }) };
  },
  'strike-off': (typed) => ({ reason: textOf(typed, 'strikeOffReason') }),
};

export interface Command {
  intent: string;
  body: Record<string, unknown>;
}

/** Null for what is no command. */
export function readCommand(typed: Typed): Command | null {
  const intent = typed['intent'] ?? '';
  if (!Object.hasOwn(bodies, intent)) return null;
  return { intent, body: bodies[intent]?.(typed) ?? {} };
}

/** Where the service's pointers stand in the form of a command: two of them have a reason. */
export function commandFields(intent: string): Record<string, string> {
  return { '/reason': intent === 'strike-off' ? 'strikeOffReason' : 'reason' };
}
