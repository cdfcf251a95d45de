import type { Actor, Role } from '@jatigi/kernel';

/** Kinds of verifiers: all that the holder of a document learns of who checked it. */
export const verifierKinds = ['public', 'program', 'border', 'post', 'ministry', 'other-office'] as const;
export type VerifierKind = (typeof verifierKinds)[number];

/** The office behind a role, the most telling first: who has several roles is known by the first of them. */
const offices: readonly (readonly [Role, VerifierKind])[] = [
  ['border-officer', 'border'],
  ['agent', 'post'],
  ['head-of-section', 'post'],
  ['consul', 'post'],
  ['central-desk', 'ministry'],
];

/**
 * What kind of verifier asks. An officer is one by her live grants; who is signed in without any counts as the public.
 * @param actor with the grants that are live now
 */
export function verifierOf({ kind, program, grants }: Actor): VerifierKind {
  if (program || kind === 'client') return 'program';
  if (grants.length === 0) return 'public';
  return offices.find(([role]) => grants.some((grant) => grant.role === role))?.[1] ?? 'other-office';
}
