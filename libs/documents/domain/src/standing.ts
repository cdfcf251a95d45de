/** What an authority said later about a document that was true when it was made. */
export type Withdrawal = 'revoked' | 'superseded';
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
