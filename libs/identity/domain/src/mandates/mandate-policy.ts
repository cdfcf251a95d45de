/**
 * How far a mandate may go. The numbers are ours, no law was found that sets one: a year at most keeps forgotten mandates
 * from living on; five given and twenty received are enough for a family and for a worker of an association, too few for
 * a trade in accounts. That revocation, renunciation and death end it at once is the common law of mandates (French
 * Code civil, art. 2003).
 */
export const mandatePolicy = {
  longestMonths: 12,
  /** How long the code of an offer may be used. */
  offerDays: 7,
  liveGiven: 5,
  liveReceived: 20,
  files: 20,
} as const;
