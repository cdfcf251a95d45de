import { DomainError } from '@jatigi/kernel';

/** Why officers withdraw a document, put it on hold, or let it stand again. Owners have reasons of their own. */
export const revocationReasons = ['issued-in-error', 'obtained-by-fraud', 'misused', 'holder-asked'] as const;
export const suspensionReasons = ['investigation', 'complaint', 'reported-lost', 'reported-stolen'] as const;
export const reinstatementReasons = ['cleared-up', 'found-again', 'suspended-in-error'] as const;

/**
 * Four eyes: a revocation is for good, so another officer than the one who proposed it confirms it.
 * @throws DomainError `four-eyes` (403)
 */
export function mayConfirmRevocation(proposedBy: string, by: string): void {
  if (proposedBy === by) throw fourEyes('Another officer confirms a revocation.');
}

/**
 * Suspending is quick because it can be lifted; lifting it makes a doubted document good again, so another officer does.
 * @param suspendedBy null when no officer suspended it
 * @throws DomainError `four-eyes` (403)
 */
export function mayReinstate(suspendedBy: string | null, by: string): void {
  if (suspendedBy === by) throw fourEyes('Another officer than the one who suspended it lifts a suspension.');
}

const fourEyes = (detail: string): DomainError => new DomainError({ code: 'four-eyes', kind: 'forbidden', detail });
