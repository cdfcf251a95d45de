import { addMonths, DomainError } from '@jatigi/kernel';
import type { ProcessingClass } from '../applicant-file';
import { competenceOf } from './competence';
import type { Competence } from './competence';
import { applying, firstApplying, inForce, stayDays, toApplied } from './conditions';
import type {
  DatedRule,
  DocumentRule,
  FeeRule,
  FittingVisaType,
  PolicyAnswer,
  PolicyInput,
  PolicySet,
  ProcessingRule,
  RequiredDocument,
  VisaType,
} from './policy-set';

/** The fee table of a post: its own, else a default in the post's currency, else the default. */
function feesOf({ fees }: PolicySet, { post: code, facts: post, on }: Competence): FeeRule | undefined {
  const live = fees.filter((rule) => inForce(rule, on));
  const defaults = live.filter(({ posts }) => posts.includes('*'));
  return (
    live.find(({ posts }) => posts.includes(code)) ??
    defaults.find(({ currency }) => post?.currencies[0] === currency) ??
    defaults[0]
  );
}

function fits(type: VisaType, input: PolicyInput, days: number): boolean {
  const entriesFit = input.entries === undefined || type.entries === 0 || type.entries === input.entries;
  return (
    entriesFit &&
    days <= type.maxStayDays &&
    type.purposes.includes(input.purpose) &&
    input.departure <= addMonths(input.arrival, type.validityMonths)
  );
}

function fittingTypes(policy: PolicySet, input: PolicyInput, fees: FeeRule | undefined): FittingVisaType[] {
  if (!fees) return [];
  const days = stayDays(input.arrival, input.departure);
  const express = input.processing === 'express' ? (fees.express ?? 0) : 0;
  return policy.visaTypes
    .filter((type) => fees.amounts[type.code] !== undefined && fits(type, input, days))
    .map(({ purposes: _purposes, ...type }) => {
      const base = fees.amounts[type.code] as number;
      return { ...type, fee: { minor: base === 0 ? 0 : base + express, currency: fees.currency } };
    })
    .sort((a, b) => a.fee.minor - b.fee.minor);
}

/** The delays of a post: its own, else those for all. */
function processingOf(
  policy: PolicySet,
  wanted: ProcessingClass,
  fees: FeeRule | undefined,
  { post, on }: Competence,
): ProcessingRule | null {
  if (wanted === 'express' && fees?.express === undefined) {
    throw new DomainError({
      code: 'express-not-offered',
      kind: 'rule',
      detail: 'The competent post offers no express processing.',
      errors: [{ pointer: '/journey/processing', code: 'express-not-offered', detail: 'Choose standard.' }],
    });
  }
  const live = policy.processing.filter((rule) => rule.class === wanted && inForce(rule, on));
  return live.find(({ posts }) => posts?.includes(post)) ?? live.find(({ posts }) => !posts) ?? null;
}

function chosenType(types: FittingVisaType[], wanted: string | undefined): FittingVisaType | null {
  if (wanted === undefined) return types[0] ?? null;
  const chosen = types.find(({ code }) => code === wanted);
  if (chosen) return chosen;
  throw new DomainError({
    code: 'visa-type-does-not-fit',
    kind: 'rule',
    detail: 'This visa type does not fit the journey.',
    errors: [{ pointer: '/journey/visaType', code: 'visa-type-does-not-fit', detail: 'Choose one that fits.' }],
    extra: { fitting: types.map(({ code }) => code) },
  });
}

/** The rule without its dates: what the checklist shows. */
export const toRequiredDocuments = (documents: readonly DocumentRule[]): RequiredDocument[] =>
  documents.map(({ kind, title, need, mediaTypes }) => ({ kind, title, need, mediaTypes }));

const nothingMore = {
  visaTypes: [],
  visaType: null,
  fee: null,
  processing: null,
  documents: [],
  biometrics: false,
  consultations: [],
  rollingStay: null,
  retention: null,
};

const needsBiometrics = ({ biometricsFromAge }: PolicySet, { birthDate, arrival }: PolicyInput): boolean =>
  !birthDate || addMonths(birthDate, biometricsFromAge * 12) <= arrival;

/** Types, fee, delays, documents and consultations, with the rules that set them. */
function visaPart(policy: PolicySet, input: PolicyInput, competence: Competence) {
  const { post, on } = competence;
  const fees = feesOf(policy, competence);
  const processing = processingOf(policy, input.processing ?? 'standard', fees, competence);
  const visaTypes = fittingTypes(policy, input, fees);
  const chosen = chosenType(visaTypes, input.visaType);
  const asked = { ...input, post, confederal: chosen?.confederal !== undefined };
  const documents = applying(policy.documents, asked, on);
  const consultations = applying(policy.consultations, asked, on);
  const deciding: Array<DatedRule | null | undefined> = [fees, processing, ...documents, ...consultations];
  return {
    part: {
      post,
      visaTypes,
      visaType: chosen?.code ?? null,
      fee: chosen?.fee ?? null,
      processing: processing && { class: processing.class, deadlines: processing.deadlines },
      documents: toRequiredDocuments(documents),
      biometrics: needsBiometrics(policy, input),
      consultations: consultations.map(({ service }) => service),
      rollingStay: policy.rollingStay,
      retention: policy.retention,
    },
    rules: deciding.filter((rule) => rule != null).map(toApplied),
  };
}

/**
 * What this traveller needs, and every rule that says so. Pure: the same policy and question give the same answer.
 * @throws 422 `visa-type-does-not-fit`, `express-not-offered` when the journey asks for what is not offered
 */
export function evaluate(policy: PolicySet, input: PolicyInput): PolicyAnswer {
  const competence = competenceOf(policy, input);
  const { post, representedBy, on } = competence;
  const outcome = firstApplying(policy.outcomes, input, on);
  if (!outcome) throw new Error(`Policy ${policy.version} has no rule that always applies.`);
  const head = { policyVersion: policy.version, outcome: outcome.outcome, ...(representedBy && { representedBy }) };
  if (!['visa-required', 'bond-required'].includes(outcome.outcome)) {
    const where = outcome.outcome === 'exempt' ? null : post;
    return { ...head, ...nothingMore, post: where, rules: [toApplied(outcome)] };
  }
  const { part, rules } = visaPart(policy, input, competence);
  const bond = outcome.outcome === 'bond-required' && outcome.bond ? { bond: outcome.bond } : {};
  return { ...head, ...bond, ...part, rules: [toApplied(outcome), competence.rule, ...rules] };
}
