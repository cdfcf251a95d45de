import type { PlainDate } from '@jatigi/kernel';
import type { Journey } from './applicant-file';
import type { ApplicationRecord } from './application-record';
import type { HistoryKind } from './history';
import { openStates } from './network';
import { groundsOf } from './rules/refusal-codes';
import type { RefusalCodes } from './rules/refusal-codes';
import type { ApplicationState } from './visa-application.lifecycle';
import type { Words } from './words';

/** Lines of the history that say how an application was decided; the last one counts. */
export const decisionKinds = [
  ...(['granted', 'refused', 'declared-inadmissible'] as const),
  ...(['appeal-upheld', 'appeal-overturned', 'appeal-implicitly-rejected'] as const),
] as const satisfies readonly HistoryKind[];
export type DecisionKind = (typeof decisionKinds)[number];

export type EarlierDecision = 'grant' | 'refuse' | 'inadmissible';
const decisionOf: Readonly<Record<DecisionKind, EarlierDecision>> = {
  granted: 'grant',
  'appeal-overturned': 'grant',
  refused: 'refuse',
  'appeal-upheld': 'refuse',
  'appeal-implicitly-rejected': 'refuse',
  'declared-inadmissible': 'inadmissible',
};

/** How an application was decided, as its history tells. */
export interface DecidedBefore {
  kind: DecisionKind;
  on: PlainDate;
  /** Of one that was inadmissible: the history alone keeps them. */
  codes: readonly string[];
}

/** What another application of a traveller tells whoever examines this one: no name, no passport, nobody's words. */
export interface EarlierFile {
  decision: EarlierDecision | null;
  decidedOn: PlainDate | null;
  /** Why it was refused, found inadmissible, or why its visa was ended. */
  codes: { code: string; words: Words }[];
  visa: { number: string; validFrom: PlainDate; validUntil: PlainDate } | null;
  /** Somebody still has work with it. */
  isOpen: boolean;
  /** Its visa lets the traveller in on a day of the journey that is asked for. */
  isValidThen: boolean;
}

type Other = Pick<ApplicationRecord, 'state' | 'proposal' | 'refusal' | 'issued' | 'ending'>;

/** A paper that is being sealed counts as the visa that it will be. */
const STANDING: readonly ApplicationState[] = ['GRANTED', 'ISSUED'];

/**
 * @param decided how it was decided; null while it is not
 * @param asked the journey of the application that is examined
 * @param known words of reasons of which the file does not keep its own
 */
export function earlierFile(
  other: Other,
  decided: DecidedBefore | null,
  { asked, known }: { asked: Partial<Journey>; known: RefusalCodes },
): EarlierFile {
  const terms = termsOf(other);
  return {
    decision: decided && decisionOf[decided.kind],
    decidedOn: decided?.on ?? null,
    codes: codesOf(other, decided, known),
    visa: other.issued && terms && { number: other.issued.number, ...validityOf(terms) },
    isOpen: (openStates as readonly ApplicationState[]).includes(other.state),
    isValidThen: STANDING.includes(other.state) && terms !== null && coversADayOf(asked, terms),
  };
}

interface Validity {
  validFrom: PlainDate;
  validUntil: PlainDate;
}

const termsOf = ({ proposal }: Other): Validity | null => (proposal?.decision === 'grant' ? proposal.terms : null);

const validityOf = ({ validFrom, validUntil }: Validity): Validity => ({ validFrom, validUntil });

const coversADayOf = ({ arrival, departure }: Partial<Journey>, { validFrom, validUntil }: Validity): boolean =>
  arrival !== undefined && departure !== undefined && validFrom <= departure && validUntil >= arrival;

function codesOf({ refusal, ending }: Other, decided: DecidedBefore | null, known: RefusalCodes) {
  if (ending?.confirmedBy) return groundsOf(ending.codes, known);
  if (decided?.kind === 'declared-inadmissible') return groundsOf(decided.codes, known);
  // In the words of the day of the refusal; an appeal that was allowed does not unsay them.
  return refusal?.grounds ?? [];
}
