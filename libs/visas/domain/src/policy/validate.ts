import type { DatedRule, PolicySet } from './policy-set';

/** Each rule id once, each rule ending after it begins. */
function ruleFaults(rules: readonly DatedRule[]): string[] {
  const ids = rules.map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `The rule ${id} stands twice.`);
  const reversed = rules
    .filter(({ from, to }) => to !== null && to <= from)
    .map(({ id }) => `The rule ${id} ends before it begins.`);
  return [...twice, ...reversed];
}

function feeFaults({ fees, visaTypes }: PolicySet): string[] {
  const types = visaTypes.map(({ code }) => code);
  const unknown = fees.flatMap(({ id, amounts }) =>
    Object.keys(amounts)
      .filter((code) => !types.includes(code))
      .map((code) => `The fees ${id} name the unknown visa type ${code}.`),
  );
  return fees.some(({ posts }) => posts.includes('*')) ? unknown : [...unknown, 'There is no default fee.'];
}

/** What is wrong with a policy set, each as a sentence; empty when it may be used. */
export function policyFaults(policy: PolicySet): string[] {
  const { outcomes, competence, fees, documents, consultations, processing } = policy;
  const last = outcomes.at(-1);
  const appliesToAll = last !== undefined && Object.keys(last.when).length === 0;
  const hasStandard = processing.some((rule) => rule.class === 'standard');
  return [
    ...ruleFaults([...outcomes, ...competence, ...fees, ...documents, ...consultations, ...processing]),
    ...(appliesToAll ? [] : ['The last outcome rule must apply to everybody.']),
    ...feeFaults(policy),
    ...(hasStandard ? [] : ['There is no standard processing.']),
  ];
}
