import { z } from 'zod';
import { event } from './define-events';
import { id } from './fields';

export const ClientDisabled = event(
  'client.disabled.v1',
  'A program may no longer be used: its tokens end.',
  z.strictObject({ clientId: id }),
);
export const ConsentGiven = event(
  'consent.given.v1',
  'A person let a program act in her name; what it may do stands with the consent.',
  z.strictObject({ personId: id, accountId: id, clientId: id }),
);
export const ConsentEnded = event(
  'consent.ended.v1',
  'A person ended what a program may do in her name, or a reused code ended it: its tokens end.',
  z.strictObject({ personId: id, accountId: id, clientId: id, reason: z.enum(['person', 'reused']) }),
);

export type ClientDisabled = z.infer<typeof ClientDisabled.schema>;
export type ConsentGiven = z.infer<typeof ConsentGiven.schema>;
export type ConsentEnded = z.infer<typeof ConsentEnded.schema>;

export const programEvents = [ClientDisabled, ConsentGiven, ConsentEnded] as const;
