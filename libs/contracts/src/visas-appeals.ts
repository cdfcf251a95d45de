import { z } from 'zod';
import { event } from './define-events';
import { date, knownCode } from './fields';
import { applicant, application, competentPost } from './visas-filing';
import { afterTheFile, hitsOnAppeal, lateAnswers } from './visas-late-facts';

const refusingPost = competentPost.describe('The post that refused the visa');
const whileOpen = [
  ...['application.appeal-decided.v1', 'application.bond-recorded.v1', 'application.closed.v1'],
  ...hitsOnAppeal,
  ...lateAnswers,
];

export const ApplicationAppealLodged = event(
  'application.appeal-lodged.v1',
  {
    of: application,
    summary: 'The applicant contests the refusal.',
    by: 'The applicant',
    when: 'Within the time that the letter of refusal names. Why, is in the file.',
    next: ['application.appeal-assigned.v1', ...whileOpen],
  },
  z.strictObject({
    ...applicant,
    post: refusingPost,
    dueBy: date.describe('The last day of the answer: without one the refusal stands'),
  }),
);
export const ApplicationAppealAssigned = event(
  'application.appeal-assigned.v1',
  {
    of: application,
    summary: 'The examination of the appeal began.',
    by: 'An officer at headquarters who never touched the file',
    when: 'Somebody takes the appeal for the first time.',
    next: whileOpen,
  },
  z.strictObject({ ...applicant, post: refusingPost }),
);
export const ApplicationAppealDecided = event(
  'application.appeal-decided.v1',
  {
    of: application,
    summary: 'The appeal is over: the refusal stands, or the visa is granted after all.',
    by: 'Two officers at headquarters who never touched the file; the visa service when nobody answered in time',
    when: 'A second officer confirmed what the first proposed, or the last day of the answer is over.',
    next: ['application.granted.v1', ...afterTheFile],
    leadsTo: ['document.revoked.v1'],
  },
  z.strictObject({
    ...applicant,
    post: refusingPost,
    outcome: knownCode('upheld', 'overturned', 'implicitly-rejected').describe(
      'upheld: the refusal stands; overturned: application.granted follows; implicitly-rejected: silence, it stands',
    ),
  }),
);

export type ApplicationAppealLodged = z.infer<typeof ApplicationAppealLodged.schema>;
export type ApplicationAppealAssigned = z.infer<typeof ApplicationAppealAssigned.schema>;
export type ApplicationAppealDecided = z.infer<typeof ApplicationAppealDecided.schema>;
