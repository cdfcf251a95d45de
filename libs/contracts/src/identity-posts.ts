import { z } from 'zod';
import type { Aggregate } from './define-events';
import { event } from './define-events';
import { country, currency, date, knownCode, postCode, timeZone } from './fields';

const aPost: Aggregate = { kind: 'post', meaning: 'One embassy, consulate, desk, border post or civil-status centre' };
const state = {
  code: postCode.describe('The code by which every other event names the post: BER, PAR, HQ'),
  kind: knownCode(
    ...['embassy', 'consulate-general', 'consulate', 'honorary-consulate', 'section', 'headquarters-desk'],
    ...['border-post', 'civil-centre', 'central-office', 'production-centre', 'consulted-service'],
  ).describe('What kind of post it is'),
  country: country.describe('The country in which it lies'),
  timeZone: timeZone.describe('The time zone of its wall clock, by which its dates and deadlines count: Europe/Berlin'),
  currencies: z.array(currency).max(8).describe('The currencies in which it takes fees'),
  calendar: z
    .strictObject({
      workingDays: z
        .array(z.int().min(1).max(7))
        .max(7)
        .describe('The days of the week on which it works, by ISO 8601: 1 is Monday, 7 is Sunday'),
      holidays: z.array(date).max(400).describe('The dates on which it is closed although it is a working day'),
    })
    .describe('By which working-day deadlines of this post count'),
  jurisdictions: z
    .array(country)
    .max(60)
    .describe('The countries for whose residents it is competent today (circonscription)'),
  parent: postCode.nullable().describe('The post above it, which takes what it cannot; null for the highest'),
};
const administrators = 'Identity, from the list of posts it is given (sample data today)';

export const PostOpened = event(
  'post.opened.v1',
  {
    of: aPost,
    begins: true,
    summary: 'A post (embassy, consulate, headquarters) opened.',
    by: administrators,
    when: 'The list names a post that was not known. Names and addresses are asked from GET /v1/identity/posts.',
    next: ['post.changed.v1', 'post.closed.v1'],
  },
  z.strictObject(state),
);
export const PostChanged = event(
  'post.changed.v1',
  {
    of: aPost,
    summary: 'Attributes, calendar or jurisdiction of a post changed; carries the whole new state.',
    by: administrators,
    when: 'The list says something else of a known post. Replace what you keep: nothing has to be added up.',
    next: ['post.changed.v1', 'post.closed.v1'],
  },
  z.strictObject(state),
);
export const PostClosed = event(
  'post.closed.v1',
  {
    of: aPost,
    summary: 'A post closed.',
    by: 'The ministry',
    when: 'Not published yet: no command closes a post today. Readers are ready for it, so that one can.',
    next: [],
  },
  z.strictObject({ code: postCode.describe('The post that closed') }),
);

export type PostOpened = z.infer<typeof PostOpened.schema>;
export type PostChanged = z.infer<typeof PostChanged.schema>;
export type PostClosed = z.infer<typeof PostClosed.schema>;

/** Part of `identity.v1`. Aggregate: post. */
export const postEvents = [PostOpened, PostChanged, PostClosed] as const;
