import { contradictions } from './faults/contradictions';
import { gaps } from './faults/gaps';
import type { PolicyFault } from './faults/policy-fault';
import { refusesEverybody } from './faults/refuses-everybody';
import { misplaced, unknownCodes } from './faults/unknown-codes';
import type { KnownCodes } from './faults/unknown-codes';
import type { PolicySet } from './policy-set';

/**
 * What is wrong with a policy set, each with the rows that clash; empty when it may be used. All but `refuses-everybody`
 * must be mended; that one two persons may override.
 */
export const policyFaults = (policy: PolicySet, known: KnownCodes = {}): PolicyFault[] => [
  ...unknownCodes(policy, known),
  ...misplaced(policy),
  ...contradictions(policy),
  ...gaps(policy),
  ...refusesEverybody(policy),
];
