import { z } from 'zod';
import type { Aggregate } from './define-events';
import { event } from './define-events';
import { afterTheFile, appeal, atTheBorder, meanwhile } from './visas-late-facts';
import { amount, codeFrom, date, id, knownCode, postCode, printedNumber } from './fields';

export const application: Aggregate = {
  kind: 'application',
  meaning: 'One application for a visa, from the draft to its end, and the visa that comes of it',
};
/** The same three fields mean the same in every fact of a visa. */
export const applicant = { applicantPersonId: id.describe('The person who asks for the visa and will hold it') };
export const competentPost = postCode.describe('The post that examines the application and decides on it');
const steps = [
  'draft',
  'payment',
  'admissibility',
  'answer',
  'examination',
  'decision',
  'issue',
  'appeal',
  'appeal-decision',
  'consultation',
  'late-objection',
];
/** What may follow a fact that moves nothing. */
export const afterwards = [
  'application.admitted.v1',
  'application.information-requested.v1',
  'application.information-received.v1',
  'application.declared-inadmissible.v1',
  'application.decision-proposed.v1',
  'application.returned.v1',
  'application.granted.v1',
  'application.refused.v1',
  'application.lapsed.v1',
  'application.withdrawn.v1',
  'application.closed.v1',
  ...meanwhile,
];
export const HOLDER_DIED = 'holder-died';

export const ApplicationStarted = event(
  'application.started.v1',
  {
    of: application,
    begins: true,
    summary: 'An applicant started a draft.',
    by: 'The applicant, or a helper who acts for her under a mandate',
    when: 'A new form is opened in the portal. Nothing is asked of the State yet.',
    next: ['application.submitted.v1', 'application.withdrawn.v1', 'application.closed.v1', 'application.erased.v1'],
  },
  z.strictObject({
    ...applicant,
    formVersion: codeFrom('The release of the portal').describe('Which version of the form the draft was begun with'),
    groupId: id.optional().describe('The family, group or delegation in which the draft was begun'),
  }),
);
export const ApplicationSubmitted = event(
  'application.submitted.v1',
  {
    of: application,
    summary: 'The applicant submitted; the policy fixed the post.',
    by: 'The applicant, or a helper who acts for her under a mandate',
    when: 'The form is complete, the documents are there and the visa policy leads to a visa. From now on it counts.',
    next: ['application.competence-determined.v1'],
  },
  z.strictObject({
    ...applicant,
    post: competentPost,
    policyVersion: codeFrom('The visa policy').describe(
      'The version of the visa policy (who needs what, fee, deadlines) by which the application is judged to its end',
    ),
  }),
);
export const ApplicationCompetenceDetermined = event(
  'application.competence-determined.v1',
  {
    of: application,
    summary: 'The competent post was determined by these rules.',
    by: 'The visa service, by the policy in force',
    when: 'Together with the submission, so that everybody can explain why this post and this fee.',
    next: [
      'application.payment-due.v1',
      'application.paid.v1',
      'application.nothing-due.v1',
      'application.admitted.v1',
      'application.information-requested.v1',
      'application.declared-inadmissible.v1',
      'application.withdrawn.v1',
      'application.closed.v1',
      ...meanwhile,
    ],
  },
  z.strictObject({
    post: competentPost,
    rules: z
      .array(codeFrom('The visa policy'))
      .max(50)
      .describe('The dated rules of the visa policy that decided, by their ids'),
  }),
);
export const ApplicationPaymentDue = event(
  'application.payment-due.v1',
  {
    of: application,
    summary: 'A fee is due; payments asks for it.',
    by: 'The visa service, by the policy in force',
    when: 'Together with the submission, when the policy sets a fee that was not received before. The application waits until it is paid.',
    next: ['application.paid.v1', 'application.payment-lapsed.v1', 'application.withdrawn.v1', 'application.closed.v1'],
    leadsTo: ['payment.requested.v2', 'payment.refund-due.v2'],
  },
  z.strictObject({
    ...applicant,
    post: postCode.describe('The post to which the fee is owed'),
    amount: amount.describe('The visa fee'),
    dueBy: date.describe('The last day on which the fee may be paid'),
  }),
);
export const ApplicationPaid = event(
  'application.paid.v1',
  {
    of: application,
    summary: 'The fee was received; the file goes on.',
    by: 'The visa service',
    when: 'It learns from payment.received that the fee is there; or the application is submitted again, and the fee was received before. The application lies with the post at once.',
    next: [
      'application.admitted.v1',
      'application.information-requested.v1',
      'application.declared-inadmissible.v1',
      'application.withdrawn.v1',
      'application.closed.v1',
      ...meanwhile,
    ],
  },
  z.strictObject({
    receiptNumber: printedNumber.describe('The number of the receipt (quittance) that payments gave: BER-2026-000001'),
  }),
);
export const ApplicationWithdrawn = event(
  'application.withdrawn.v1',
  {
    of: application,
    summary: 'The applicant withdrew.',
    by: 'The applicant, or a helper who may withdraw for her',
    when: 'At any moment before the decision. The application is over.',
    next: afterTheFile,
    leadsTo: ['payment.refund-due.v2'],
  },
  z.strictObject({
    ...applicant,
    refundDue: z
      .boolean()
      .describe(
        'True when the work on the file had not begun: payments owes back what was paid for it, if anything was',
      ),
  }),
);
export const ApplicationClosed = event(
  'application.closed.v1',
  {
    of: application,
    summary: 'An open application ended without a decision, for the reason named.',
    by: 'The visa service',
    when: 'It learns from person.died that the applicant has died while the application was open.',
    next: ['visa.revoked.v1', ...afterTheFile],
  },
  z.strictObject({
    ...applicant,
    reason: knownCode(HOLDER_DIED).describe('Why it ended: holder-died, the applicant has died'),
  }),
);

export const ApplicationPaymentLapsed = event(
  'application.payment-lapsed.v1',
  {
    of: application,
    summary: 'The fee was not paid in time; the draft is the applicant’s again.',
    by: 'The visa service',
    when: 'The last day of payment is over. Nothing is lost: it may be submitted again, under the policy of that day; money that comes still counts then.',
    next: ['application.submitted.v1', 'application.withdrawn.v1', 'application.closed.v1', 'application.erased.v1'],
  },
  z.strictObject({ ...applicant, dueBy: date.describe('The day by which the fee was to be paid') }),
);
export const ApplicationLapsed = event(
  'application.lapsed.v1',
  {
    of: application,
    summary: 'The applicant did not answer in time; the application is over.',
    by: 'The visa service',
    when: 'The post asked for something and the last day of the answer is over.',
    next: afterTheFile,
  },
  z.strictObject({
    ...applicant,
    post: competentPost,
    dueBy: date.describe('The last day on which she could answer'),
  }),
);
export const ApplicationTransferred = event(
  'application.transferred.v1',
  {
    of: application,
    summary: 'Another post took the file, with the time it had left.',
    by: 'The desk at headquarters',
    when: 'A file lies with the wrong post, or a post has more than it can do. Its clocks go on where they were.',
    next: afterwards,
  },
  z.strictObject({
    ...applicant,
    from: postCode.describe('The post that had the file'),
    post: postCode.describe('The post that has it from now on'),
  }),
);
export const ApplicationEscalated = event(
  'application.escalated.v1',
  {
    of: application,
    summary: 'A file is late; somebody higher was told.',
    by: 'The visa service',
    when: 'The time of a step is over: the head of section is told at once, headquarters two working days later. Nothing is decided by it.',
    next: [...afterwards, ...appeal, 'visa.issued.v1', ...atTheBorder],
  },
  z.strictObject({
    post: competentPost,
    step: knownCode(...steps).describe('What takes too long'),
    to: knownCode('head-of-section', 'headquarters').describe('Who is told'),
    dueBy: date.describe('The last day of the step'),
  }),
);

export type ApplicationStarted = z.infer<typeof ApplicationStarted.schema>;
export type ApplicationSubmitted = z.infer<typeof ApplicationSubmitted.schema>;
export type ApplicationCompetenceDetermined = z.infer<typeof ApplicationCompetenceDetermined.schema>;
export type ApplicationPaymentDue = z.infer<typeof ApplicationPaymentDue.schema>;
export type ApplicationPaid = z.infer<typeof ApplicationPaid.schema>;
export type ApplicationWithdrawn = z.infer<typeof ApplicationWithdrawn.schema>;
export type ApplicationClosed = z.infer<typeof ApplicationClosed.schema>;
export type ApplicationPaymentLapsed = z.infer<typeof ApplicationPaymentLapsed.schema>;
export type ApplicationLapsed = z.infer<typeof ApplicationLapsed.schema>;
export type ApplicationTransferred = z.infer<typeof ApplicationTransferred.schema>;
export type ApplicationEscalated = z.infer<typeof ApplicationEscalated.schema>;
