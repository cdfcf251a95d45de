import { dateOf, textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';

const optional = (typed: Typed, name: string): Record<string, string> => {
  const text = textOf(typed, name);
  return text === undefined ? {} : { [name]: text };
};
const nothing = () => ({});
const numberOf = (typed: Typed): string => (textOf(typed, 'passportNumber') ?? '').replace(/\s/g, '').toUpperCase();

/** What an officer may do with a request: the body of each command, from its form. */
const bodies: Readonly<Record<string, (typed: Typed) => Record<string, unknown>>> = {
  assign: nothing,
  appointment: (typed) => ({
    at: `${dateOf(typed, 'day') ?? ''}T${textOf(typed, 'time') ?? ''}`,
    ...optional(typed, 'place'),
  }),
  'missed-appointment': nothing,
  'record-capture': (typed) => ({
    capturedOn: dateOf(typed, 'capturedOn') ?? '',
    referenceOfCapture: (textOf(typed, 'reference') ?? '').toUpperCase(),
  }),
  'send-to-production': nothing,
  return: (typed) => ({ message: textOf(typed, 'message') }),
  refuse: (typed) => ({ reason: textOf(typed, 'reason'), ...optional(typed, 'text') }),
  receive: (typed) => ({ passportNumber: numberOf(typed) }),
  'hand-over': (typed) => ({ identityChecked: typed['identityChecked'] === 'yes', ...optional(typed, 'collectedBy') }),
  uncollected: nothing,
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

/** Where the service's pointers stand in the forms. */
export const commandFields: Readonly<Record<string, string>> = {
  '/at': 'day',
  '/referenceOfCapture': 'reference',
  '/documents/birth-act': '',
  '/documents/nationality': '',
  '/documents/photo': '',
  '/documents/old-passport': '',
  '/documents/loss-receipt': '',
  '/documents/guardianship': '',
};
