import { DomainError } from '@jatigi/kernel';
import type { Hands } from '../rules/four-eyes';
import { staffHandleNoFileOfTheirOwn } from '../rules/four-eyes';
import type { MatchReason } from './score-match';

/** Where a hit comes from. */
export const hitSources = ['watchlist', 'lost-document', 'overstay'] as const;
export type HitSource = (typeof hitSources)[number];

/** What a person says of a hit. Neither is a decision on the visa. */
export const hitOutcomes = ['same-person', 'other-person'] as const;
export type HitOutcome = (typeof hitOutcomes)[number];

/** Why a hit was raised, and what it points at: kept encrypted, and only for a time. */
export interface HitDetail {
  /** The entry, the lost document or the application that it points at. */
  subject: string;
  score: number;
  reasons: Array<MatchReason | 'lost' | 'stolen' | 'same-passport' | 'same-traveller'>;
  /** The thresholds under which it was raised. */
  thresholds: string;
}

/**
 * Persons who proposed a decision on the file, and who judged its hits, whatever came of it: a proposal that was returned,
 * or that a new hit sent back, was made nevertheless.
 */
export interface EarlierHands {
  proposers: readonly string[];
  adjudicators: readonly string[];
}

/** What is asked before somebody adjudicates: the officer of a file does not clear it alone. */
export interface HandsOnHit extends Hands {
  assignedTo: string | null;
  /** Null when nobody looked that up: then nobody passes. */
  earlierProposers: EarlierHands['proposers'] | null;
}

/** @throws 403 `own-file`, `four-eyes` */
export function mayAdjudicate(hands: HandsOnHit, personId: string): void {
  staffHandleNoFileOfTheirOwn(hands, personId);
  const { assignedTo, proposedBy, earlierProposers } = hands;
  if (earlierProposers && ![assignedTo, proposedBy, ...earlierProposers].includes(personId)) return;
  const detail =
    'The officer of a file, or who proposed its decision, does not adjudicate its hits: another person must.';
  throw new DomainError({ code: 'four-eyes', kind: 'forbidden', detail });
}
