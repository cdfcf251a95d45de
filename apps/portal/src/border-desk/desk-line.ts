import type { Presented } from '../pages/staff/border/presented';

export type CrossingKind = 'entry' | 'exit' | 'refusal';

/** What the register said to a line when it was told. */
export interface ToldLine {
  outcome: 'recorded' | 'already-recorded' | 'not-recorded';
  /** Why it was not recorded. */
  code: string | null;
  /** What does not fit together, with this line in it. */
  conflicts: string[];
}

/** One line of the journal of this desk. Written once; only what the register said of it comes later. */
export interface DeskLine {
  /** Grows by one with each line of this desk: given by the store in which it is written. */
  sequence?: number;
  /** Made here: told as often as it takes, it counts once. */
  id: string;
  kind: CrossingKind;
  /** By the clock of this desk, right or wrong: the register corrects it by what that clock says when the line is told. */
  at: string;
  document: Presented;
  codes: string[];
  post: string;
  desk: string;
  told?: ToldLine;
  toldAt?: string;
  /** The bundle at hand was made after this line was told: what it says of the visa counts the line already. */
  isInBundle?: boolean;
}
