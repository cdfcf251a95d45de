import type { Typed } from '../../../forms/typed';
import { suggestedTerms } from '../visas/suggested-terms';
import type { Suggested } from '../visas/suggested-terms';
import { termsOf } from '../visas/visa-commands';
import type { VisaType } from '../visas/visa-file.types';
import { filesMeant } from './asked-batch';
import type { WhichFiles } from './asked-batch';
import type { AskedParameters, StaffLine } from './batch.types';

export type ProposedKind = 'grant' | 'refuse';

export const isProposed = (text: string | undefined): text is ProposedKind => text === 'grant' || text === 'refuse';

export const mayPropose = ({ allowedActions }: StaffLine): boolean => allowedActions.includes('propose-decision');

/** The body of the batch: the same terms, or the same reasons, for each file that is meant. */
export function proposedBatch(
  decision: ProposedKind,
  { typed, codes, ...which }: WhichFiles & { typed: Typed; codes: readonly string[] },
): Record<string, unknown> {
  return { decision, ...(decision === 'grant' ? termsOf(typed) : { codes }), ...filesMeant(which) };
}

/** Every type that fits one of them. */
export function typesOf(lines: readonly StaffLine[]): VisaType[] {
  const types = lines.flatMap(({ visaTypes }) => visaTypes);
  return types.filter(({ code }, at) => types.findIndex((other) => other.code === code) === at);
}

const earliest = (dates: readonly (string | null)[]): string | undefined =>
  dates.filter((date) => date !== null).toSorted()[0];

/** Terms to begin with, for all of them: from the first arrival on, and until the first passport ends. */
export function sharedTerms(lines: readonly StaffLine[]): Suggested {
  const [first] = lines;
  if (!first || lines.some(({ visaType }) => visaType !== first.visaType)) return {};
  return suggestedTerms({
    visaType: first.visaType,
    visaTypes: first.visaTypes,
    journey: { arrival: earliest(lines.map(({ journey }) => journey.arrival)) },
    travelDocument: { expiresOn: earliest(lines.map(({ travelDocument }) => travelDocument.expiresOn)) },
  });
}

/** The terms that were asked before, to be corrected. */
export const termsAgain = ({ visaType, entries, validFrom, validUntil, stayDays }: AskedParameters): Suggested => ({
  ...(visaType !== undefined && { visaType: `${visaType}:${entries}` }),
  ...(validFrom !== undefined && { validFrom }),
  ...(validUntil !== undefined && { validUntil }),
  ...(stayDays !== undefined && { stayDays: String(stayDays) }),
});
