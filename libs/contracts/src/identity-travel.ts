import { z } from 'zod';
import { event } from './define-events';
import { code, country, date, id, postCode, printedNumber } from './fields';

const concerned = { personId: id, requesterPersonId: id, post: postCode };
const emergency = { ...concerned, kind: z.literal('emergency-travel-document') };

export const TravelDocumentReportedLost = event(
  'travel-document.reported-lost.v1',
  'A document was reported lost or stolen: it is invalid from now on. The aggregate is the loss report.',
  z.strictObject({ ...concerned, kind: code, issuingCountry: country, circumstance: z.enum(['lost', 'stolen']) }),
);
export const TravelDocumentFound = event(
  'travel-document.found.v1',
  'A document reported lost turned up; it stays invalid. The aggregate is the loss report.',
  z.strictObject({ ...concerned, kind: code }),
);
export const TravelDocumentRequested = event(
  'travel-document.requested.v1',
  'A person, or who is responsible for her, asked a post for an emergency travel document.',
  z.strictObject(emergency),
);
export const TravelDocumentIdentityChecked = event(
  'travel-document.identity-checked.v1',
  'An officer made sure who the person is, by a record or by two registered witnesses.',
  z.strictObject({ ...emergency, by: z.enum(['record', 'witnesses']) }),
);
export const TravelDocumentApproved = event(
  'travel-document.approved.v1',
  'Another officer approved the emergency travel document; documents seals it.',
  z.strictObject({ ...emergency, validUntil: date }),
);
export const TravelDocumentIssued = event(
  'travel-document.issued.v1',
  'The sealed emergency travel document exists and waits at the post.',
  z.strictObject({ ...emergency, number: printedNumber }),
);
export const TravelDocumentHandedOver = event(
  'travel-document.handed-over.v1',
  'The person holds the emergency travel document.',
  z.strictObject(emergency),
);
export const TravelDocumentRefused = event(
  'travel-document.refused.v1',
  'The post refused the emergency travel document.',
  z.strictObject({ ...emergency, reason: code }),
);
export const TravelDocumentInvalidated = event(
  'travel-document.invalidated.v1',
  'The emergency travel document stopped counting before its time: loss, theft, revocation, death.',
  z.strictObject({ ...emergency, reason: code }),
);
export const TravelDocumentEnded = event(
  'travel-document.ended.v1',
  'The journey is over, or the last day has passed: the emergency travel document does not count any more.',
  z.strictObject({ ...emergency, reason: z.enum(['arrived', 'expired']) }),
);

export type TravelDocumentReportedLost = z.infer<typeof TravelDocumentReportedLost.schema>;
export type TravelDocumentFound = z.infer<typeof TravelDocumentFound.schema>;
export type TravelDocumentApproved = z.infer<typeof TravelDocumentApproved.schema>;
export type TravelDocumentIssued = z.infer<typeof TravelDocumentIssued.schema>;
export type TravelDocumentHandedOver = z.infer<typeof TravelDocumentHandedOver.schema>;
export type TravelDocumentRefused = z.infer<typeof TravelDocumentRefused.schema>;
export type TravelDocumentInvalidated = z.infer<typeof TravelDocumentInvalidated.schema>;
export type TravelDocumentEnded = z.infer<typeof TravelDocumentEnded.schema>;

/** Part of `identity.v1`. Aggregate: loss-report or emergency-document. */
export const travelEvents = [
  TravelDocumentReportedLost,
  TravelDocumentFound,
  TravelDocumentRequested,
  TravelDocumentIdentityChecked,
  TravelDocumentApproved,
  TravelDocumentIssued,
  TravelDocumentHandedOver,
  TravelDocumentRefused,
  TravelDocumentInvalidated,
  TravelDocumentEnded,
] as const;
