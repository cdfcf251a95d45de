import { DomainError } from '@jatigi/kernel';
import { staffHandleNoFileOfTheirOwn } from './four-eyes';
import type { Hands } from './four-eyes';

/** Persons who did anything with a file before its appeal; null when nobody looked that up: then nobody passes. */
export type Handlers = readonly string[] | null;

/** What the unit of appeals looks at: who had a hand in the file, and who proposed on the appeal. */
export interface AppealHands extends Hands {
  handlers: Handlers;
  /** The helper who lodged the appeal. */
  appealProxy: string | null;
  appealProposedBy: string | null;
}

/**
 * An appeal is for people who never touched the file: not whoever received, examined, was asked, proposed or decided.
 * Persons, not accounts. @throws 403 `own-file`, `touched-the-file`
 */
export function neverTouchedTheFile(hands: AppealHands, personId: string): void {
  staffHandleNoFileOfTheirOwn(hands, personId);
  const others = [hands.receivedBy, hands.proposedBy, hands.endingProposedBy, hands.appealProxy];
  if (hands.handlers && !hands.handlers.includes(personId) && !others.includes(personId)) return;
  const detail = 'Whoever had a hand in this file neither examines nor decides its appeal: another person must.';
  throw new DomainError({ code: 'touched-the-file', kind: 'forbidden', detail });
}

/** @throws 403 `own-file`, `touched-the-file`, `four-eyes` */
export function mayDecideTheAppeal(hands: AppealHands, personId: string): void {
  neverTouchedTheFile(hands, personId);
  if (hands.appealProposedBy !== personId) return;
  const detail = 'Whoever proposed a decision does not decide it: another person must.';
  throw new DomainError({ code: 'four-eyes', kind: 'forbidden', detail });
}
