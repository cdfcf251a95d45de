import { DomainError } from '@jatigi/kernel';
import { evaluate } from './evaluate';
import type { PolicyAnswer, PolicyInput, PolicySet } from './policy-set';

/** What of an answer a traveller or an officer would notice. */
const noticed = [
  'outcome',
  'bond',
  'post',
  'representedBy',
  'visaType',
  'fee',
  'processing',
  'documents',
  'biometrics',
  'consultations',
  'rollingStay',
] as const;
export type NoticedField = (typeof noticed)[number];

/** An answer, or the code with which the policy turns the question away. */
export type GivenAnswer = Pick<PolicyAnswer, NoticedField | 'rules'> | { refusedWith: string };

/** What a set says to a question, where it turns it away too. */
export function answerOf(policy: PolicySet, question: PolicyInput): PolicyAnswer | { refusedWith: string } {
  try {
    return evaluate(policy, question);
  } catch (error) {
    if (error instanceof DomainError) return { refusedWith: error.code };
    throw error;
  }
}

export const isTurnedAway = (given: GivenAnswer): given is { refusedWith: string } => 'refusedWith' in given;

/** Members in one order: an answer that was kept in the database comes back with another one. */
const inOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other) || JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);

/** In what two answers to one question differ. A question that one of them turns away has another outcome. */
export function fieldsThatDiffer(before: GivenAnswer, after: GivenAnswer): NoticedField[] {
  if (isTurnedAway(before) && isTurnedAway(after)) return before.refusedWith === after.refusedWith ? [] : ['outcome'];
  if (isTurnedAway(before) || isTurnedAway(after)) return ['outcome'];
  return noticed.filter((field) => !isSame(before[field], after[field]));
}
