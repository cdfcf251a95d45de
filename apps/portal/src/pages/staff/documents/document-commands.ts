import { textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { reasonsOf } from './reasons';

export interface Command {
  intent: string;
  body: Record<string, unknown>;
}

const withoutReason = ['confirm-revocation', 'reject-revocation'];

/** Several forms of the page have a reason: each its own field. */
export const reasonField = (intent: string): string => `${intent}Reason`;

/** A command of an officer from its form; null for what is no command. */
export function readCommand(typed: Typed): Command | null {
  const intent = typed['intent'] ?? '';
  if (withoutReason.includes(intent)) return { intent, body: {} };
  if (!Object.hasOwn(reasonsOf, intent)) return null;
  return { intent, body: { reason: textOf(typed, reasonField(intent)) } };
}

/** Where the service's pointers stand in the form of a command. */
export const commandFields = (intent: string): Record<string, string> => ({ '/reason': reasonField(intent) });
