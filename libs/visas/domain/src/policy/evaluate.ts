import { addMonths, DomainError } from '@jatigi/kernel';
import { applying, inForce, stayDays, toApplied } from './conditions';
import type {
  AppliedRule,
  DatedRule,
  DocumentRule,
  FeeRule,
  FittingVisaType,
  PolicyAnswer,
  PolicyInput,
  PolicySet,
  PostFacts,
  RequiredDocument,
  VisaType,
} from './policy-set';

const foreignPostKinds = ['embassy', 'consulate-general', 'consulate', 'section'];

/** Jurisdictions of the posts themselves, when no policy rule overrides them. */
function competentPost(policy: PolicySet, input: PolicyInput): { post: string; rule: AppliedRule } {
  const [override] = applying(policy.competence, input);
  if (override) return { post: override.post, rule: toApplied(override) };
  const competent = input.posts
    .filter((post) => foreignPostKinds.includes(post.kind) && post.jurisdictions.includes(input.residence))
    .sort((a, b) => foreignPostKinds.indexOf(a.kind) - foreignPostKinds.indexOf(b.kind) || (a.code < b.code ? -1 : 1));
  // Nearest first: a post in the country itself before one that only serves it from abroad.
  const post = competent.find(({ country }) => country === input.residence) ?? competent[0];
  const byJurisdiction = { from: policy.activeFrom, to: null, sample: true };
  if (post) {
    const text = {
      fr: `Le poste ${post.code} est compétent pour les résidents de ${input.residence}.`,
      en: `The post ${post.code} is competent for residents of ${input.residence}.`,
    };
    return { post: post.code, rule: { id: `competence.${post.code}`, text, ...byJurisdiction } };
  }
  const text = {
    fr: 'Aucun poste n’est compétent pour ce pays : le bureau central instruit la demande.',
    en: 'No post is competent for this country: the central desk examines the application.',
  };
  return { post: policy.headquarters, rule: { id: 'competence.headquarters', text, ...byJurisdiction } };
}

/** The fee table of a post: its own, else a default in the post's currency, else the default. */
function feesOf(policy: PolicySet, input: PolicyInput, post: PostFacts | undefined, code: string): FeeRule | undefined {
  const live = policy.fees.filter((rule) => inForce(rule, input.on));
  const defaults = live.filter(({ posts }) => posts.includes('*'));
  return (
    live.find(({ posts }) => posts.includes(code)) ??
    defaults.find(({ currency }) => post?.currencies[0] === currency) ??
    defaults[0]
  );
}

function fits(type: VisaType, input: PolicyInput): boolean {
  const entriesFit = input.entries === undefined || type.entries === 0 || type.entries === input.entries;
  return (
    type.purposes.includes(input.purpose) &&
    entriesFit &&
    stayDays(input.arrival, input.departure) <= type.maxStayDays &&
    input.departure <= addMonths(input.arrival, type.validityMonths)
  );
}

function fittingTypes(policy: PolicySet, input: PolicyInput, fees: FeeRule | undefined): FittingVisaType[] {
  if (!fees) return [];
  const express = input.processing === 'express' ? (fees.express ?? 0) : 0;
  return policy.visaTypes
    .filter((type) => fees.amounts[type.code] !== undefined && fits(type, input))
    .map(({ purposes: _purposes, ...type }) => {
      const base = fees.amounts[type.code] as number;
      return { ...type, fee: { minor: base === 0 ? 0 : base + express, currency: fees.currency } };
    })
    .sort((a, b) => a.fee.minor - b.fee.minor);
}

function processingOf(policy: PolicySet, input: PolicyInput, fees: FeeRule | undefined) {
  const wanted = input.processing ?? 'standard';
  if (wanted === 'express' && fees?.express === undefined) {
    throw new DomainError({
      code: 'express-not-offered',
      kind: 'rule',
      detail: 'The competent post offers no express processing.',
      errors: [{ pointer: '/journey/processing', code: 'express-not-offered', detail: 'Choose standard.' }],
    });
  }
  return policy.processing.find((rule) => rule.class === wanted && inForce(rule, input.on)) ?? null;
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
};

/**
 * What this traveller needs, and every rule that says so. Pure: the same policy and question give the same answer.
 * @throws 422 `visa-type-does-not-fit`, `express-not-offered` when the journey asks for what is not offered
 */
export function evaluate(policy: PolicySet, input: PolicyInput): PolicyAnswer {
  const [outcome] = applying(policy.outcomes, input);
  if (!outcome) throw new Error(`Policy ${policy.version} has no rule that always applies.`);
  const { post, rule: competence } = competentPost(policy, input);
  const head = { policyVersion: policy.version, outcome: outcome.outcome };
  if (!['visa-required', 'bond-required'].includes(outcome.outcome)) {
    const where = outcome.outcome === 'exempt' ? null : post;
    return { ...head, ...nothingMore, post: where, rules: [toApplied(outcome)] };
  }
  const facts = input.posts.find(({ code }) => code === post);
  const fees = feesOf(policy, input, facts, post);
  const processing = processingOf(policy, input, fees);
  const visaTypes = fittingTypes(policy, input, fees);
  const chosen = chosenType(visaTypes, input.visaType);
  const documents = applying(policy.documents, input);
  const consultations = applying(policy.consultations, input);
  const deciding: Array<DatedRule | null | undefined> = [fees, processing, ...documents, ...consultations];
  return {
    ...head,
    post,
    visaTypes,
    visaType: chosen?.code ?? null,
    fee: chosen?.fee ?? null,
    processing: processing && { class: processing.class, deadlines: processing.deadlines },
    documents: toRequiredDocuments(documents),
    biometrics: !input.birthDate || addMonths(input.birthDate, policy.biometricsFromAge * 12) <= input.arrival,
    consultations: consultations.map(({ service }) => service),
    rules: [toApplied(outcome), competence, ...deciding.filter((rule) => rule != null).map(toApplied)],
  };
}
