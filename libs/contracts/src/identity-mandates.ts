import { z } from 'zod';
import { event } from './define-events';
import { id } from './fields';

export const MandateGiven = event(
  'mandate.given.v1',
  'A person offered a helper to act in her name; who it is, is not known yet, and what for stands with the mandate.',
  z.strictObject({ personId: id }),
);
export const MandateAccepted = event(
  'mandate.accepted.v1',
  'A helper accepted the mandate: within its limits he may act in the name of the person.',
  z.strictObject({ personId: id, helperPersonId: id }),
);
export const MandateEnded = event(
  'mandate.ended.v1',
  'A mandate is over: the person or the helper ended it, its last day passed, one of them died or lost the account.',
  z.strictObject({
    personId: id,
    helperPersonId: id.nullable(),
    reason: z.enum(['giver', 'helper', 'date', 'death', 'account']),
  }),
);

export type MandateGiven = z.infer<typeof MandateGiven.schema>;
export type MandateAccepted = z.infer<typeof MandateAccepted.schema>;
export type MandateEnded = z.infer<typeof MandateEnded.schema>;

export const mandateEvents = [MandateGiven, MandateAccepted, MandateEnded] as const;
