import { addMonths, daysBetween } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { AppliedRule, Condition, DatedRule, PolicyInput } from './policy-set';

const includes = <T>(list: readonly T[] | undefined, value: T): boolean => list === undefined || list.includes(value);

/** Days in the country, both ends counted. */
export const stayDays = (arrival: PlainDate, departure: PlainDate): number => daysBetween(arrival, departure) + 1;

const isUnder = (age: number | undefined, input: PolicyInput): boolean =>
  age === undefined || (input.birthDate !== undefined && addMonths(input.birthDate, age * 12) > input.arrival);

/** Whether a condition holds for this question. */
export function holds(condition: Condition, input: PolicyInput): boolean {
  return (
    includes(condition.nationalities, input.nationality) &&
    includes(condition.residences, input.residence) &&
    includes(condition.travelDocuments, input.travelDocument) &&
    includes(condition.purposes, input.purpose) &&
    stayDays(input.arrival, input.departure) <= (condition.maxStayDays ?? Infinity) &&
    isUnder(condition.underAge, input)
  );
}

export const inForce = (rule: DatedRule, on: PlainDate): boolean =>
  rule.from <= on && (rule.to === null || on < rule.to);

/** The rules of a list that are in force and apply, in order. */
export function applying<R extends DatedRule & { when: Condition }>(rules: readonly R[], input: PolicyInput): R[] {
  return rules.filter((rule) => inForce(rule, input.on) && holds(rule.when, input));
}

export const toApplied = ({ id, from, to, text, sample }: DatedRule): AppliedRule => ({ id, from, to, text, sample });
