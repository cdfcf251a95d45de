import { addMonths, DomainError } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { Entries } from './applicant-file';
import type { FittingVisaType } from './policy/policy-set';

/** What a grant fixes. */
export interface GrantTerms {
  visaType: string;
  entries: Entries;
  validFrom: PlainDate;
  validUntil: PlainDate;
  stayDays: number;
}
export type ProposedDecision = { decision: 'grant'; terms: GrantTerms } | { decision: 'refuse'; codes: string[] };
export type Proposal = ProposedDecision & { by: string; at: string };

interface GrantLimits {
  types: readonly FittingVisaType[];
  passportExpiresOn: PlainDate;
  today: PlainDate;
}

function faultOf(terms: GrantTerms, limits: GrantLimits): [field: string, code: string, detail: string] | null {
  const type = limits.types.find(({ code }) => code === terms.visaType);
  if (!type) return ['visaType', 'visa-type-does-not-fit', 'The policy does not offer this type for this journey.'];
  if (terms.entries !== type.entries) return ['entries', 'entries-differ', 'The type fixes another number of entries.'];
  if (terms.validUntil < terms.validFrom) return ['validUntil', 'validity-reversed', 'The visa ends before it begins.'];
  if (terms.validUntil < limits.today) return ['validUntil', 'validity-past', 'The validity is already over.'];
  if (terms.validUntil > addMonths(terms.validFrom, type.validityMonths)) {
    return ['validUntil', 'validity-too-long', `This type is valid ${type.validityMonths} months at most.`];
  }
  if (terms.validUntil > limits.passportExpiresOn) {
    return ['validUntil', 'visa-outlives-passport', 'A visa ends before the passport does.'];
  }
  return terms.stayDays >= 1 && terms.stayDays <= type.maxStayDays
    ? null
    : ['stayDays', 'stay-too-long', `This type allows 1 to ${type.maxStayDays} days.`];
}

/** @throws 422 with the code of the term that does not hold */
export function theTermsStayWithinTheType(terms: GrantTerms, limits: GrantLimits): void {
  const fault = faultOf(terms, limits);
  if (!fault) return;
  const [field, code, detail] = fault;
  throw new DomainError({ code, kind: 'rule', detail, errors: [{ pointer: `/${field}`, code, detail }] });
}

/** Two persons stand behind one decision: whoever disagrees returns the file. @throws 422 `decision-differs` */
export function theDecisionIsTheProposedOne(proposal: Proposal, decision: ProposedDecision['decision']): void {
  if (proposal.decision === decision) return;
  throw new DomainError({
    code: 'decision-differs',
    kind: 'rule',
    detail: 'This is not what was proposed. Return the file to examination with a note instead.',
    errors: [{ pointer: '/decision', code: 'decision-differs', detail: `Proposed: ${proposal.decision}.` }],
  });
}
