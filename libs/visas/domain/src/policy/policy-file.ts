import { parseDocument, stringify } from 'yaml';
import { fault } from './faults/policy-fault';
import type { PolicyFault } from './faults/policy-fault';
import type { PolicySet } from './policy-set';
import { readPolicy } from './read-policy';

export const POLICY_FORMAT = 'jatigi-visa-policy/1';
/** Characters. A set of three hundred rules in every list stays far below. */
const MAX_LENGTH = 1_000_000;

const byName = ([a]: [string, number], [b]: [string, number]): number => (a < b ? -1 : 1);

/** Fields in the order of the shape (a database keeps its own order), fees by visa type; lists keep theirs: it decides. */
function inFixedOrder(policy: PolicySet): PolicySet {
  const read = readPolicy(policy);
  if ('faults' in read) throw new Error(`A stored policy set has another shape: ${read.faults[0]?.words.en}`);
  const fees = read.policy.fees.map((fee) => ({
    ...fee,
    amounts: Object.fromEntries(Object.entries(fee.amounts).sort(byName)),
  }));
  return { ...read.policy, fees };
}

/** The whole set as one file to read, review and keep. The same set gives the same bytes. */
export const writePolicyFile = (policy: PolicySet): string =>
  stringify({ format: POLICY_FORMAT, ...inFixedOrder(policy) }, { lineWidth: 100, aliasDuplicateObjects: false });

const unreadable = (fr: string, en: string): { faults: PolicyFault[] } => ({
  faults: [fault('file-unreadable', [''], [fr, en])],
});

/** The set that a file says, or every place where it says none. Neither aliases nor doubled keys are let in. */
export function readPolicyFile(text: string): { policy: PolicySet } | { faults: PolicyFault[] } {
  if (text.length > MAX_LENGTH) return unreadable('Le fichier est trop grand.', 'The file is too large.');
  const document = parseDocument(text, { uniqueKeys: true, version: '1.2' });
  const [error] = document.errors;
  if (error) {
    const line = error.linePos?.[0].line ?? 1;
    return unreadable(`Ligne ${line} : ce n’est pas du YAML.`, `Line ${line}: ${error.code}.`);
  }
  const raw = plain(document);
  if (raw === undefined) return unreadable('Les renvois (&, *) sont refusés.', 'Aliases (&, *) are refused.');
  if (typeof raw !== 'object' || raw === null || (raw as { format?: unknown }).format !== POLICY_FORMAT) {
    return unreadable(`Il manque « format: ${POLICY_FORMAT} ».`, `'format: ${POLICY_FORMAT}' is missing.`);
  }
  const { format: _format, ...policy } = raw as Record<string, unknown>;
  return readPolicy(policy);
}

function plain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) as unknown;
  } catch (fault) {
    if (fault instanceof ReferenceError) return undefined;
    throw fault;
  }
}
