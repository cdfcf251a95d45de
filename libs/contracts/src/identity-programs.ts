import { z } from 'zod';
import type { Aggregate } from './define-events';
import { event } from './define-events';
import { id } from './fields';

const client: Aggregate = { kind: 'client', meaning: 'One program of an administration or of somebody else' };
const consent: Aggregate = { kind: 'consent', meaning: 'What one person lets one program do in her name' };
const clientId = id.describe('The program');
const given = {
  personId: id.describe('The person in whose name the program may act'),
  accountId: id.describe('The account with which she agreed'),
  clientId,
};

export const ClientDisabled = event(
  'client.disabled.v1',
  {
    of: client,
    begins: true,
    summary: 'A program may no longer be used: its tokens end.',
    by: 'An administrator',
    when: 'At once and for good. Tokens it holds stop working within seconds.',
    next: [],
  },
  z.strictObject({ clientId }),
);
export const ConsentGiven = event(
  'consent.given.v1',
  {
    of: consent,
    begins: true,
    summary: 'A person let a program act in her name; what it may do stands with the consent.',
    by: 'The person, on identity’s own page',
    when: 'She agreed to what the program asked for.',
    next: ['consent.ended.v1'],
  },
  z.strictObject(given),
);
export const ConsentEnded = event(
  'consent.ended.v1',
  {
    of: consent,
    summary: 'A person ended what a program may do in her name, or a reused code ended it: its tokens end.',
    by: 'The person, or identity when a code or token came a second time',
    when: 'Tokens given for it stop working within seconds. No event says that its last day has passed.',
    next: [],
  },
  z.strictObject({
    ...given,
    reason: z
      .enum(['person', 'reused'])
      .describe('person: she ended it; reused: a code or token was used twice, which only a thief does'),
  }),
);

export type ClientDisabled = z.infer<typeof ClientDisabled.schema>;
export type ConsentGiven = z.infer<typeof ConsentGiven.schema>;
export type ConsentEnded = z.infer<typeof ConsentEnded.schema>;

/** Part of `identity.v1`. Aggregate: client or consent. */
export const programEvents = [ClientDisabled, ConsentGiven, ConsentEnded] as const;
