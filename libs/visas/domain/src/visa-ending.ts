import { DomainError } from '@jatigi/kernel';
import { aRefusalNamesKnownCodes } from './rules/refusal-codes';
import type { RefusalCodes } from './rules/refusal-codes';

/**
 * How an issued visa ends before its time: `annul` when its conditions were never met, `revoke` when they are no longer
 * met or the holder asks for it (after EU Visa Code 810/2009, article 34).
 */
export const endings = ['annul', 'revoke'] as const;
export type Ending = (typeof endings)[number];

/** Codes of refusal say why; `by` is the first of two persons. */
export interface ProposedEnding {
  as: Ending;
  codes: string[];
  by: string;
  at: string;
  /** The second person; null as long as the visa stands. */
  confirmedBy: string | null;
}

/** Revoked at the holder's request: the conditions may have been met all along. */
const HOLDERS_REQUEST = 'R17';

/** @throws 422 `refusal-code-missing`, `refusal-code-unknown`, `request-annuls-nothing` */
export function theEndingIsSound({ as, codes }: Pick<ProposedEnding, 'as' | 'codes'>, known: RefusalCodes): void {
  aRefusalNamesKnownCodes(codes, known);
  const at = codes.indexOf(HOLDERS_REQUEST);
  if (as !== 'annul' || at === -1) return;
  const detail = `${HOLDERS_REQUEST} is a reason to revoke: a visa whose conditions were met is not annulled.`;
  const errors = [{ pointer: `/codes/${at}`, code: 'request-annuls-nothing', detail }];
  throw new DomainError({ code: 'request-annuls-nothing', kind: 'rule', detail, errors });
}

/** The one word of the fact; the codes say more. */
export function reasonOf({ as, codes }: Pick<ProposedEnding, 'as' | 'codes'>): string {
  if (as === 'annul') return 'conditions-never-met';
  return codes.includes(HOLDERS_REQUEST) ? 'holder-request' : 'conditions-no-longer-met';
}

/** @throws 409 `ending-proposed` when another person waits to be confirmed or contradicted */
export function onlyOneEndingIsProposed(ending: ProposedEnding | null): void {
  if (!ending) return;
  const detail = 'An end of this visa is proposed already: another person confirms or rejects it first.';
  throw new DomainError({ code: 'ending-proposed', kind: 'conflict', detail });
}

/** @throws 409 `no-ending-proposed` */
export function theProposedEnding(ending: ProposedEnding | null): ProposedEnding {
  if (ending) return ending;
  const detail = 'Nobody proposed to end this visa.';
  throw new DomainError({ code: 'no-ending-proposed', kind: 'conflict', detail });
}
