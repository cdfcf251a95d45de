import { DomainError } from '@jatigi/kernel';

/** Who had a hand in a file. Persons, not accounts: two accounts of one person are one person. */
export interface Hands {
  applicantPersonId: string;
  /** A helper who filed it in her name. */
  proxy: string | null;
  receivedBy: string | null;
  proposedBy: string | null;
  /** Who proposed to annul or revoke the visa. */
  endingProposedBy: string | null;
}

const refusals = {
  'own-file': 'Nobody handles an application of their own, or one that they filed for somebody.',
  'received-the-money': 'Whoever received the money neither proposes nor decides.',
  'four-eyes': 'Whoever proposed a decision does not decide it: another person must.',
} as const;
export type FourEyesFault = keyof typeof refusals;

const refuse = (code: FourEyesFault): never => {
  throw new DomainError({ code, kind: 'forbidden', detail: refusals[code] });
};

export const staffHandleNoFileOfTheirOwn = (hands: Hands, personId: string): void =>
  hands.applicantPersonId === personId || hands.proxy === personId ? refuse('own-file') : undefined;

export const whoTookTheMoneyNeitherProposesNorDecides = (hands: Hands, personId: string): void =>
  hands.receivedBy === personId ? refuse('received-the-money') : undefined;

export const theProposerNeverDecides = (hands: Hands, personId: string): void =>
  hands.proposedBy === personId ? refuse('four-eyes') : undefined;

/** @throws 403 `own-file`, `four-eyes` */
export function theEnderIsAnother(hands: Hands, personId: string): void {
  staffHandleNoFileOfTheirOwn(hands, personId);
  if (hands.endingProposedBy === personId) refuse('four-eyes');
}

/** @throws 403 `own-file`, `received-the-money` */
export function mayPropose(hands: Hands, personId: string): void {
  staffHandleNoFileOfTheirOwn(hands, personId);
  whoTookTheMoneyNeitherProposesNorDecides(hands, personId);
}

/** @throws 403 `own-file`, `received-the-money`, `four-eyes` */
export function mayDecide(hands: Hands, personId: string): void {
  mayPropose(hands, personId);
  theProposerNeverDecides(hands, personId);
}
