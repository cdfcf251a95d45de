import { z } from 'zod';
import { defineEvents, event } from './define-events';
import { personsEvents } from './identity-persons';
import { passportEvents } from './identity-passports';
import { code, country, date, dateOrInstant, id, postCode } from './fields';
import { mandateEvents } from './identity-mandates';
import { programEvents } from './identity-programs';
import { travelEvents } from './identity-travel';
import { identityAccountEvents } from './identity-accounts';

const post = {
  code: postCode,
  kind: code,
  country,
  timeZone: z.string().regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/),
  currencies: z.array(z.string().regex(/^[A-Z]{3}$/)).max(8),
  calendar: z.strictObject({
    workingDays: z.array(z.int().min(1).max(7)).max(7), // ISO 8601: 1 = Monday
    holidays: z.array(date).max(400),
  }),
  jurisdictions: z.array(country).max(60),
  parent: postCode.nullable(),
};

export const AccountOpened = event(
  'account.opened.v1',
  'An account was opened; its address is not confirmed yet.',
  z.strictObject({ personId: id }),
);
export const AccountConfirmed = event(
  'account.confirmed.v1',
  'The holder proved control of the e-mail address.',
  z.strictObject({ personId: id }),
);
export const AccountLinked = event(
  'account.linked.v1',
  'Two accounts turned out to be one person: the former person id is replaced.',
  z.strictObject({ personId: id, formerPersonId: id }),
);
export const AccountDisabled = event(
  'account.disabled.v1',
  'The account may no longer be used; sessions end.',
  z.strictObject({ personId: id, reason: code }),
);
export const SessionsEnded = event(
  'sessions.ended.v1',
  'Every session of the person ends: the holder asked for it, or changed the password.',
  z.strictObject({ personId: id, reason: code }),
);
export const GrantGiven = event(
  'grant.given.v1',
  'A role at posts for a time was given by one administrator and approved by another.',
  z.strictObject({
    personId: id,
    role: code,
    posts: z
      .array(z.union([postCode, z.literal('*')]))
      .min(1)
      .max(100),
    from: dateOrInstant,
    to: dateOrInstant.nullable(),
  }),
);
export const GrantEnded = event(
  'grant.ended.v1',
  'A grant ended before or at its time; rights change at once.',
  z.strictObject({ personId: id, reason: code }),
);
export const PostOpened = event(
  'post.opened.v1',
  'A post (embassy, consulate, headquarters) opened.',
  z.strictObject(post),
);
export const PostChanged = event(
  'post.changed.v1',
  'Attributes, calendar or jurisdiction of a post changed; carries the whole new state.',
  z.strictObject(post),
);
export const PostClosed = event('post.closed.v1', 'A post closed.', z.strictObject({ code: postCode }));

const registration = { personId: id, requesterPersonId: id, post: postCode };
export const RegistrationRequested = event(
  'registration.requested.v1',
  'A person, or who is responsible for her, asked a post to enter her in its consular register.',
  z.strictObject(registration),
);
export const RegistrationReturned = event(
  'registration.returned.v1',
  'The post asks the person to correct the request or to send something; what, is in the file.',
  z.strictObject(registration),
);
export const RegistrationRefused = event(
  'registration.refused.v1',
  'The post refused to enter the person in its register.',
  z.strictObject({ ...registration, reason: code }),
);
export const PersonRegistered = event(
  'person.registered.v1',
  'The person stands in the consular register of a post; documents seals the certificate.',
  z.strictObject({ ...registration, validUntil: date }),
);
export const PersonTransferred = event(
  'person.transferred.v1',
  'The person was registered at another post; this registration ended and the number stays hers.',
  z.strictObject({ ...registration, to: postCode }),
);
export const RegistrationExpired = event(
  'registration.expired.v1',
  'The registration was not renewed in time.',
  z.strictObject(registration),
);
export const PersonStruckOff = event(
  'person.struck-off.v1',
  'The person no longer stands in the register of the post.',
  z.strictObject({ ...registration, reason: code }),
);

export type RegistrationRequested = z.infer<typeof RegistrationRequested.schema>;
export type RegistrationReturned = z.infer<typeof RegistrationReturned.schema>;
export type RegistrationRefused = z.infer<typeof RegistrationRefused.schema>;
export type PersonRegistered = z.infer<typeof PersonRegistered.schema>;
export type PersonTransferred = z.infer<typeof PersonTransferred.schema>;
export type RegistrationExpired = z.infer<typeof RegistrationExpired.schema>;
export type PersonStruckOff = z.infer<typeof PersonStruckOff.schema>;
export type AccountOpened = z.infer<typeof AccountOpened.schema>;
export type AccountConfirmed = z.infer<typeof AccountConfirmed.schema>;
export type AccountLinked = z.infer<typeof AccountLinked.schema>;
export type AccountDisabled = z.infer<typeof AccountDisabled.schema>;
export type SessionsEnded = z.infer<typeof SessionsEnded.schema>;
export type GrantGiven = z.infer<typeof GrantGiven.schema>;
export type GrantEnded = z.infer<typeof GrantEnded.schema>;
export type PostOpened = z.infer<typeof PostOpened.schema>;
export type PostChanged = z.infer<typeof PostChanged.schema>;
export type PostClosed = z.infer<typeof PostClosed.schema>;

/** Published by identity on `identity.v1`. Aggregate: what each fact is about, by its kind and id. */
export const identityEvents = defineEvents('identity', [
  AccountOpened,
  AccountConfirmed,
  AccountLinked,
  AccountDisabled,
  SessionsEnded,
  GrantGiven,
  GrantEnded,
  PostOpened,
  PostChanged,
  PostClosed,
  RegistrationRequested,
  RegistrationReturned,
  RegistrationRefused,
  PersonRegistered,
  PersonTransferred,
  RegistrationExpired,
  PersonStruckOff,
  ...programEvents,
  ...mandateEvents,
  ...personsEvents,
  ...travelEvents,
  ...passportEvents,
  ...identityAccountEvents,
]);
