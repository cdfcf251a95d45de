import { z } from 'zod';
import { event } from './define-events';
import { codeFrom, date, id, knownCode } from './fields';
import { afterwards, applicant, application, competentPost } from './visas-filing';
import { appeal, atTheBorder } from './visas-late-facts';

const officer = 'An officer of the competent post';
const service = codeFrom('The register of consulted services').describe('The service that is asked');
const about = {
  post: competentPost,
  consultationId: id.describe('The question: under `/v1/visas/consultations/{id}` for that service alone'),
  service,
};
const dueBy = date.describe('The last day on which the service may answer in time');

export const ApplicationConsultationOpened = event(
  'application.consultation-opened.v1',
  {
    of: application,
    summary: 'A service is asked about an application.',
    by: 'The visa service, because the policy says so; or an officer of the competent post',
    when: 'At the admission, or by hand while the file is examined. The service reads the question at the gateway.',
    next: afterwards,
  },
  z.strictObject({ ...about, dueBy }),
);
export const ApplicationConsultationAnswered = event(
  'application.consultation-answered.v1',
  {
    of: application,
    summary: 'A consulted service answered.',
    by: 'A person or a program of that service',
    when: 'Once for the answer, and each time the service asks back. The reason is in the file, never here.',
    next: [...afterwards, ...appeal, 'visa.issued.v1', ...atTheBorder],
  },
  z.strictObject({
    ...about,
    answer: knownCode('no-objection', 'objection', 'more-information').describe('What it said'),
    late: z
      .boolean()
      .describe(
        'True when its time was over, or nobody waited for it any more. No decision that was made changes by it',
      ),
  }),
);
export const ApplicationConsultationExpired = event(
  'application.consultation-expired.v1',
  {
    of: application,
    summary: 'A consulted service did not answer in time.',
    by: 'The visa service',
    when: 'The last day is over. `silence` says what follows: somebody higher is told, or it counts as no objection.',
    next: afterwards,
  },
  z.strictObject({
    ...about,
    silence: knownCode('escalate', 'no-objection').describe('The rule of that service; security always escalates'),
    dueBy,
  }),
);
export const ApplicationInterviewInvited = event(
  'application.interview-invited.v1',
  {
    of: application,
    summary: 'The applicant is invited to an interview.',
    by: officer,
    when: 'While the file is examined; again when she did not come. Hour and place are in the file.',
    next: afterwards,
  },
  z.strictObject({ ...applicant, post: competentPost, on: date.describe('The day, on the wall of the post') }),
);
export const ApplicationInterviewRecorded = event(
  'application.interview-recorded.v1',
  {
    of: application,
    summary: 'What became of an interview was recorded.',
    by: officer,
    when: 'On its day or later; a cancelled one before it too.',
    next: afterwards,
  },
  z.strictObject({
    post: competentPost,
    outcome: knownCode('held', 'no-show', 'cancelled').describe('Whether it took place'),
  }),
);

export type ApplicationConsultationOpened = z.infer<typeof ApplicationConsultationOpened.schema>;
export type ApplicationConsultationAnswered = z.infer<typeof ApplicationConsultationAnswered.schema>;
export type ApplicationConsultationExpired = z.infer<typeof ApplicationConsultationExpired.schema>;
export type ApplicationInterviewInvited = z.infer<typeof ApplicationInterviewInvited.schema>;
export type ApplicationInterviewRecorded = z.infer<typeof ApplicationInterviewRecorded.schema>;
