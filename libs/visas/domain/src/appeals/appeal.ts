import { DomainError } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { IssuedDocument } from '../application-record';
import type { GrantTerms } from '../decision';
import type { Words } from '../words';

/** A code of refusal as it read on the day of the decision: its words may change afterwards, the letter does not. */
export interface Ground {
  code: string;
  words: Words;
}

/** What a refusal says, as it stands in its letter. */
export interface WrittenRefusal {
  grounds: Ground[];
  /** Partner States that were consulted and objected: the letter names them. */
  objectingStates: string[];
  /** The day at the post. */
  decidedOn: PlainDate;
  /** The last day on which it may be contested. */
  appealUntil: PlainDate | null;
}

/** The refusal as it was made. It stays with the file when an appeal overturns it: it was made, and is counted. */
export interface Refusal extends WrittenRefusal {
  proposedBy: string;
  decidedBy: string;
  /** The sealed letter; null until documents made it. */
  letter: IssuedDocument | null;
}

/** How an appeal may be decided by persons. */
export const appealVerdicts = ['uphold', 'overturn'] as const;
export type AppealVerdict = (typeof appealVerdicts)[number];
export type ProposedVerdict = { verdict: 'uphold' } | { verdict: 'overturn'; terms: GrantTerms };

export const appealOutcomes = ['upheld', 'overturned', 'implicitly-rejected'] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];

/** An appeal against the refusal of a visa. What the appellant and the officers wrote stands in the notes. */
export interface Appeal {
  lodgedAt: string;
  /** The helper who lodged it in the applicant's name, where one did. */
  proxy?: string;
  /** Who examines it; null until somebody does. */
  assignedTo: string | null;
  /** What the first of two persons proposes. */
  proposal: (ProposedVerdict & { by: string; at: string }) | null;
  outcome: AppealOutcome | null;
  decidedBy: string | null;
  decidedAt: string | null;
}

export const lodged = (now: Date, proxy: string | null): Appeal => ({
  lodgedAt: now.toISOString(),
  ...(proxy !== null && { proxy }),
  ...{ assignedTo: null, proposal: null, outcome: null, decidedBy: null, decidedAt: null },
});

/** @throws 409 `appeal-too-late`: the refusal is final */
export function theAppealIsInTime(refusal: Refusal | null, today: PlainDate): void {
  if (refusal?.appealUntil && today <= refusal.appealUntil) return;
  const detail = 'The time to contest this refusal is over. A new application is possible at any time.';
  throw new DomainError({ code: 'appeal-too-late', kind: 'conflict', detail });
}

/** @throws 403 `not-the-examiner`: who proposes, or looks at a paper again, is who was charged with the appeal */
export function theExaminerProposes({ assignedTo }: Appeal, personId: string): void {
  if (assignedTo === personId) return;
  const detail = 'This is for the person who examines this appeal: take it first.';
  throw new DomainError({ code: 'not-the-examiner', kind: 'forbidden', detail });
}

/** @throws 409 `appeal-proposed` while another person has to decide or to return what was proposed */
export function nothingIsProposed({ proposal }: Appeal): void {
  if (!proposal) return;
  const detail = 'A decision on this appeal is proposed already: another person decides or returns it first.';
  throw new DomainError({ code: 'appeal-proposed', kind: 'conflict', detail });
}

/** @throws 409 `no-appeal-decision-proposed` */
export function theProposedVerdict({ proposal }: Appeal): NonNullable<Appeal['proposal']> {
  if (proposal) return proposal;
  const detail = 'Nobody proposed a decision on this appeal.';
  throw new DomainError({ code: 'no-appeal-decision-proposed', kind: 'conflict', detail });
}

/** Two persons stand behind one decision: whoever disagrees returns it. @throws 422 `decision-differs` */
export function theVerdictIsTheProposedOne(proposed: AppealVerdict, verdict: AppealVerdict): void {
  if (proposed === verdict) return;
  const detail = 'This is not what was proposed. Return the appeal with a note instead.';
  const errors = [{ pointer: '/verdict', code: 'decision-differs', detail: `Proposed: ${proposed}.` }];
  throw new DomainError({ code: 'decision-differs', kind: 'rule', detail, errors });
}
