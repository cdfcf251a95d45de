import { z } from 'zod';
import type { Aggregate } from './define-events';
import { event } from './define-events';
import { amount, codeFrom, date, id, knownCode, postCode, printedNumber } from './fields';

const certificateRequest: Aggregate = {
  kind: 'certificate-request',
  meaning: 'One certificate (residence, life, celibacy …), from the request to the end of the paper',
};
/** Whom the certificate concerns, who asked for it, of which kind and where. */
const certificate = {
  personId: id.describe('The person of whom something is certified'),
  requesterPersonId: id.describe('The person who asked: herself, or who is responsible for her'),
  kind: codeFrom('The civil registry’s policy, in which kinds of certificates are declared').describe(
    'What is certified: residence, life, celibacy …',
  ),
  post: postCode.describe('The post that certifies'),
};
const heldBy = { heldBy: postCode.describe('The civil-status centre that keeps the birth act') };
const desk = ['certificate.returned.v1', 'certificate.payment-due.v1', 'certificate.approved.v1'];
const ends = ['certificate.denied.v1', 'certificate.withdrawn.v1'];
const officer = 'An officer of the post';
const signer = 'The officer who signs; where the kind asks for two, never the one who proposed';
const requester = 'The requester, or a helper who acts for her under a mandate';

export const CertificateRequested = event(
  'certificate.requested.v1',
  {
    of: certificateRequest,
    begins: true,
    summary: 'A person, or who is responsible for her, asked for a certificate.',
    by: requester,
    when: 'The request is placed in the portal.',
    next: ['certificate.enquiry-opened.v1', 'certificate.invited.v1', ...desk, ...ends],
  },
  z.strictObject(certificate),
);
export const CertificateEnquiryOpened = event(
  'certificate.enquiry-opened.v1',
  {
    of: certificateRequest,
    summary: 'A centre at home keeps the birth act and is asked what stands in its margin.',
    by: 'The registry',
    when: 'The kind of certificate depends on the birth act and it is not in our registers.',
    next: ['certificate.invited.v1', 'certificate.not-found.v1', ...desk, ...ends],
  },
  z.strictObject({
    ...certificate,
    ...heldBy,
    answerBy: date.describe('The last day on which the centre should have answered'),
  }),
);
export const CertificateInvited = event(
  'certificate.invited.v1',
  {
    of: certificateRequest,
    summary: 'The person has to be seen: at the counter, or by video where the kind allows it.',
    by: 'The registry, by the policy of the kind',
    when: 'Everything else is there, and the kind asks that the person is seen (a certificate of life, for one).',
    next: [...desk, ...ends],
  },
  z.strictObject({ ...certificate, comeBy: date.describe('The last day on which she should have come') }),
);
export const CertificateReturned = event(
  'certificate.returned.v1',
  {
    of: certificateRequest,
    summary: 'The post asks the person to send or to correct something; what, is in the file.',
    by: officer,
    when: 'The file is not ready to be decided.',
    next: [...desk, ...ends],
  },
  z.strictObject(certificate),
);
export const CertificatePaymentDue = event(
  'certificate.payment-due.v1',
  {
    of: certificateRequest,
    summary: 'The certificate is granted against a fee; payments asks for it.',
    by: signer,
    when: 'It was signed, and the policy sets a fee. It is sealed once the fee is paid.',
    next: ['certificate.approved.v1', ...ends],
    leadsTo: ['payment.requested.v2'],
  },
  z.strictObject({
    ...certificate,
    amount: amount.describe('The fee of the certificate'),
    dueBy: date.describe('The last day on which the fee may be paid'),
  }),
);
export const CertificateApproved = event(
  'certificate.approved.v1',
  {
    of: certificateRequest,
    summary: 'The certificate is granted; documents seals it.',
    by: signer,
    when: 'It was signed and no fee is due, or the fee was paid.',
    next: ['certificate.sealed.v1', 'certificate.revoked.v1'],
    leadsTo: ['document.issued.v2'],
  },
  z.strictObject({ ...certificate, validUntil: date.describe('The last day of the certificate') }),
);
export const CertificateSealed = event(
  'certificate.sealed.v1',
  {
    of: certificateRequest,
    summary: 'The sealed certificate exists and may be downloaded.',
    by: 'The registry',
    when: 'It learns from document.issued that the certificate is sealed.',
    next: ['certificate.delivered.v1', 'certificate.expired.v1', 'certificate.revoked.v1'],
  },
  z.strictObject({
    ...certificate,
    documentId: id.describe('The certificate among the documents: the subject of the events of documents.v1'),
    documentNumber: printedNumber.describe('The number printed on the certificate, by which anybody verifies it'),
  }),
);
export const CertificateDelivered = event(
  'certificate.delivered.v1',
  {
    of: certificateRequest,
    summary: 'The person has fetched the certificate.',
    by: requester,
    when: 'The first download. Later ones are not told.',
    next: ['certificate.expired.v1', 'certificate.revoked.v1'],
  },
  z.strictObject(certificate),
);
export const CertificateExpired = event(
  'certificate.expired.v1',
  {
    of: certificateRequest,
    summary: 'The last day of the certificate has passed.',
    by: 'The registry, by the calendar',
    when: 'On the day after validUntil of certificate.approved.',
    next: [],
  },
  z.strictObject(certificate),
);
export const CertificateRevoked = event(
  'certificate.revoked.v1',
  {
    of: certificateRequest,
    summary: 'The certificate no longer stands; whatever was sealed of it is revoked.',
    by: 'An officer who signs, or the registry when the birth act changed or the person died',
    when: 'After it was granted and before it expired.',
    next: [],
    leadsTo: ['document.revoked.v1'],
  },
  z.strictObject({
    ...certificate,
    reason: knownCode(
      ...['obtained-by-fraud', 'issued-in-error', 'no-longer-true', 'requested', 'person-died'],
    ).describe('Why it no longer stands'),
  }),
);
export const CertificateDenied = event(
  'certificate.denied.v1',
  {
    of: certificateRequest,
    summary: 'The certificate was denied, with the reason.',
    by: 'An officer of the post, or the registry when the birth act, the register or a death forbids it',
    when: 'Before it is granted, or while its fee is due. The answer says why and how to contest it.',
    next: [],
  },
  z.strictObject({
    ...certificate,
    reason: knownCode(
      ...['identity-not-proved', 'address-not-proved', 'presence-not-shown', 'not-free-to-marry', 'act-annulled'],
      ...['registration-ended', 'person-died', 'forged-document', 'other'],
    ).describe('Why it was denied'),
  }),
);
export const CertificateNotFound = event(
  'certificate.not-found.v1',
  {
    of: certificateRequest,
    summary: 'The centre that should keep the birth act has not found it.',
    by: 'The centre at home',
    when: 'It searched and answered. Its reason stands in the file.',
    next: [],
  },
  z.strictObject({ ...certificate, ...heldBy }),
);
export const CertificateWithdrawn = event(
  'certificate.withdrawn.v1',
  {
    of: certificateRequest,
    summary: 'The person withdrew the request.',
    by: requester,
    when: 'Before the certificate was granted, or while its fee is due.',
    next: [],
  },
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
