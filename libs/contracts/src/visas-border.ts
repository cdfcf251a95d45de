import { z } from 'zod';
import { event } from './define-events';
import { date, id, knownCode, postCode } from './fields';
import { applicant, application } from './visas-filing';
import { atTheBorder } from './visas-late-facts';

const crossing = {
  ...applicant,
  crossingId: id.describe('The line of the journal: made at the desk, so that a line told twice is one fact'),
  post: postCode.describe('The border post'),
};
const told = 'A border officer, or a program of the border';

export const VisaEntryRecorded = event(
  'visa.entry-recorded.v1',
  {
    of: application,
    summary: 'The holder came in.',
    by: told,
    when: 'A desk recorded it, or told its journal after it had been offline: `on` may lie days back.',
    next: atTheBorder,
  },
  z.strictObject({ ...crossing, on: date.describe('The first day of the stay, on the wall of the border post') }),
);
export const VisaExitRecorded = event(
  'visa.exit-recorded.v1',
  {
    of: application,
    summary: 'The holder went out.',
    by: told,
    when: 'A desk recorded it, or told its journal after it had been offline: `on` may lie days back.',
    next: atTheBorder,
  },
  z.strictObject({ ...crossing, on: date.describe('The last day of the stay, on the wall of the border post') }),
);
export const VisaOverstayDetected = event(
  'visa.overstay-detected.v1',
  {
    of: application,
    summary: 'The holder is here longer than allowed.',
    by: 'The visa service',
    when: 'The last allowed day is over and no exit was recorded. Told once for each stay.',
    next: atTheBorder,
  },
  z.strictObject({
    ...applicant,
    entry: date.describe('The first day of the stay'),
    lastDay: date.describe('The last day on which the holder was allowed to be here'),
    reason: knownCode('validity-over', 'days-of-visa-used', 'days-of-window-used').describe(
      'What ended the right to stay: the visa, its days in all, or the days in any 180',
    ),
  }),
);

export type VisaEntryRecorded = z.infer<typeof VisaEntryRecorded.schema>;
export type VisaExitRecorded = z.infer<typeof VisaExitRecorded.schema>;
export type VisaOverstayDetected = z.infer<typeof VisaOverstayDetected.schema>;
