import { defineLifecycle } from '@jatigi/kernel';

/**
 * What an authority may say about a document after it was made. The newest word counts: a suspension can be lifted, the
 * others are final. Expiry is no word: the last day stands on the document itself.
 */
export const standingLifecycle = defineLifecycle({
  initial: 'valid',
  states: {
    valid: { suspend: 'suspended', revoke: 'revoked', supersede: 'superseded' },
    suspended: { reinstate: 'valid', revoke: 'revoked', supersede: 'superseded' },
    revoked: {},
    superseded: {},
  },
});
/** The newest word of an authority; `valid` when none was said, or a suspension was lifted. */
export type SaidStanding = (typeof standingLifecycle.states)[number];
export type StandingCommand = (typeof standingLifecycle.commands)[number];

/** What an authority said later about a document that was true when it was made, for now or for good. */
export type Withdrawal = Exclude<SaidStanding, 'valid'>;
/** A withdrawal that is never taken back. */
export type FinalWithdrawal = Exclude<Withdrawal, 'suspended'>;
export type Standing = 'valid' | 'expired' | Withdrawal;

/** Where a document stands on a day: a withdrawal outranks its dates; the last day of validity still counts. */
export function standingOn(today: string, validUntil: string | null, withdrawal: Withdrawal | null = null): Standing {
  if (withdrawal !== null) return withdrawal;
  return validUntil !== null && today > validUntil ? 'expired' : 'valid';
}

const mask = (word: string): string =>
  `${[...word][0] ?? ''}${'•'.repeat(Math.max(1, Math.min(5, [...word].length - 1)))}`;

/**
 * A name that its bearer recognises and a stranger does not learn: first letters only, lengths above six hidden.
 * Verification never says more than the paper in the reader's hand shows.
 */
export function maskedName(surname: string, givenNames: string): string {
  const words = `${surname} ${givenNames}`.split(/[\s-]+/).filter((word) => word !== '');
  return words.map(mask).join(' ');
}
