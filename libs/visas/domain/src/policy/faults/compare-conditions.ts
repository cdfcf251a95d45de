import type { Condition, DatedRule } from '../policy-set';

type Span = Pick<DatedRule, 'from' | 'to'>;

const endOf = ({ to }: Span): string => to ?? '9999-12-31';

export const overlapInTime = (a: Span, b: Span): boolean => a.from < endOf(b) && b.from < endOf(a);

const lists = ['nationalities', 'residences', 'travelDocuments', 'purposes', 'posts'] as const;

/** A condition on a number as the half-open range it leaves. */
const ranges = ({ minStayDays = 0, maxStayDays = Infinity, fromAge = 0, underAge = Infinity }: Condition) => [
  [minStayDays, maxStayDays + 1],
  [fromAge, underAge],
];

const listOf = (condition: Condition, name: (typeof lists)[number]): readonly string[] | undefined => condition[name];

/** Whether whatever `narrow` lets through, `wide` lets through too. */
export function covers(wide: Condition, narrow: Condition): boolean {
  const inRanges = ranges(wide).every(([low = 0, high = 0], at) => {
    const [from = 0, to = 0] = ranges(narrow)[at] ?? [];
    return low <= from && to <= high;
  });
  const inLists = lists.every((name) => {
    const [all, some] = [listOf(wide, name), listOf(narrow, name)];
    return !all || (some?.every((value) => all.includes(value)) ?? false);
  });
  return inRanges && inLists && (wide.confederal === undefined || wide.confederal === narrow.confederal);
}

/** Whether one question can meet both. */
export function mayBothHold(a: Condition, b: Condition): boolean {
  const meetInRanges = ranges(a).every(([low = 0, high = 0], at) => {
    const [from = 0, to = 0] = ranges(b)[at] ?? [];
    return low < to && from < high;
  });
  const meetInLists = lists.every((name) => {
    const [one, other] = [listOf(a, name), listOf(b, name)];
    return !one || !other || one.some((value) => other.includes(value));
  });
  const oneKind = a.confederal === undefined || b.confederal === undefined || a.confederal === b.confederal;
  return meetInRanges && meetInLists && oneKind;
}

/** Whether no question at all can meet it. */
export const neverHolds = (condition: Condition): boolean =>
  lists.some((name) => listOf(condition, name)?.length === 0) ||
  ranges(condition).some(([low = 0, high = 0]) => low >= high);

export const holdsForEverybody = (condition: Condition): boolean => covers(condition, {});

/** The stretches of time from `start` on that no span covers; `to` null means for ever. */
export function uncovered(spans: readonly Span[], start: string): Array<{ from: string; to: string | null }> {
  const gaps: Array<{ from: string; to: string | null }> = [];
  let reached = start;
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (endOf(span) <= reached) continue;
    if (span.from > reached) gaps.push({ from: reached, to: span.from });
    reached = endOf(span);
  }
  return reached < '9999-12-31' ? [...gaps, { from: reached, to: null }] : gaps;
}
