import { z } from 'zod';
import type { Aggregate } from './define-events';
import { event } from './define-events';
import { date, id, knownCode, postCode } from './fields';

const registration: Aggregate = {
  kind: 'registration',
  meaning: 'One person on her way into, in and out of the consular register of one post',
};
const whose = {
  personId: id.describe('The person whom the registration concerns'),
  requesterPersonId: id.describe('The person who asked: herself, or who is responsible for her'),
  post: postCode.describe('The post in whose consular register it is asked for or stands'),
};
const decided = ['registration.returned.v1', 'registration.refused.v1', 'person.registered.v1'];

export const RegistrationRequested = event(
  'registration.requested.v1',
  {
    of: registration,
    begins: true,
    summary: 'A person, or who is responsible for her, asked a post to enter her in its consular register.',
    by: 'The requester, or a helper who acts for her under a mandate',
    when: 'The request is placed in the portal.',
    next: decided,
  },
  z.strictObject(whose),
);
export const RegistrationReturned = event(
  'registration.returned.v1',
  {
    of: registration,
    summary: 'The post asks the person to correct the request or to send something; what, is in the file.',
    by: 'An officer of the post',
    when: 'The request cannot be decided as it is.',
    next: decided,
  },
  z.strictObject(whose),
);
export const RegistrationRefused = event(
  'registration.refused.v1',
  {
    of: registration,
    summary: 'The post refused to enter the person in its register.',
    by: 'An officer of the post',
    when: 'Before the registration. The answer says why and how to contest it.',
    next: [],
  },
  z.strictObject({
    ...whose,
    reason: knownCode(
      ...['nationality-not-proved', 'identity-not-proved', 'residence-not-proved'],
      ...['guardian-not-proved', 'other-post', 'forged-document'],
    ).describe('Why it was refused'),
  }),
);
export const PersonRegistered = event(
  'person.registered.v1',
  {
    of: registration,
    summary: 'The person stands in the consular register of a post; documents seals the certificate.',
    by: 'A second officer of the post, never the one who verified the file',
    when: 'She is entered under her consular number, which stays hers for life and is not told here.',
    next: ['person.transferred.v1', 'person.struck-off.v1', 'registration.expired.v1'],
    leadsTo: ['document.issued.v2'],
  },
  z.strictObject({ ...whose, validUntil: date.describe('The last day of the registration unless it is renewed') }),
);
export const PersonTransferred = event(
  'person.transferred.v1',
  {
    of: registration,
    summary: 'The person was registered at another post; this registration ended and the number stays hers.',
    by: 'Identity',
    when: 'Together with person.registered at the other post.',
    next: [],
    leadsTo: ['document.superseded.v1', 'certificate.denied.v1'],
  },
  z.strictObject({ ...whose, to: postCode.describe('The post in whose register she stands from now on') }),
);
export const RegistrationExpired = event(
  'registration.expired.v1',
  {
    of: registration,
    summary: 'The registration was not renewed in time.',
    by: 'Identity, by the calendar',
    when: 'On the day after validUntil of person.registered.',
    next: [],
    leadsTo: ['certificate.denied.v1'],
  },
  z.strictObject(whose),
);
export const PersonStruckOff = event(
  'person.struck-off.v1',
  {
    of: registration,
    summary: 'The person no longer stands in the register of the post.',
    by: 'An officer of the post; identity, when it learns from person.died that the person has died',
    when: 'The registration is over before its time.',
    next: [],
    leadsTo: ['document.revoked.v1', 'certificate.denied.v1'],
  },
  z.strictObject({
    ...whose,
    reason: knownCode('left-for-good', 'nationality-lost', 'deceased', 'fraud', 'requested').describe(
      'Why she was struck off',
    ),
  }),
);

export type RegistrationRequested = z.infer<typeof RegistrationRequested.schema>;
export type RegistrationReturned = z.infer<typeof RegistrationReturned.schema>;
export type RegistrationRefused = z.infer<typeof RegistrationRefused.schema>;
export type PersonRegistered = z.infer<typeof PersonRegistered.schema>;
export type PersonTransferred = z.infer<typeof PersonTransferred.schema>;
export type RegistrationExpired = z.infer<typeof RegistrationExpired.schema>;
export type PersonStruckOff = z.infer<typeof PersonStruckOff.schema>;

/** Part of `identity.v1`. Aggregate: registration. */
export const registrationEvents = [
  RegistrationRequested,
  RegistrationReturned,
  RegistrationRefused,
  PersonRegistered,
  PersonTransferred,
  RegistrationExpired,
  PersonStruckOff,
] as const;
