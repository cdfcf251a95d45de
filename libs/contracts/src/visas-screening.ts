import { z } from 'zod';
import { event } from './define-events';
import { id, knownCode } from './fields';
import { afterwards, application, competentPost } from './visas-filing';
import { appeal } from './visas-late-facts';

const file = { post: competentPost };
const hit = { ...file, hitId: id.describe('The hit; who is meant, and by what list, is told nowhere') };

export const ApplicationScreeningRequested = event(
  'application.screening-requested.v1',
  {
    of: application,
    summary: 'The file is to be held against the lists: watchlist, lost documents, earlier overstays.',
    by: 'The visa service',
    when: 'Together with the admission. The answer comes from a job; until then no decision is proposed.',
    next: afterwards,
  },
  z.strictObject(file),
);
export const ApplicationScreeningCleared = event(
  'application.screening-cleared.v1',
  {
    of: application,
    summary: 'No list knows the applicant.',
    by: 'The visa service',
    when: 'Every list was asked and none has anybody alike: this part of the examination is closed.',
    next: afterwards,
  },
  z.strictObject(file),
);
export const ApplicationHitRaised = event(
  'application.hit-raised.v1',
  {
    of: application,
    summary: 'A list may know the applicant; a person has to look.',
    by: 'The visa service',
    when: 'A list was asked, or learned something afterwards. It is never a decision, and that it is the same person is not said.',
    next: [...afterwards, ...appeal],
  },
  z.strictObject({
    ...hit,
    source: knownCode('watchlist', 'lost-document', 'overstay').describe('Which list'),
  }),
);
export const ApplicationHitAdjudicated = event(
  'application.hit-adjudicated.v1',
  {
    of: application,
    summary: 'A person said whether a hit is the applicant.',
    by: 'A security officer, never the officer of the file or of its appeal',
    when: 'Hit and file were compared. With the last hit this part of the examination is closed; the decision stays open.',
    next: [...afterwards, ...appeal],
  },
  z.strictObject({
    ...hit,
    outcome: knownCode('same-person', 'other-person').describe('Whether it is the same person'),
  }),
);

export type ApplicationHitRaised = z.infer<typeof ApplicationHitRaised.schema>;
export type ApplicationHitAdjudicated = z.infer<typeof ApplicationHitAdjudicated.schema>;
