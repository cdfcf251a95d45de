import { z } from 'zod';
import type { Aggregate } from './define-events';
import { event } from './define-events';
import { date, id, knownCode, postCode } from './fields';

const passportRequest: Aggregate = {
  kind: 'passport-request',
  meaning: 'One request for a passport: filed at a post, made by the ministry of security, handed over at a post',
};
const request = {
  personId: id.describe('The person who gets the passport'),
  requesterPersonId: id.describe('The person who asked: herself, or who is responsible for her'),
  post: postCode.describe('The post that acts: where it was filed, then the one that hands over'),
  deliverTo: postCode.describe('The post that hands the passport over'),
};
const overdue = ['passport.overdue.v1', 'passport.closed.v1'];
const ends = ['passport.refused.v1', 'passport.withdrawn.v1', ...overdue];
const asked = ['passport.appointment-made.v1', 'passport.returned.v1', ...ends];
const captured = ['passport.captured.v1', 'passport.sent-to-production.v1', 'passport.returned.v1', ...ends];
const officer = 'An officer of the post';
const ministry = 'The ministry of security, which makes the passports';

export const PassportRequested = event(
  'passport.requested.v1',
  {
    of: passportRequest,
    begins: true,
    summary: 'A person, or who is responsible for her, asked a post for a passport.',
    by: 'The requester, or a helper who acts for her under a mandate',
    when: 'The request is placed in the portal.',
    next: asked,
  },
  z.strictObject({
    ...request,
    kind: knownCode('first', 'renewal', 'replacement').describe('A first passport, a new one, or one for a lost one'),
  }),
);
export const PassportAppointmentMade = event(
  'passport.appointment-made.v1',
  {
    of: passportRequest,
    summary: 'The post gave a day for the capture, or another day.',
    by: officer,
    when: 'The proofs are there. Said again when another day is given.',
    next: ['passport.captured.v1', ...asked],
  },
  z.strictObject({ ...request, on: date.describe('The day of the appointment') }),
);
export const PassportCaptured = event(
  'passport.captured.v1',
  {
    of: passportRequest,
    summary: 'Photo and fingerprints were taken at the post; they are never here.',
    by: officer,
    when: 'On the day of the appointment; again when the ministry cannot use what was taken.',
    next: captured,
  },
  z.strictObject({ ...request, on: date.describe('The day on which they were taken') }),
);
export const PassportSentToProduction = event(
  'passport.sent-to-production.v1',
  {
    of: passportRequest,
    summary: 'A second officer forwarded the file to the ministry of security.',
    by: 'An officer who signs, never the one who recorded the capture',
    when: 'The file is complete. The ministry may send it back without an event; the capture is told again then.',
    next: ['passport.produced.v1', ...captured],
  },
  z.strictObject(request),
);
export const PassportProduced = event(
  'passport.produced.v1',
  {
    of: passportRequest,
    summary: 'The ministry made the passport; it is on its way to the post.',
    by: ministry,
    when: 'The passport exists. Its number is never told.',
    next: ['passport.at-post.v1', ...overdue],
  },
  z.strictObject(request),
);
export const PassportAtPost = event(
  'passport.at-post.v1',
  {
    of: passportRequest,
    summary: 'The passport lies at the post and waits for its holder.',
    by: officer,
    when: 'The officer has it in hand and it is the one that was made for this request.',
    next: ['passport.handed-over.v1', ...overdue],
  },
  z.strictObject(request),
);
export const PassportHandedOver = event(
  'passport.handed-over.v1',
  {
    of: passportRequest,
    summary: 'The passport was handed to its holder, or to who is responsible for her.',
    by: officer,
    when: 'At the counter.',
    next: [],
  },
  z.strictObject(request),
);
export const PassportReturned = event(
  'passport.returned.v1',
  {
    of: passportRequest,
    summary: 'The post asks the person to correct the request; what, is in the file.',
    by: officer,
    when: 'Before the file is forwarded.',
    next: asked,
  },
  z.strictObject(request),
);
export const PassportRefused = event(
  'passport.refused.v1',
  {
    of: passportRequest,
    summary: 'The post or the ministry refused the passport.',
    by: 'An officer who signs, or the ministry of security',
    when: 'By the post before the file is forwarded, by the ministry afterwards.',
    next: [],
  },
  z.strictObject({
    ...request,
    reason: knownCode(
      ...['nationality-not-proved', 'identity-not-proved', 'guardian-not-proved', 'no-answer', 'forged-document'],
      ...['passport-valid', 'refused-by-ministry', 'duplicate-person', 'not-entitled'],
    ).describe('Why; refused-by-ministry is all that the ministry tells when its reasons are its own'),
  }),
);
export const PassportWithdrawn = event(
  'passport.withdrawn.v1',
  {
    of: passportRequest,
    summary: 'The person took the request back.',
    by: 'The requester, or a helper who may withdraw for her',
    when: 'Before the file is forwarded.',
    next: [],
  },
  z.strictObject(request),
);
export const PassportOverdue = event(
  'passport.overdue.v1',
  {
    of: passportRequest,
    summary: 'A request stayed in a state beyond its deadline: told once for each stay.',
    by: 'Identity, by the calendar of the post',
    when: 'On the day after dueOn. The request stays as it is; somebody has to look at it.',
    next: [
      'passport.produced.v1',
      'passport.at-post.v1',
      'passport.handed-over.v1',
      'passport.appointment-made.v1',
      ...captured,
    ],
  },
  z.strictObject({
    ...request,
    state: knownCode(
      ...['REQUESTED', 'RETURNED', 'APPOINTMENT', 'CAPTURED', 'SENT_TO_PRODUCTION', 'PRODUCED', 'AT_POST'],
    ).describe('The step in which it stays'),
    dueOn: date.describe('The day on which the step should have been over'),
  }),
);
export const PassportClosed = event(
  'passport.closed.v1',
  {
    of: passportRequest,
    summary: 'The request ended without a passport in hand: the person died, or nobody collected it.',
    by: 'An officer who signs; identity, when it learns from person.died that the person has died',
    when: 'Nobody came for the passport in time, or the person has died.',
    next: [],
  },
  z.strictObject({
    ...request,
    reason: knownCode('person-died', 'not-collected').describe('Why it ended'),
  }),
);

export type PassportRequested = z.infer<typeof PassportRequested.schema>;
export type PassportAppointmentMade = z.infer<typeof PassportAppointmentMade.schema>;
export type PassportCaptured = z.infer<typeof PassportCaptured.schema>;
export type PassportSentToProduction = z.infer<typeof PassportSentToProduction.schema>;
export type PassportProduced = z.infer<typeof PassportProduced.schema>;
export type PassportAtPost = z.infer<typeof PassportAtPost.schema>;
export type PassportHandedOver = z.infer<typeof PassportHandedOver.schema>;
export type PassportReturned = z.infer<typeof PassportReturned.schema>;
export type PassportRefused = z.infer<typeof PassportRefused.schema>;
export type PassportWithdrawn = z.infer<typeof PassportWithdrawn.schema>;
export type PassportOverdue = z.infer<typeof PassportOverdue.schema>;
export type PassportClosed = z.infer<typeof PassportClosed.schema>;

/** Part of `identity.v1`. Aggregate: passport-request. */
export const passportEvents = [
  PassportRequested,
  PassportAppointmentMade,
  PassportCaptured,
  PassportSentToProduction,
  PassportProduced,
  PassportAtPost,
  PassportHandedOver,
  PassportReturned,
  PassportRefused,
  PassportWithdrawn,
  PassportOverdue,
  PassportClosed,
];
