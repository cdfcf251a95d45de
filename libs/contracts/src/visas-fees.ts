import { z } from 'zod';
import { event } from './define-events';
import { afterwards, applicant, application, competentPost } from './visas-filing';

export const ApplicationNothingDue = event(
  'application.nothing-due.v1',
  {
    of: application,
    summary: 'No fee is due any more: what was asked or paid for the application is not owed.',
    by: 'The visa service, by the policy in force',
    when: 'It was submitted again, after its payment lapsed, under a policy that sets no fee. Payments owes back what it received.',
    next: afterwards,
    leadsTo: ['payment.refund-due.v2'],
  },
  z.strictObject({ ...applicant, post: competentPost }),
);
