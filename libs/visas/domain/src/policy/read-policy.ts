import { policyShape } from './policy-shape';
import { fault } from './faults/policy-fault';
import type { PolicyFault } from './faults/policy-fault';
import type { PolicySet } from './policy-set';

/** Codes a field may hold are listed by the shape: a value outside is an unknown code, anything else a wrong shape. */
const codeOf = (issue: { code: string }): string => {
  if (issue.code === 'unrecognized_keys') return 'unknown-field';
  return issue.code === 'invalid_value' ? 'unknown-code' : 'wrong-shape';
};

const escaped = (part: PropertyKey): string => String(part).replaceAll('~', '~0').replaceAll('/', '~1');
const frenchOf: Readonly<Record<string, string>> = {
  'unknown-field': 'Champ inconnu',
  'unknown-code': 'Code inconnu',
  'wrong-shape': 'Valeur absente ou mal écrite',
};

/**
 * Anything as a policy set with its fields in their order, or every place where it is none. Fields that are not ours are
 * refused, never dropped: a misspelt condition would hold for everybody.
 */
export function readPolicy(raw: unknown): { policy: PolicySet } | { faults: PolicyFault[] } {
  const read = policyShape.safeParse(raw);
  if (read.success) return { policy: read.data };
  const faults = read.error.issues.map((issue) => {
    const code = codeOf(issue);
    const pointer = issue.path.map((part) => `/${escaped(part)}`).join('');
    return fault(code, [pointer], [`${frenchOf[code]} : ${pointer || '/'}.`, `${issue.message} at ${pointer || '/'}.`]);
  });
  return { faults };
}
