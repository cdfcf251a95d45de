import { z } from 'zod';
import type { Aggregate } from './define-events';
import { event } from './define-events';
import { id } from './fields';

const person: Aggregate = {
  kind: 'person',
  meaning: 'One person, under the former person’s id, so that merges and their undoing come in order',
};
const both = z.strictObject({
  personId: id.describe('The person who stays'),
  formerPersonId: id.describe('The person whose id is no longer used; also the subject of the event'),
});

export const PersonMerged = event(
  'person.merged.v1',
  {
    of: person,
    begins: true,
    summary: 'Two officers found two persons to be one: whatever names the former person is the person’s now.',
    by: 'Two officers: one proposes, the other decides',
    when: 'The second one decided. Replace formerPersonId by personId in what you keep, and remember what you replaced.',
    next: ['person.unmerged.v1'],
    leadsTo: ['account.linked.v1'],
  },
  both,
);
export const PersonUnmerged = event(
  'person.unmerged.v1',
  {
    of: person,
    summary: 'Two officers found the merge wrong: what was moved goes back to the former person.',
    by: 'Two officers: one proposes, the other decides',
    when: 'The second one decided. What came to the person after the merge stays hers.',
    next: ['person.merged.v1'],
  },
  both,
);

export type PersonMerged = z.infer<typeof PersonMerged.schema>;
export type PersonUnmerged = z.infer<typeof PersonUnmerged.schema>;

/** Part of `identity.v1`. Aggregate: person, under the id of the former one. */
export const personsEvents = [PersonMerged, PersonUnmerged];
