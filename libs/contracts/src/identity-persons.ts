import { z } from 'zod';
import { event } from './define-events';
import { id } from './fields';

const both = z.strictObject({ personId: id, formerPersonId: id });

export const PersonMerged = event(
  'person.merged.v1',
  'Two officers found two persons to be one: whatever names the former person is the person’s now.',
  both,
);
export const PersonUnmerged = event(
  'person.unmerged.v1',
  'Two officers found the merge wrong: what was moved goes back to the former person.',
  both,
);

export type PersonMerged = z.infer<typeof PersonMerged.schema>;
export type PersonUnmerged = z.infer<typeof PersonUnmerged.schema>;

/** Aggregate: person, under the id of the former one, so that merges and their undoing come in order. */
export const personsEvents = [PersonMerged, PersonUnmerged];
