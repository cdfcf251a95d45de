import { z } from 'zod';
import { event } from './define-events';
import { date, id, knownCode, postCode } from './fields';
import { applicant, application } from './visas-filing';
import { codes } from './visas-examination';
import { afterItsEnd, atTheBorder } from './visas-late-facts';

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
    summary: 'The holder is here longer than allowed, or was.',
    by: 'The visa service',
    when: 'The last allowed day is over and no exit was recorded; or a desk told only afterwards of a stay that had been too long. Told once for each stay.',
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
export const VisaOverstayCorrected = event(
  'visa.overstay-corrected.v1',
  {
    of: application,
    summary: 'A stay that was told as too long was within the allowed days after all.',
    by: 'The visa service',
    when: 'A desk told its journal afterwards, and the stay that began on `entry` is no longer one that lasted too long: its exit came in time, or it had begun on another day. What was told of it before counts no more.',
    next: atTheBorder,
  },
  z.strictObject({ ...applicant, entry: date.describe('The first day of the stay, as it was told before') }),
);

const paper = { ...applicant, documentId: id.describe('The e-visa') };

export const VisaPassportReplaced = event(
  'visa.passport-replaced.v1',
  {
    of: application,
    summary:
      'The holder of an issued visa has a new passport: documents makes the e-visa again, and the old one is superseded.',
    by: 'An officer of the competent post',
    when: 'She saw the new passport and wrote it down. The visa keeps its terms, entries and days.',
    next: atTheBorder,
    leadsTo: ['document.reissued.v1'],
  },
  z.strictObject({ ...paper, replacedBy: id.describe('The person who wrote it down') }),
);
export const VisaUsedUp = event(
  'visa.used-up.v1',
  {
    of: application,
    summary: 'The visa allows no further entry: its entries or its days are used, and its holder has left.',
    by: 'The visa service',
    when: 'The exit after the last allowed entry, or on the last allowed day, was recorded.',
    next: afterItsEnd,
  },
  z.strictObject(paper),
);
export const VisaExpired = event(
  'visa.expired.v1',
  {
    of: application,
    summary: 'The last day of the visa is over.',
    by: 'The visa service',
    when: 'On the day after it, by the clock of headquarters. Who is still in the country overstays: that is a fact of its own.',
    next: afterItsEnd,
  },
  z.strictObject(paper),
);
export const VisaAnnulled = event(
  'visa.annulled.v1',
  {
    of: application,
    summary:
      'The conditions of an issued visa were never met: it counts as never given, and documents says so to whoever verifies it.',
    by: 'A second officer, never the one who proposed it',
    when: 'The proposal to annul was confirmed.',
    next: afterItsEnd,
    leadsTo: ['document.revoked.v1'],
  },
  z.strictObject({
    ...paper,
    reason: knownCode('conditions-never-met').describe('Why it no longer stands'),
    codes: codes.describe('Codes of the policy: why it should not have been given'),
  }),
);

export type VisaPassportReplaced = z.infer<typeof VisaPassportReplaced.schema>;
export type VisaUsedUp = z.infer<typeof VisaUsedUp.schema>;
export type VisaExpired = z.infer<typeof VisaExpired.schema>;
export type VisaAnnulled = z.infer<typeof VisaAnnulled.schema>;
export type VisaEntryRecorded = z.infer<typeof VisaEntryRecorded.schema>;
export type VisaExitRecorded = z.infer<typeof VisaExitRecorded.schema>;
export type VisaOverstayDetected = z.infer<typeof VisaOverstayDetected.schema>;
export type VisaOverstayCorrected = z.infer<typeof VisaOverstayCorrected.schema>;
