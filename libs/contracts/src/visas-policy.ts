import { z } from 'zod';
import type { Aggregate } from './define-events';
import { event } from './define-events';
import { codeFrom, date } from './fields';

export const policySet: Aggregate = {
  kind: 'policy-set',
  meaning: 'One version of the visa policy, from the first draft to the day on which another takes its place',
};

export const PolicySetApproved = event(
  'policy-set.approved.v1',
  {
    of: policySet,
    begins: true,
    summary: 'A second person approved a policy set; it counts from its date on.',
    by: 'An administrator at headquarters, never one who wrote or proposed it',
    when: 'The approval. The set becomes active by itself, by the clock of each post; no other fact says so.',
    next: [],
  },
  z.strictObject({
    policyVersion: codeFrom('The visa policy').describe(
      'The name of the set: applications say by which they are judged',
    ),
    activeFrom: date.describe('The first day on which applications are judged by it, at the competent post'),
  }),
);

export type PolicySetApproved = z.infer<typeof PolicySetApproved.schema>;
