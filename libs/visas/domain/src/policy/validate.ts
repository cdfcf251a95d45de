import type { DatedRule, PolicySet } from './policy-set';

/** What is wrong with a policy set, each as a sentence; empty when it may be used. */
export function policyFaults(policy: PolicySet): string[] {
  const all: DatedRule[] = [
    ...policy.outcomes,
    ...policy.competence,
    ...policy.fees,
    ...policy.documents,
    ...policy.consultations,
    ...policy.processing,
  ];
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const rule of all) {
    if (seen.has(rule.id)) faults.push(`The rule ${rule.id} stands twice.`);
    seen.add(rule.id);
    if (rule.to !== null && rule.to <= rule.from) faults.push(`The rule ${rule.id} ends before it begins.`);
  }
  const last = policy.outcomes.at(-1);
  if (!last || Object.keys(last.when).length > 0) faults.push('The last outcome rule must apply to everybody.');
  const types = new Set(policy.visaTypes.map(({ code }) => code));
  for (const fee of policy.fees) {
    const unknown = Object.keys(fee.amounts).filter((code) => !types.has(code));
    if (unknown.length > 0) faults.push(`The fees ${fee.id} name unknown visa types: ${unknown.join(', ')}.`);
  }
  if (!policy.fees.some(({ posts }) => posts.includes('*'))) faults.push('There is no default fee.');
  if (!policy.processing.some((rule) => rule.class === 'standard')) faults.push('There is no standard processing.');
  return faults;
}
