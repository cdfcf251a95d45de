import { z } from 'zod';
import type { Aggregate } from './define-events';
import { event } from './define-events';
import { amount, date, id, knownCode, postCode, printedNumber } from './fields';

const copyRequest: Aggregate = {
  kind: 'copy-request',
  meaning: 'One order of a copy or an extract of an act, until it is in the hands of who ordered it',
};
const requester = { requesterPersonId: id.describe('The person who ordered it; not always the person of the act') };
const heldBy = { heldBy: postCode.describe('The civil-status centre that keeps the act') };
const product = {
  product: knownCode('full-copy', 'extract-with-parentage', 'extract').describe(
    'Full copy, extract that names the parents, or extract that does not',
  ),
};
const applicant = 'The requester, or a helper who acts for her under a mandate';
const registry = 'The registry by the register itself, or an officer who looked at the proofs';

export const CopyRequested = event(
  'copy.requested.v1',
  {
    of: copyRequest,
    begins: true,
    summary: 'A person ordered a copy or an extract.',
    by: applicant,
    when: 'The order is placed in the portal. Whether she may have it is judged next.',
    next: ['copy.searching.v1', 'copy.payment-due.v1', 'copy.approved.v1', 'copy.denied.v1', 'copy.withdrawn.v1'],
  },
  z.strictObject({ ...requester, ...product, ...heldBy }),
);
export const CopySearching = event(
  'copy.searching.v1',
  {
    of: copyRequest,
    summary: 'The act is held by a centre at home, which answers with its facts or not-found.',
    by: registry,
    when: 'The requester may have it, and the act is not in our registers: the centre is asked.',
    next: ['copy.payment-due.v1', 'copy.approved.v1', 'copy.denied.v1', 'copy.not-found.v1', 'copy.withdrawn.v1'],
  },
  z.strictObject({
    ...requester,
    ...heldBy,
    answerBy: date.describe('The last day on which the centre should have answered'),
  }),
);
export const CopyPaymentDue = event(
  'copy.payment-due.v1',
  {
    of: copyRequest,
    summary: 'A fee is due for the copy; payments asks for it.',
    by: registry,
    when: 'The requester may have it, the act is there, and the policy sets a fee.',
    next: ['copy.approved.v1', 'copy.withdrawn.v1'],
    leadsTo: ['payment.requested.v2'],
  },
  z.strictObject({
    ...requester,
    post: postCode.describe('The post that serves the requester, to which the fee is owed'),
    amount: amount.describe('The fee of the copy'),
    dueBy: date.describe('The last day on which the fee may be paid'),
  }),
);
export const CopyApproved = event(
  'copy.approved.v1',
  {
    of: copyRequest,
    summary: 'The requester is entitled and the act is there; documents seals the copy.',
    by: registry,
    when: 'Nothing stands in the way any more: no fee is due, or it was paid.',
    next: ['copy.sealed.v1'],
    leadsTo: ['document.issued.v2'],
  },
  z.strictObject({
    ...requester,
    ...product,
    actId: id.describe('The act that is copied: the subject of the act events'),
  }),
);
export const CopyDenied = event(
  'copy.denied.v1',
  {
    of: copyRequest,
    summary: 'The copy was denied, with the reason.',
    by: registry,
    when: 'The requester may not have it. The answer to her says why and how to contest it.',
    next: [],
  },
  z.strictObject({
    ...requester,
    reason: knownCode(
      ...['not-entitled', 'proof-not-convincing', 'parents-stated-wrongly', 'act-annulled', 'no-such-act', 'other'],
    ).describe('Why she may not have it'),
  }),
);
export const CopyWithdrawn = event(
  'copy.withdrawn.v1',
  {
    of: copyRequest,
    summary: 'The requester withdrew the order.',
    by: applicant,
    when: 'Before the copy was approved.',
    next: [],
  },
  z.strictObject({ ...requester }),
);
export const CopyNotFound = event(
  'copy.not-found.v1',
  {
    of: copyRequest,
    summary: 'The centre that should hold the act has not found it.',
    by: 'The centre at home',
    when: 'It searched and answered. Its reason stands in the file.',
    next: [],
  },
  z.strictObject({ ...requester, ...heldBy }),
);
export const CopySealed = event(
  'copy.sealed.v1',
  {
    of: copyRequest,
    summary: 'The sealed copy exists and may be downloaded.',
    by: 'The registry',
    when: 'It learns from document.issued that the copy is sealed.',
    next: ['copy.delivered.v1'],
  },
  z.strictObject({
    ...requester,
    documentId: id.describe('The copy among the documents: the subject of the events of documents.v1'),
    documentNumber: printedNumber.describe('The number printed on the copy, by which anybody verifies it'),
  }),
);
export const CopyDelivered = event(
  'copy.delivered.v1',
  {
    of: copyRequest,
    summary: 'The requester has fetched the copy.',
    by: applicant,
    when: 'The first download. Later ones are not told.',
    next: [],
  },
  z.strictObject({ ...requester }),
);

export type CopyRequested = z.infer<typeof CopyRequested.schema>;
export type CopySearching = z.infer<typeof CopySearching.schema>;
export type CopyPaymentDue = z.infer<typeof CopyPaymentDue.schema>;
export type CopyApproved = z.infer<typeof CopyApproved.schema>;
export type CopyDenied = z.infer<typeof CopyDenied.schema>;
export type CopyWithdrawn = z.infer<typeof CopyWithdrawn.schema>;
export type CopyNotFound = z.infer<typeof CopyNotFound.schema>;
export type CopySealed = z.infer<typeof CopySealed.schema>;
export type CopyDelivered = z.infer<typeof CopyDelivered.schema>;
