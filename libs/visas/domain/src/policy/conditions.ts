import { addMonths, daysBetween } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { AppliedRule, Condition, DatedRule, PolicyInput } from './policy-set';

/** What is known of a question by the time a rule is asked; post and type only after they were determined. */
export interface Asked extends PolicyInput {
  post?: string;
  confederal?: boolean;
}

const includes = <T>(list: readonly T[] | undefined, value: T): boolean => list === undefined || list.includes(value);

/** Days in the country, both ends counted. */
export const stayDays = (arrival: PlainDate, departure: PlainDate): number => daysBetween(arrival, departure) + 1;

const staysAsLong = ({ minStayDays = 0, maxStayDays = Infinity }: Condition, input: PolicyInput): boolean => {
  if (minStayDays === 0 && maxStayDays === Infinity) return true;
  const days = stayDays(input.arrival, input.departure);
  return minStayDays <= days && days <= maxStayDays;
};

/** Whether the traveller has that age on arrival; `unknown` is taken for an adult. */
const hasReached = (age: number, { birthDate, arrival }: PolicyInput): boolean =>
  birthDate === undefined || addMonths(birthDate, age * 12) <= arrival;

const isOfAge = ({ fromAge, underAge }: Condition, input: PolicyInput): boolean =>
  (fromAge === undefined || hasReached(fromAge, input)) && (underAge === undefined || !hasReached(underAge, input));

/** Whether a condition holds for this question. */
export function holds(condition: Condition, input: Asked): boolean {
  return (
    includes(condition.nationalities, input.nationality) &&
    includes(condition.residences, input.residence) &&
    includes(condition.travelDocuments, input.travelDocument) &&
    includes(condition.purposes, input.purpose) &&
    includes<string | undefined>(condition.posts, input.post) &&
    (condition.confederal === undefined || condition.confederal === (input.confederal ?? false)) &&
    staysAsLong(condition, input) &&
    isOfAge(condition, input)
  );
}

export const inForce = (rule: Pick<DatedRule, 'from' | 'to'>, on: PlainDate): boolean =>
  rule.from <= on && (rule.to === null || on < rule.to);

/** The rules of a list that are in force on that day and apply, in order. */
export function applying<R extends DatedRule & { when: Condition }>(
  rules: readonly R[],
  input: Asked,
  on: PlainDate,
): R[] {
  return rules.filter((rule) => inForce(rule, on) && holds(rule.when, input));
}

/** The first rule that applies: in lists whose order decides. */
export function firstApplying<R extends DatedRule & { when: Condition }>(
  rules: readonly R[],
  input: Asked,
  on: PlainDate,
): R | undefined {
  return rules.find((rule) => inForce(rule, on) && holds(rule.when, input));
}

export const toApplied = ({ id, from, to, text, sample }: DatedRule): AppliedRule => ({ id, from, to, text, sample });
