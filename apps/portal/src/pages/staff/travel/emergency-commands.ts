import { dateOf, textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';

type Body = Record<string, unknown>;

const note = (typed: Typed, name: string): Body => {
  const text = textOf(typed, name);
  return text === undefined ? {} : { [name]: text };
};

/** Which command of the service a button gives, and the body of it, from its form. */
const commands: Readonly<Record<string, { path: string; body: (typed: Typed) => Body }>> = {
  assign: { path: 'assign', body: () => ({}) },
  'check-identity': { path: 'check-identity', body: identityOf },
  approve: { path: 'approve', body: validityOf },
  refuse: { path: 'refuse', body: (typed) => ({ reason: textOf(typed, 'reason') ?? '', ...note(typed, 'text') }) },
  'hand-over': { path: 'hand-over', body: () => ({}) },
  withdraw: { path: 'withdraw', body: () => ({}) },
  arrive: { path: 'end', body: (typed) => ({ reason: 'arrived', ...dayOf(typed) }) },
  revoke: { path: 'end', body: () => ({ reason: 'revoked' }) },
};

/** By a record, or by two persons who stand in the register; what the other way asks is not sent. */
function identityOf(typed: Typed): Body {
  const by = textOf(typed, 'by') ?? '';
  if (by !== 'witnesses') return { by, ...note(typed, 'note') };
  const numbers = ['witness1', 'witness2'].map((name) => textOf(typed, name) ?? '');
  return { by, witnesses: numbers.map((consularNumber) => ({ consularNumber })) };
}

function validityOf(typed: Typed): Body {
  const validUntil = dateOf(typed, 'validUntil');
  return validUntil === undefined ? {} : { validUntil };
}

function dayOf(typed: Typed): Body {
  const on = dateOf(typed, 'on');
  return on === undefined ? {} : { on };
}

export interface Command {
  intent: string;
  path: string;
  body: Body;
}

/** Null for what is no command. */
export function readCommand(typed: Typed): Command | null {
  const intent = typed['intent'] ?? '';
  const command = Object.hasOwn(commands, intent) ? commands[intent] : undefined;
  return command ? { intent, path: command.path, body: command.body(typed) } : null;
}

/** Where the service's pointers stand in the forms. */
export const commandFields: Readonly<Record<string, string>> = {
  '/witnesses': 'witness1',
  '/witnesses/0/consularNumber': 'witness1',
  '/witnesses/1/consularNumber': 'witness2',
};
