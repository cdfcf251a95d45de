import { z } from 'zod';
import { defineEvents, event } from './define-events';
import { amount, code, date, id, postCode, printedNumber } from './fields';

const applicant = { applicantPersonId: id };
const codes = z.array(code).min(1).max(20);

export const ApplicationStarted = event(
  'application.started.v1',
  'An applicant started a draft.',
  z.strictObject({ ...applicant, formVersion: code }),
);
export const ApplicationSubmitted = event(
  'application.submitted.v1',
  'The applicant submitted; the policy fixed the post.',
  z.strictObject({ ...applicant, post: postCode, policyVersion: code }),
);
export const ApplicationCompetenceDetermined = event(
  'application.competence-determined.v1',
  'The competent post was determined by these rules.',
  z.strictObject({ post: postCode, rules: z.array(code).max(50) }),
);
export const ApplicationPaymentDue = event(
  'application.payment-due.v1',
  'A fee is due; payments asks for it.',
  z.strictObject({ ...applicant, post: postCode, amount, dueBy: date }),
);
export const ApplicationPaid = event(
  'application.paid.v1',
  'The fee was received; the file goes on.',
  z.strictObject({ receiptNumber: printedNumber }),
);
export const ApplicationAdmitted = event(
  'application.admitted.v1',
  'An agent found the file complete and admissible.',
  z.strictObject({ post: postCode }),
);
export const ApplicationInformationRequested = event(
  'application.information-requested.v1',
  'The post asks the applicant for something by a date.',
  z.strictObject({ ...applicant, dueBy: date }),
);
export const ApplicationInformationReceived = event(
  'application.information-received.v1',
  'The applicant answered.',
  z.strictObject({}),
);
export const ApplicationDecisionProposed = event(
  'application.decision-proposed.v1',
  'An agent proposed a decision; another person decides.',
  z.strictObject({ post: postCode }),
);
export const ApplicationReturned = event(
  'application.returned.v1',
  'The decider sent the proposal back.',
  z.strictObject({ post: postCode }),
);
export const ApplicationGranted = event(
  'application.granted.v1',
  'The visa was granted; documents issues it.',
  z.strictObject({
    ...applicant,
    post: postCode,
    visaType: code,
    entries: z.int().nonnegative(),
    validFrom: date,
    validUntil: date,
    stayDays: z.int().positive(),
  }),
);
export const ApplicationRefused = event(
  'application.refused.v1',
  'The visa was refused, with at least one code.',
  z.strictObject({ ...applicant, post: postCode, codes }),
);
export const ApplicationWithdrawn = event(
  'application.withdrawn.v1',
  'The applicant withdrew.',
  z.strictObject({ ...applicant, refundDue: z.boolean() }),
);
export const ApplicationDeclaredInadmissible = event(
  'application.declared-inadmissible.v1',
  'The file cannot be examined.',
  z.strictObject({ ...applicant, codes }),
);
export const VisaIssued = event(
  'visa.issued.v1',
  'The e-visa exists and may be downloaded.',
  z.strictObject({ ...applicant, documentId: id, documentNumber: printedNumber, validFrom: date, validUntil: date }),
);

export const ApplicationClosed = event(
  'application.closed.v1',
  'An open application ended without a decision, for the reason named.',
  z.strictObject({ ...applicant, reason: code }),
);
export const VisaRevoked = event(
  'visa.revoked.v1',
  'An issued visa no longer stands; documents says so to whoever verifies it.',
  z.strictObject({ ...applicant, documentId: id, reason: code }),
);

export type ApplicationStarted = z.infer<typeof ApplicationStarted.schema>;
export type ApplicationSubmitted = z.infer<typeof ApplicationSubmitted.schema>;
export type ApplicationCompetenceDetermined = z.infer<typeof ApplicationCompetenceDetermined.schema>;
export type ApplicationPaymentDue = z.infer<typeof ApplicationPaymentDue.schema>;
export type ApplicationPaid = z.infer<typeof ApplicationPaid.schema>;
export type ApplicationAdmitted = z.infer<typeof ApplicationAdmitted.schema>;
export type ApplicationInformationRequested = z.infer<typeof ApplicationInformationRequested.schema>;
export type ApplicationInformationReceived = z.infer<typeof ApplicationInformationReceived.schema>;
export type ApplicationDecisionProposed = z.infer<typeof ApplicationDecisionProposed.schema>;
export type ApplicationReturned = z.infer<typeof ApplicationReturned.schema>;
export type ApplicationGranted = z.infer<typeof ApplicationGranted.schema>;
export type ApplicationRefused = z.infer<typeof ApplicationRefused.schema>;
export type ApplicationWithdrawn = z.infer<typeof ApplicationWithdrawn.schema>;
export type ApplicationDeclaredInadmissible = z.infer<typeof ApplicationDeclaredInadmissible.schema>;
export type VisaIssued = z.infer<typeof VisaIssued.schema>;

export type ApplicationClosed = z.infer<typeof ApplicationClosed.schema>;
export type VisaRevoked = z.infer<typeof VisaRevoked.schema>;

/** Published by visas on `visas.v1`. Aggregate: the application. */
export const visasEvents = defineEvents('visas', [
  ApplicationStarted,
  ApplicationSubmitted,
  ApplicationCompetenceDetermined,
  ApplicationPaymentDue,
  ApplicationPaid,
  ApplicationAdmitted,
  ApplicationInformationRequested,
  ApplicationInformationReceived,
  ApplicationDecisionProposed,
  ApplicationReturned,
  ApplicationGranted,
  ApplicationRefused,
  ApplicationWithdrawn,
  ApplicationDeclaredInadmissible,
  VisaIssued,
  ApplicationClosed,
  VisaRevoked,
]);
