import { defineEvents } from './define-events';
import { accountEvents } from './identity-accounts';
import { grantEvents } from './identity-grants';
import { mandateEvents } from './identity-mandates';
import { passportEvents } from './identity-passports';
import { personsEvents } from './identity-persons';
import { postEvents } from './identity-posts';
import { programEvents } from './identity-programs';
import { registrationEvents } from './identity-registrations';
import { travelEvents } from './identity-travel';

/** Published by identity on `identity.v1`. Aggregate: what each fact is about, by its kind and id. */
export const identityEvents = defineEvents('identity', [
  ...accountEvents,
  ...grantEvents,
  ...postEvents,
  ...registrationEvents,
  ...programEvents,
  ...mandateEvents,
  ...personsEvents,
  ...travelEvents,
  ...passportEvents,
]);
