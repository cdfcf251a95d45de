import { z } from 'zod';
import { event } from './define-events';
import { code, date, id, postCode } from './fields';

const request = { personId: id, requesterPersonId: id, post: postCode, deliverTo: postCode };

export const PassportRequested = event(
  'passport.requested.v1',
  'A person, or who is responsible for her, asked a post for a passport.',
  z.strictObject({ ...request, kind: code }),
);
export const PassportAppointmentMade = event(
  'passport.appointment-made.v1',
  'The post gave a day for the capture, or another day.',
  z.strictObject({ ...request, on: date }),
);
export const PassportCaptured = event(
  'passport.captured.v1',
  'Photo and fingerprints were taken at the post; they are never here.',
  z.strictObject({ ...request, on: date }),
);
export const PassportSentToProduction = event(
  'passport.sent-to-production.v1',
  'A second officer forwarded the file to the ministry of security.',
  z.strictObject(request),
);
export const PassportProduced = event(
  'passport.produced.v1',
  'The ministry made the passport; it is on its way to the post.',
  z.strictObject(request),
);
export const PassportAtPost = event(
  'passport.at-post.v1',
  'The passport lies at the post and waits for its holder.',
  z.strictObject(request),
);
export const PassportHandedOver = event(
  'passport.handed-over.v1',
  'The passport was handed to its holder, or to who is responsible for her.',
  z.strictObject(request),
);
export const PassportReturned = event(
  'passport.returned.v1',
  'The post asks the person to correct the request; what, is in the file.',
  z.strictObject(request),
);
export const PassportRefused = event(
  'passport.refused.v1',
  'The post or the ministry refused the passport.',
  z.strictObject({ ...request, reason: code }),
);
export const PassportWithdrawn = event(
  'passport.withdrawn.v1',
  'The person took the request back.',
  z.strictObject(request),
);
export const PassportOverdue = event(
  'passport.overdue.v1',
  'A request stayed in a state beyond its deadline: told once for each stay.',
  z.strictObject({ ...request, state: code, dueOn: date }),
);
export const PassportClosed = event(
  'passport.closed.v1',
  'The request ended without a passport in hand: the person died, or nobody collected it.',
  z.strictObject({ ...request, reason: code }),
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

/** Told on `identity.v1`; aggregate: passport-request. */
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
