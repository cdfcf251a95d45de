import type { ApplicationState } from './visa-application.lifecycle';

/** States in which somebody still has work with a file: what the network of posts is looked at for. */
export const openStates = [
  'AWAITING_PAYMENT',
  'ADMISSIBILITY',
  'INFO_REQUESTED',
  'EXAMINATION',
  'DECISION_PROPOSED',
  'GRANTED',
  'APPEAL_LODGED',
] as const satisfies readonly ApplicationState[];
export type OpenState = (typeof openStates)[number];

/** How old a file is: days since its submission, from the first named day to the day before the next band. */
export const ageBands = [
  { code: '0-7', from: 0 },
  { code: '8-15', from: 8 },
  { code: '16-30', from: 16 },
  { code: '31-45', from: 31 },
  { code: 'over-45', from: 46 },
] as const;
export type AgeBand = (typeof ageBands)[number]['code'];
export const ageCodes = ageBands.map(({ code }) => code);

/** The band of a file of so many days. A file of the future (a clock that went back) counts as new. */
export function ageBandOf(days: number): AgeBand {
  return ageBands.findLast(({ from }) => days >= from)?.code ?? ageBands[0].code;
}

/** The days of a band: from the first, to before `until` (null: without end). */
export function daysOfBand(code: AgeBand): { from: number; until: number | null } {
  const at = ageBands.findIndex((band) => band.code === code);
  const { from } = ageBands[at] as (typeof ageBands)[number];
  return { from, until: ageBands[at + 1]?.from ?? null };
}

/** Who decides at a post. The desk at headquarters decides everywhere, and is not counted here. */
export const postDeciders = ['head-of-section', 'consul'] as const;
