import { z } from 'zod';
import type { Aggregate } from './define-events';
import { event } from './define-events';
import { dateOrInstant, id, knownCode, postCode } from './fields';

const grant: Aggregate = {
  kind: 'grant',
  meaning: 'One role of one officer at some posts for some time (habilitation)',
};
const person = { personId: id.describe('The officer who has the role') };

export const GrantGiven = event(
  'grant.given.v1',
  {
    of: grant,
    begins: true,
    summary: 'A role at posts for a time was given by one administrator and approved by another.',
    by: 'Two administrators: one asks, the other approves; neither for herself',
    when: 'The second one approved. It counts from `from` on; its last moment is told by `to`, not by an event.',
    next: ['grant.ended.v1'],
  },
  z.strictObject({
    ...person,
    role: knownCode(
      ...['agent', 'head-of-section', 'consul', 'central-desk', 'security-officer', 'civil-status-centre'],
      'consulted-officer',
      ...['border-officer', 'production-centre', 'treasury-officer', 'auditor', 'administrator'],
    ).describe('What the officer may do; the rights of a role are printed in the services’ tables of rules'),
    posts: z
      .array(z.union([postCode, z.literal('*')]))
      .min(1)
      .max(100)
      .describe('The posts where the role counts; "*" alone means every post'),
    from: dateOrInstant.describe('When the role begins to count'),
    to: dateOrInstant.nullable().describe('The day on which the role no longer counts; null: until it is ended'),
  }),
);
export const GrantEnded = event(
  'grant.ended.v1',
  {
    of: grant,
    summary: 'A grant ended before or at its time; rights change at once.',
    by: 'An administrator',
    when: 'By hand, before its time. Open work of the officer under this role is refused from now on.',
    next: [],
  },
  z.strictObject({
    ...person,
    reason: knownCode('transferred', 'left-service', 'suspended', 'mistake', 'requested').describe('Why it was ended'),
  }),
);

export type GrantGiven = z.infer<typeof GrantGiven.schema>;
export type GrantEnded = z.infer<typeof GrantEnded.schema>;

/** Part of `identity.v1`. Aggregate: grant. */
export const grantEvents = [GrantGiven, GrantEnded] as const;
