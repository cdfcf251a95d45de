import { z } from 'zod';
import { event } from './define-events';
import { amount, code, date, id, postCode, printedNumber } from './fields';

/** Whom the certificate concerns, who asked for it, of which kind and where. */
const certificate = { personId: id, requesterPersonId: id, kind: code, post: postCode };

export const CertificateRequested = event(
  'certificate.requested.v1',
  'A person, or who is responsible for her, asked for a certificate.',
  z.strictObject(certificate),
);
export const CertificateEnquiryOpened = event(
  'certificate.enquiry-opened.v1',
  'A centre at home keeps the birth act and is asked what stands in its margin.',
  z.strictObject({ ...certificate, heldBy: postCode, answerBy: date }),
);
export const CertificateInvited = event(
  'certificate.invited.v1',
  'The person has to be seen: at the counter, or by video where the kind allows it.',
  z.strictObject({ ...certificate, comeBy: date }),
);
export const CertificateReturned = event(
  'certificate.returned.v1',
  'The post asks the person to send or to correct something; what, is in the file.',
  z.strictObject(certificate),
);
export const CertificatePaymentDue = event(
  'certificate.payment-due.v1',
  'The certificate is granted against a fee; payments asks for it.',
  z.strictObject({ ...certificate, amount, dueBy: date }),
);
export const CertificateApproved = event(
  'certificate.approved.v1',
  'The certificate is granted; documents seals it.',
  z.strictObject({ ...certificate, validUntil: date }),
);
export const CertificateSealed = event(
  'certificate.sealed.v1',
  'The sealed certificate exists and may be downloaded.',
  z.strictObject({ ...certificate, documentId: id, documentNumber: printedNumber }),
);
export const CertificateDelivered = event(
  'certificate.delivered.v1',
  'The person has fetched the certificate.',
  z.strictObject(certificate),
);
export const CertificateExpired = event(
  'certificate.expired.v1',
  'The last day of the certificate has passed.',
  z.strictObject(certificate),
);
export const CertificateRevoked = event(
  'certificate.revoked.v1',
  'The certificate no longer stands; whatever was sealed of it is revoked.',
  z.strictObject({ ...certificate, reason: code }),
);
export const CertificateDenied = event(
  'certificate.denied.v1',
  'The certificate was denied, with the reason.',
  z.strictObject({ ...certificate, reason: code }),
);
export const CertificateNotFound = event(
  'certificate.not-found.v1',
  'The centre that should keep the birth act has not found it.',
  z.strictObject({ ...certificate, heldBy: postCode }),
);
export const CertificateWithdrawn = event(
  'certificate.withdrawn.v1',
  'The person withdrew the request.',
  z.strictObject(certificate),
);

export type CertificateRequested = z.infer<typeof CertificateRequested.schema>;
export type CertificateEnquiryOpened = z.infer<typeof CertificateEnquiryOpened.schema>;
export type CertificateInvited = z.infer<typeof CertificateInvited.schema>;
export type CertificateReturned = z.infer<typeof CertificateReturned.schema>;
export type CertificatePaymentDue = z.infer<typeof CertificatePaymentDue.schema>;
export type CertificateApproved = z.infer<typeof CertificateApproved.schema>;
export type CertificateSealed = z.infer<typeof CertificateSealed.schema>;
export type CertificateDelivered = z.infer<typeof CertificateDelivered.schema>;
export type CertificateExpired = z.infer<typeof CertificateExpired.schema>;
export type CertificateRevoked = z.infer<typeof CertificateRevoked.schema>;
export type CertificateDenied = z.infer<typeof CertificateDenied.schema>;
export type CertificateNotFound = z.infer<typeof CertificateNotFound.schema>;
export type CertificateWithdrawn = z.infer<typeof CertificateWithdrawn.schema>;

/** Published by civil-registry on `civil-registry.v1`. Aggregate: certificate-request. */
export const certificateEvents = [
  CertificateRequested,
  CertificateEnquiryOpened,
  CertificateInvited,
  CertificateReturned,
  CertificatePaymentDue,
  CertificateApproved,
  CertificateSealed,
  CertificateDelivered,
  CertificateExpired,
  CertificateRevoked,
  CertificateDenied,
  CertificateNotFound,
  CertificateWithdrawn,
];
