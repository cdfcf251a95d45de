import { z } from 'zod';
import { event } from './define-events';
import { knownCode } from './fields';
import { application } from './visas-filing';

export const ApplicationErased = event(
  'application.erased.v1',
  {
    of: application,
    summary: 'What the file said of anybody was erased; ids, codes and dates stay.',
    by: 'The visa service',
    when: 'A draft was left alone for 90 days, or the time is over for which a closed file is kept. Whoever keeps a copy erases it too.',
    next: [],
  },
  z.strictObject({
    reason: knownCode('never-submitted', 'retention-over').describe('Why now'),
    uploads: z.int().nonnegative().describe('How many uploaded documents the vault was told to erase'),
  }),
);
