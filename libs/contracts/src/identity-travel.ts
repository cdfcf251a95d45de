import { z } from 'zod';
import type { Aggregate } from './define-events';
import { event } from './define-events';
import { country, date, id, knownCode, postCode, printedNumber } from './fields';

const lossReport: Aggregate = { kind: 'loss-report', meaning: 'One document that was reported lost or stolen' };
const emergencyDocument: Aggregate = {
  kind: 'emergency-document',
  meaning: 'One emergency travel document (laissez-passer), for a single journey',
};
const concerned = {
  personId: id.describe('The person whom it concerns'),
  requesterPersonId: id.describe('The person who came: herself, or who is responsible for her'),
  post: postCode.describe('The post that acts'),
};
const lostKind = knownCode('passport', 'identity-card', 'emergency-travel-document', 'consular-card').describe(
  'What was lost; its number is never told',
);
const emergency = {
  ...concerned,
  kind: z.literal('emergency-travel-document').describe('The kind of travel document'),
};
const officer = 'An officer of the post';
const person = 'The person or who is responsible for her, in the portal or at the counter';
const outOfUse = ['travel-document.invalidated.v1', 'travel-document.ended.v1'];

export const TravelDocumentReportedLost = event(
  'travel-document.reported-lost.v1',
  {
    of: lossReport,
    begins: true,
    summary: 'A document was reported lost or stolen: it is invalid from now on. The aggregate is the loss report.',
    by: person,
    when: 'The report was made. The border is told by its own look-up, by number; documents seals a receipt.',
    next: ['travel-document.found.v1'],
    leadsTo: ['document.issued.v2', 'travel-document.invalidated.v1'],
  },
  z.strictObject({
    ...concerned,
    kind: lostKind,
    issuingCountry: country.describe('The country that had issued it'),
    circumstance: z.enum(['lost', 'stolen']).describe('Whether it was lost or stolen, as reported'),
  }),
);
export const TravelDocumentFound = event(
  'travel-document.found.v1',
  {
    of: lossReport,
    summary: 'A document reported lost turned up; it stays invalid. The aggregate is the loss report.',
    by: person,
    when: 'It was said that it turned up. Nothing makes it valid again.',
    next: [],
  },
  z.strictObject({ ...concerned, kind: lostKind }),
);
export const TravelDocumentRequested = event(
  'travel-document.requested.v1',
  {
    of: emergencyDocument,
    begins: true,
    summary: 'A person, or who is responsible for her, asked a post for an emergency travel document.',
    by: person,
    when: 'The request was made.',
    next: ['travel-document.identity-checked.v1', 'travel-document.refused.v1'],
  },
  z.strictObject(emergency),
);
export const TravelDocumentIdentityChecked = event(
  'travel-document.identity-checked.v1',
  {
    of: emergencyDocument,
    summary: 'An officer made sure who the person is, by a record or by two registered witnesses.',
    by: officer,
    when: 'The officer is sure of the identity. Another officer approves.',
    next: ['travel-document.approved.v1', 'travel-document.refused.v1'],
  },
  z.strictObject({
    ...emergency,
    by: z.enum(['record', 'witnesses']).describe('How: by what the registers hold, or by two registered witnesses'),
  }),
);
export const TravelDocumentApproved = event(
  'travel-document.approved.v1',
  {
    of: emergencyDocument,
    summary: 'Another officer approved the emergency travel document; documents seals it.',
    by: 'An officer who signs, neither the one who checked the identity nor a witness',
    when: 'The second officer has decided. Only one such document of a person is valid at a time.',
    next: ['travel-document.issued.v1', ...outOfUse],
    leadsTo: ['document.issued.v2'],
  },
  z.strictObject({ ...emergency, validUntil: date.describe('The last day on which she may travel with it') }),
);
export const TravelDocumentIssued = event(
  'travel-document.issued.v1',
  {
    of: emergencyDocument,
    summary: 'The sealed emergency travel document exists and waits at the post.',
    by: 'Identity',
    when: 'It learns from document.issued that the sheet is sealed.',
    next: ['travel-document.handed-over.v1', ...outOfUse],
  },
  z.strictObject({
    ...emergency,
    number: printedNumber.describe(
      'The number on the sheet, drawn at random for it: by it the sheet is verified, and nothing else is found',
    ),
  }),
);
export const TravelDocumentHandedOver = event(
  'travel-document.handed-over.v1',
  {
    of: emergencyDocument,
    summary: 'The person holds the emergency travel document.',
    by: officer,
    when: 'It was handed over at the counter.',
    next: outOfUse,
  },
  z.strictObject(emergency),
);
export const TravelDocumentRefused = event(
  'travel-document.refused.v1',
  {
    of: emergencyDocument,
    summary: 'The post refused the emergency travel document.',
    by: 'An officer who signs; identity, when it learns from person.died that the person has died',
    when: 'Before it was approved.',
    next: [],
  },
  z.strictObject({
    ...emergency,
    reason: knownCode(
      ...['identity-not-proved', 'nationality-not-proved', 'guardian-not-proved'],
      ...['travel-ban', 'forged-document', 'person-died'],
    ).describe('Why it was refused'),
  }),
);
export const TravelDocumentInvalidated = event(
  'travel-document.invalidated.v1',
  {
    of: emergencyDocument,
    summary: 'The emergency travel document stopped counting before its time: loss, theft, revocation, death.',
    by: 'An officer who signs; identity, when it was reported lost or the person has died',
    when: 'After it was approved and before its end. The border refuses it from now on.',
    next: [],
    leadsTo: ['document.revoked.v1'],
  },
  z.strictObject({
    ...emergency,
    reason: knownCode('lost', 'stolen', 'revoked', 'person-died').describe('Why it stopped counting'),
  }),
);
export const TravelDocumentEnded = event(
  'travel-document.ended.v1',
  {
    of: emergencyDocument,
    summary: 'The journey is over, or the last day has passed: the emergency travel document does not count any more.',
    by: 'The border or a post that takes the sheet back; identity, by the calendar',
    when: 'On arrival, or on the day after validUntil of travel-document.approved.',
    next: [],
    leadsTo: ['document.revoked.v1'],
  },
  z.strictObject({
    ...emergency,
    reason: z.enum(['arrived', 'expired']).describe('arrived: the journey is over; expired: its last day has passed'),
  }),
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
