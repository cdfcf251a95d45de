import { z } from 'zod';
import { certificateEvents } from './civil-registry-certificates';
import { defineEvents, event } from './define-events';
import { amount, code, date, id, postCode, printedNumber } from './fields';

const atPost = { post: postCode };
const kind = z.enum(['birth']);
const number = z.int().positive();
const reference = { centre: postCode, kind, year: z.int().min(1900).max(2200), number };
const requester = { requesterPersonId: id };

export const DeclarationMade = event(
  'declaration.made.v1',
  'A birth was declared at a post.',
  z.strictObject({ ...atPost, kind, late: z.boolean() }),
);
export const DeclarationLateFlagged = event(
  'declaration.late-flagged.v1',
  'The declaration came after the legal delay: a judgment is needed.',
  z.strictObject({ ...atPost, daysLate: z.int().positive() }),
);
export const DeclarationDuplicateSuspected = event(
  'declaration.duplicate-suspected.v1',
  'The declaration looks like another one or like an act; an officer compares.',
  z.strictObject({ ...atPost, reasons: z.array(code).min(1).max(20), candidates: z.int().positive() }),
);
export const DeclarationDuplicateResolved = event(
  'declaration.duplicate-resolved.v1',
  'An officer said whether one suspicion is a duplicate.',
  z.strictObject({ ...atPost, verdict: z.enum(['duplicate', 'not-duplicate']) }),
);
export const DeclarationVerified = event(
  'declaration.verified.v1',
  'An agent verified the declaration; another officer signs.',
  z.strictObject({ ...atPost }),
);
export const DeclarationRejected = event(
  'declaration.rejected.v1',
  'The declaration was rejected, with a reason.',
  z.strictObject({ ...atPost, reason: code }),
);
export const ActSigned = event(
  'act.signed.v1',
  'An act was signed under the next number of its register.',
  z.strictObject({ ...reference, declarationId: id }),
);
export const ActImported = event(
  'act.imported.v1',
  'An act of an old register was entered under its original number by two persons.',
  z.strictObject({ ...reference }),
);
export const ActAnnulled = event(
  'act.annulled.v1',
  'A judgment annulled the act.',
  z.strictObject({ ...reference, judgmentOn: date }),
);
export const VoletSent = event(
  'volet.sent.v1',
  'The second volet of the act waits for the central office, which fetches and acknowledges it.',
  z.strictObject({ ...reference, acknowledgeBy: date }),
);
export const VoletAcknowledged = event(
  'volet.acknowledged.v1',
  'The central office has the volet.',
  z.strictObject({ ...reference }),
);
export const NoteApplied = event(
  'note.applied.v1',
  'A marginal note was written on the act.',
  z.strictObject({ ...reference, note: code, ordinal: z.int().positive() }),
);
export const CopyRequested = event(
  'copy.requested.v1',
  'A person ordered a copy or an extract.',
  z.strictObject({ ...requester, product: code, heldBy: postCode }),
);
export const CopySearching = event(
  'copy.searching.v1',
  'The act is held by a centre at home, which answers with its facts or not-found.',
  z.strictObject({ ...requester, heldBy: postCode, answerBy: date }),
);
export const CopyPaymentDue = event(
  'copy.payment-due.v1',
  'A fee is due for the copy; payments asks for it.',
  z.strictObject({ ...requester, ...atPost, amount, dueBy: date }),
);
export const CopyApproved = event(
  'copy.approved.v1',
  'The requester is entitled and the act is there; documents seals the copy.',
  z.strictObject({ ...requester, product: code, actId: id }),
);
export const CopyDenied = event(
  'copy.denied.v1',
  'The copy was denied, with the reason.',
  z.strictObject({ ...requester, reason: code }),
);
export const CopyWithdrawn = event(
  'copy.withdrawn.v1',
  'The requester withdrew the order.',
  z.strictObject({ ...requester }),
);
export const CopyNotFound = event(
  'copy.not-found.v1',
  'The centre that should hold the act has not found it.',
  z.strictObject({ ...requester, heldBy: postCode }),
);
export const CopySealed = event(
  'copy.sealed.v1',
  'The sealed copy exists and may be downloaded.',
  z.strictObject({ ...requester, documentId: id, documentNumber: printedNumber }),
);
export const CopyDelivered = event(
  'copy.delivered.v1',
  'The requester has fetched the copy.',
  z.strictObject({ ...requester }),
);
export const CopiesInvalidated = event(
  'copies.invalidated.v1',
  'Copies of the act that are out no longer stand.',
  z.strictObject({ standing: z.enum(['revoked', 'superseded']), reason: code }),
);
export const PersonDied = event(
  'person.died.v1',
  'An officer recorded the death of a person whom identity knows.',
  z.strictObject({ personId: id }),
);

export type DeclarationMade = z.infer<typeof DeclarationMade.schema>;
export type DeclarationLateFlagged = z.infer<typeof DeclarationLateFlagged.schema>;
export type DeclarationDuplicateSuspected = z.infer<typeof DeclarationDuplicateSuspected.schema>;
export type DeclarationDuplicateResolved = z.infer<typeof DeclarationDuplicateResolved.schema>;
export type DeclarationVerified = z.infer<typeof DeclarationVerified.schema>;
export type DeclarationRejected = z.infer<typeof DeclarationRejected.schema>;
export type ActSigned = z.infer<typeof ActSigned.schema>;
export type ActImported = z.infer<typeof ActImported.schema>;
export type ActAnnulled = z.infer<typeof ActAnnulled.schema>;
export type VoletSent = z.infer<typeof VoletSent.schema>;
export type VoletAcknowledged = z.infer<typeof VoletAcknowledged.schema>;
export type NoteApplied = z.infer<typeof NoteApplied.schema>;
export type CopyRequested = z.infer<typeof CopyRequested.schema>;
export type CopySearching = z.infer<typeof CopySearching.schema>;
export type CopyPaymentDue = z.infer<typeof CopyPaymentDue.schema>;
export type CopyApproved = z.infer<typeof CopyApproved.schema>;
export type CopyDenied = z.infer<typeof CopyDenied.schema>;
export type CopyWithdrawn = z.infer<typeof CopyWithdrawn.schema>;
export type CopyNotFound = z.infer<typeof CopyNotFound.schema>;
export type CopySealed = z.infer<typeof CopySealed.schema>;
export type CopyDelivered = z.infer<typeof CopyDelivered.schema>;
export type CopiesInvalidated = z.infer<typeof CopiesInvalidated.schema>;
export type PersonDied = z.infer<typeof PersonDied.schema>;

/** Published by civil-registry on `civil-registry.v1`. Aggregate: declaration, act, copy or certificate request. */
export const civilRegistryEvents = defineEvents('civil-registry', [
  DeclarationMade,
  DeclarationLateFlagged,
  DeclarationDuplicateSuspected,
  DeclarationDuplicateResolved,
  DeclarationVerified,
  DeclarationRejected,
  ActSigned,
  ActImported,
  ActAnnulled,
  VoletSent,
  VoletAcknowledged,
  NoteApplied,
  CopyRequested,
  CopySearching,
  CopyPaymentDue,
  CopyApproved,
  CopyDenied,
  CopyWithdrawn,
  CopyNotFound,
  CopySealed,
  CopyDelivered,
  CopiesInvalidated,
  PersonDied,
  ...certificateEvents,
]);
