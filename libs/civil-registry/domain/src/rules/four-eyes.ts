import { DomainError } from '@jatigi/kernel';
import type { DraftFacts } from '../draft-facts';
import { personsOf } from '../draft-facts';

/** Who had a hand in a declaration. Persons, not accounts: two accounts of one person are one person. */
export interface Hands {
  verifiedBy: string | null;
  /** Accounts of those whom the act is about or who declare it. */
  concerned: readonly string[];
}

const refusals = {
  'own-file': 'Nobody handles a declaration that is about themselves or their family.',
  'four-eyes': 'Whoever verified or proposed does not sign or decide it: another person must.',
} as const;

const refuse = (code: keyof typeof refusals): never => {
  throw new DomainError({ code, kind: 'forbidden', detail: refusals[code] });
};

export const concernedBy = (facts: DraftFacts): string[] =>
  personsOf(facts).flatMap(({ person }) => (person.personId ? [person.personId] : []));

/** @throws 403 `own-file` */
export function mayHandle(hands: Hands, personId: string): void {
  if (hands.concerned.includes(personId)) refuse('own-file');
}

/**
 * The agent who took the declaration down may verify it; the officer who signs is another person than the one who
 * verified. @throws 403 `own-file`, `four-eyes`
 */
export function maySign(hands: Hands, personId: string): void {
  mayHandle(hands, personId);
  if (hands.verifiedBy === personId) refuse('four-eyes');
}

/** A note or an annulment takes two persons. @throws 403 `four-eyes` */
export function mayDecideProposal(proposedBy: string, personId: string): void {
  if (proposedBy === personId) refuse('four-eyes');
}
