import type { TrustBundle } from '@jatigi/vds';

const HOUR = 3_600_000;
/** Telephones are set by the network; what is more than this is a clock that somebody set. */
const CLOCK_TOLERANCE = 600_000;

/**
 * What the age of a list lets a verifier say (ADR-0033): `due` is told beside the verdict; with `too-old` and
 * `clock-behind` nothing is called valid.
 */
export type Fitness = 'fresh' | 'due' | 'too-old' | 'clock-behind';

type Dated = Pick<TrustBundle, 'nextUpdate'> & { head: Pick<TrustBundle['head'], 'issuedAt'> };

/** @param maxAgeHours after which a list may no longer call a document valid; counted from the instant that is signed in it */
export function fitnessOf({ head, nextUpdate }: Dated, at: Date, maxAgeHours: number): Fitness {
  const age = at.getTime() - Date.parse(head.issuedAt);
  if (age < -CLOCK_TOLERANCE) return 'clock-behind';
  if (age > maxAgeHours * HOUR) return 'too-old';
  return at > nextUpdate ? 'due' : 'fresh';
}
