import { addDays } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { getAlpha3Codes } from 'i18n-iso-countries';
import { journeyPurposes } from '../../applicant-file';
import { firstApplying } from '../conditions';
import type { OutcomeRule, PolicySet } from '../policy-set';
import { fault } from './policy-fault';
import type { PolicyFault } from './policy-fault';

export const REFUSES_EVERYBODY = 'refuses-everybody';
const refusing = ['suspended', 'refused-category'];
const foreigners = Object.keys(getAlpha3Codes()).filter((code) => code !== 'MLI');

/** The days on which the answers can change: the first of the set, and each on which a rule begins or ends. */
function turningDays({ outcomes, activeFrom }: PolicySet): PlainDate[] {
  const days = outcomes.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  return [...new Set([activeFrom, ...days.filter((day) => day > activeFrom)])].sort();
}

/** Who decides about ordinary adults of every State who live at home and travel for two weeks. */
function decidingOn(policy: PolicySet, day: PlainDate): Set<OutcomeRule> {
  const journey = {
    travelDocument: 'ordinary' as const,
    arrival: day,
    departure: addDays(day, 13),
    on: day,
    posts: [],
  };
  const questions = foreigners.flatMap((nationality) =>
    journeyPurposes.map((purpose) => ({ ...journey, nationality, residence: nationality, purpose })),
  );
  return new Set(
    questions.map((question) => firstApplying(policy.outcomes, question, day)).filter((rule) => rule !== undefined),
  );
}

/**
 * A set under which, on some day, nobody could come for whom a visa is needed: some are refused, none is led to a visa.
 * Nobody does that by mistake and keeps the office; two persons may, in so many words.
 */
export function refusesEverybody(policy: PolicySet): PolicyFault[] {
  for (const day of turningDays(policy)) {
    const deciding = [...decidingOn(policy, day)];
    const refusals = deciding.filter(({ outcome }) => refusing.includes(outcome));
    if (refusals.length === 0 || deciding.some(({ outcome }) => ![...refusing, 'exempt'].includes(outcome))) continue;
    const rows = refusals.map((rule) => `/outcomes/${policy.outcomes.indexOf(rule)}`).sort();
    return [
      fault(REFUSES_EVERYBODY, rows, [
        `À partir du ${day}, plus personne n’obtiendrait de visa.`,
        `From ${day} on nobody would get a visa any more.`,
      ]),
    ];
  }
  return [];
}
