/** The paper says the same under a new number: the owner's data must not have changed. */
export const reissueReasons = ['template-changed', 'key-changed', 'paper-damaged', 'paper-lost'] as const;
/** The paper says what its owner says now. */
export const replacementReasons = ['data-corrected', 'misprint'] as const;
/** What an owner asks for by a fact: the paper says what the owner says now. */
export const ownerReasons = ['new-passport'] as const;
export type ReissueReason = (typeof reissueReasons | typeof replacementReasons | typeof ownerReasons)[number];

/** What the register of documents knows of what a paper says. */
export interface PaperFacts {
  surname: string;
  givenNames: string;
  validUntil: string | null;
  actId: string | null;
}

/**
 * Whether a paper may be issued again for this reason: one that is only reissued says what it said before.
 * @param before what the register knows of the paper that is out
 * @param now the same of the paper that would take its place
 */
export function saysTheSame(reason: ReissueReason, before: PaperFacts, now: PaperFacts): boolean {
  if ([...replacementReasons, ...ownerReasons].some((one) => one === reason)) return true;
  return (Object.keys(before) as (keyof PaperFacts)[]).every((fact) => before[fact] === now[fact]);
}
