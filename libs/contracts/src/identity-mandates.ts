import { z } from 'zod';
import type { Aggregate } from './define-events';
import { event } from './define-events';
import { id } from './fields';

const mandate: Aggregate = {
  kind: 'mandate',
  meaning: 'What one person lets one helper do in her name; what for, and how long, is asked from identity',
};
const giver = { personId: id.describe('The person in whose name the helper may act') };
const helper = id.describe('The helper');

export const MandateGiven = event(
  'mandate.given.v1',
  {
    of: mandate,
    begins: true,
    summary:
      'A person offered a helper to act in her name; who it is, is not known yet, and what for stands with the mandate.',
    by: 'The person who is to be helped',
    when: 'The offer was made. It may lapse, or be declined, without an event.',
    next: ['mandate.accepted.v1', 'mandate.ended.v1'],
  },
  z.strictObject(giver),
);
export const MandateAccepted = event(
  'mandate.accepted.v1',
  {
    of: mandate,
    summary: 'A helper accepted the mandate: within its limits he may act in the name of the person.',
    by: 'The helper, with the code the person gave him',
    when: 'From now on, and from the first day of the mandate, the helper may act.',
    next: ['mandate.ended.v1'],
  },
  z.strictObject({ ...giver, helperPersonId: helper }),
);
export const MandateEnded = event(
  'mandate.ended.v1',
  {
    of: mandate,
    summary:
      'A mandate is over: the person or the helper ended it, its last day passed, one of them died or lost the account.',
    by: 'The person, the helper, or identity',
    when: 'From now on the helper can do nothing more.',
    next: [],
  },
  z.strictObject({
    ...giver,
    helperPersonId: helper.nullable().describe('The helper; null when nobody had accepted yet'),
    reason: z
      .enum(['giver', 'helper', 'date', 'death', 'account'])
      .describe('Who or what ended it: the person, the helper, the last day, a death, an account that was disabled'),
  }),
);

export type MandateGiven = z.infer<typeof MandateGiven.schema>;
export type MandateAccepted = z.infer<typeof MandateAccepted.schema>;
export type MandateEnded = z.infer<typeof MandateEnded.schema>;

/** Part of `identity.v1`. Aggregate: mandate. */
export const mandateEvents = [MandateGiven, MandateAccepted, MandateEnded] as const;
