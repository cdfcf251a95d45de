import { dateOf, textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';

const reasoned = (typed: Typed, name: string) => {
  const text = textOf(typed, `${name}Text`);
  return { reason: textOf(typed, name), ...(text !== undefined && { text }) };
};

/** What an officer may do with a request: the body of each command, from its form. */
const bodies: Readonly<Record<string, (typed: Typed) => Record<string, unknown>>> = {
  assign: () => ({}),
  propose: () => ({}),
  approve: () => ({}),
  return: (typed) => ({ message: textOf(typed, 'message') }),
  'return-to-agent': (typed) => ({ message: textOf(typed, 'agentMessage') }),
  'record-presence': (typed) => {
    const [time, note] = [textOf(typed, 'time'), textOf(typed, 'note')];
    return {
      mode: textOf(typed, 'mode'),
      on: dateOf(typed, 'on'),
      ...(time !== undefined && { time }),
      ...(note !== undefined && { note }),
    };
  },
  deny: (typed) => reasoned(typed, 'denial'),
  revoke: (typed) => reasoned(typed, 'revocation'),
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

const pointers: Readonly<Record<string, Record<string, string>>> = {
  deny: { '/reason': 'denial', '/text': 'denialText' },
  revoke: { '/reason': 'revocation', '/text': 'revocationText' },
  'return-to-agent': { '/message': 'agentMessage' },
};

/** Where the service's pointers stand in the form of a command: several of them have a reason or a message. */
export const commandFields = (intent: string): Record<string, string> => pointers[intent] ?? {};
