import { DomainError, notFound } from './domain-error';

export const roles = [
  'agent',
  'head-of-section',
  'consul',
  'central-desk',
  'security-officer',
  'civil-status-centre',
  'consulted-officer',
  'border-officer',
  'production-centre',
  'treasury-officer',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export const purposes = [
  'adjudication',
  'payment',
  'issuing',
  'notification',
  'border-check',
  'civil-act',
  'registration',
  'travel-document',
  'complaint',
  'investigation',
  'administration',
] as const;
/** Why personal data is read (header `Purpose-Of-Use`). */
export type Purpose = (typeof purposes)[number];

/** A role of one person at some posts for some time. `posts: ['*']` means every post. `to` is exclusive. */
export interface Grant {
  id: string;
  role: Role;
  posts: string[];
  from: string;
  to: string | null;
}

/** Who acts. Grants are empty until a transaction has read them. */
export interface Actor {
  kind: 'anonymous' | 'person' | 'client' | 'service';
  personId: string | null;
  accountId: string | null;
  /** The service that vouches for this actor (`gateway`), or the acting service itself. */
  service: string;
  strength: 'none' | 'password' | 'mfa' | 'client';
  purpose: Purpose | null;
  grants: Grant[];
  /** A program that acts for this person, or as this client: its id, and the actions it may use. Absent: no program. */
  program?: Program;
  /** A helper who acts in this person's name, with what she allowed him. Absent: nobody's helper. */
  mandate?: Mandate;
}

/** What a person allowed a helper: actions of the permission tables and, if she named some, those files alone. */
export interface Mandate {
  id: string;
  helperPersonId: string;
  scopes: readonly string[];
  files?: readonly string[];
}

/** What a person allowed a program, or two administrators a machine: actions of the permission tables. */
export interface Program {
  clientId: string;
  scopes: readonly string[];
}

const nobody = { personId: null, accountId: null, strength: 'none', purpose: null } as const;

/** Somebody whom nothing identifies; `service` is the one that says so. */
export function anonymousActor(service: string): Actor {
  return { ...nobody, kind: 'anonymous', service, grants: [] };
}

/** A service acting in its own name. */
export function serviceActor(service: string, purpose: Purpose | null = null): Actor {
  return { ...nobody, kind: 'service', service, purpose, grants: [] };
}

/** What the rules may look at. `post` and `ownerPersonId` have a meaning of their own in `decide`. */
export interface AccessResource {
  post?: string | null;
  ownerPersonId?: string | null;
  [fact: string]: unknown;
}

/**
 * One row of a permission table. Several rows may name the same action: the first that allows wins.
 * `signed-in` rows ask for ownership when the resource has an `ownerPersonId`;
 * `staff` rows ask for a live grant with one of `roles` that covers `resource.post`.
 */
export interface AccessRule {
  id: string;
  action: string;
  who: 'anyone' | 'signed-in' | 'staff' | 'service';
  roles?: readonly Role[];
  services?: readonly string[];
  purposes?: readonly Purpose[];
  strength?: 'mfa';
  when?: (actor: Actor, resource: AccessResource) => boolean;
}

export type Decision = { allow: true; rule: string } | { allow: false; rule: string | null; problem: DomainError };

const refusals = {
  unauthenticated: () =>
    new DomainError({ code: 'sign-in-required', kind: 'unauthenticated', detail: 'Sign in to do this.' }),
  forbidden: () =>
    new DomainError({ code: 'not-permitted', kind: 'forbidden', detail: 'Your roles do not allow this action.' }),
  hidden: () => notFound('This object'),
  scopeMissing: () =>
    new DomainError({
      code: 'scope-missing',
      kind: 'forbidden',
      detail: 'This was not allowed to who acts in this name: the scope named after this action is missing.',
    }),
  stepUp: () =>
    new DomainError({
      code: 'second-factor-required',
      kind: 'forbidden',
      detail: 'Sign in with a second factor to do this.',
    }),
  purposeMissing: () =>
    new DomainError({
      code: 'purpose-missing',
      kind: 'invalid',
      detail: 'State why you read this in the header Purpose-Of-Use.',
    }),
  purposeNotAllowed: () =>
    new DomainError({
      code: 'purpose-not-allowed',
      kind: 'forbidden',
      detail: 'This purpose does not allow this action.',
    }),
};
type Refusal = keyof typeof refusals;

/** How near a refused actor came; the nearest refusal is the one that is told. */
const nearness: readonly Refusal[] = [
  'unauthenticated',
  'forbidden',
  'hidden',
  'scopeMissing',
  'stepUp',
  'purposeMissing',
  'purposeNotAllowed',
];

function staffRefusal(rule: AccessRule, actor: Actor, resource: AccessResource): Refusal | null {
  if (actor.kind !== 'person' && actor.kind !== 'client') return 'unauthenticated';
  const held = actor.grants.filter((grant) => rule.roles?.includes(grant.role));
  // A stranger to the posts must not learn that the object exists; a colleague there may.
  const reaches = (grants: Grant[]): boolean =>
    resource.post == null || grants.some(({ posts }) => posts.includes('*') || posts.includes(resource.post as string));
  if (!reaches(actor.grants)) return 'hidden';
  return held.length > 0 && reaches(held) ? null : 'forbidden';
}

function signedInRefusal(actor: Actor, resource: AccessResource): Refusal | null {
  if (actor.kind === 'anonymous' || actor.personId === null) return 'unauthenticated';
  return resource.ownerPersonId === undefined || resource.ownerPersonId === actor.personId ? null : 'hidden';
}

function whoRefusal(rule: AccessRule, actor: Actor, resource: AccessResource): Refusal | null {
  switch (rule.who) {
    case 'anyone':
      return null;
    case 'signed-in':
      return signedInRefusal(actor, resource);
    case 'staff':
      return staffRefusal(rule, actor, resource);
    case 'service':
      return actor.kind === 'service' && (rule.services?.includes(actor.service) ?? true) ? null : 'forbidden';
  }
}

/** A program or a helper has what was allowed and no more; neither ever does the work of an officer in her name. */
const exceedsLimits = (rule: AccessRule, { kind, program, mandate }: Actor): boolean =>
  [program, mandate].some(
    (limit) => limit && (!limit.scopes.includes(rule.action) || (kind === 'person' && rule.who === 'staff')),
  );

function ruleRefusal(rule: AccessRule, actor: Actor, resource: AccessResource): Refusal | null {
  const who = whoRefusal(rule, actor, resource);
  if (who) return who;
  if (rule.when && !rule.when(actor, resource)) return 'forbidden';
  if (rule.who !== 'anyone' && exceedsLimits(rule, actor)) return 'scopeMissing';
  if (rule.strength === 'mfa' && actor.strength === 'password') return 'stepUp';
  return purposeRefusal(rule, actor);
}

function purposeRefusal({ purposes: allowed }: AccessRule, { purpose }: Actor): Refusal | null {
  if (!allowed) return null;
  if (purpose === null) return 'purposeMissing';
  return allowed.includes(purpose) ? null : 'purposeNotAllowed';
}

/** Decides by the table alone: pure, deny by default. An action that no rule names is refused. */
export function decide(
  rules: readonly AccessRule[],
  actor: Actor,
  action: string,
  resource: AccessResource = {},
): Decision {
  let nearest: { refusal: Refusal; rule: string | null } = {
    refusal: actor.kind === 'anonymous' ? 'unauthenticated' : 'forbidden',
    rule: null,
  };
  for (const rule of rules) {
    if (rule.action !== action) continue;
    const refusal = ruleRefusal(rule, actor, resource);
    if (refusal === null) return { allow: true, rule: rule.id };
    if (nearest.rule === null || nearness.indexOf(refusal) > nearness.indexOf(nearest.refusal)) {
      nearest = { refusal, rule: rule.id };
    }
  }
  return { allow: false, rule: nearest.rule, problem: refusals[nearest.refusal]() };
}

/** Returns the id of the rule that allows, or throws the problem. */
export function authorize(
  rules: readonly AccessRule[],
  actor: Actor,
  action: string,
  resource: AccessResource = {},
): string {
  const decision = decide(rules, actor, action, resource);
  if (!decision.allow) throw decision.problem;
  return decision.rule;
}
