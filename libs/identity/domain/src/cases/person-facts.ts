import { dateRange, finding, isPartialDate, nameFaults } from '@jatigi/kernel';
import type { Finding, NameForms, PartialDate, PlainDate, Script } from '@jatigi/kernel';

export const registeredSexes = ['F', 'M', 'X'] as const;

/** Who somebody is, as every paper of a post says it. */
export interface PersonFacts {
  name: NameForms;
  /** As the family writes it. */
  originalName?: NameForms & { script: Script };
  sex: (typeof registeredSexes)[number];
  birthDate: PartialDate;
  birthPlace: string;
  /** ISO 3166-1 alpha-3, as every country here. */
  birthCountry: string;
  nationalities: string[];
}

const MALI = 'MLI';
const OLDEST_YEARS = 130;

/** What is wrong, field by field. `at` is where the facts stand in the request: `/facts`, `/person`. */
export function personFaults(at: string, person: PersonFacts, today: PlainDate): Finding[] {
  return [...nameFaults(at, person), ...birthFaults(at, person, today), ...nationalityFaults(at, person)];
}

function birthFaults(facts: string, { birthDate }: PersonFacts, today: PlainDate): Finding[] {
  const at = `${facts}/birthDate/value`;
  if (!isPartialDate(birthDate.value)) return [finding(at, 'invalid-date', 'This date does not exist.')];
  const { from } = dateRange({ ...birthDate, approximate: false });
  if (from > today) return [finding(at, 'birth-in-future', 'A birth does not lie in the future.')];
  const age = Number(today.slice(0, 4)) - Number(birthDate.value.slice(0, 4));
  return age > OLDEST_YEARS ? [finding(at, 'birth-too-long-ago', 'Nobody alive was born then.')] : [];
}

function nationalityFaults(facts: string, { nationalities }: PersonFacts): Finding[] {
  const at = `${facts}/nationalities`;
  if (!nationalities.includes(MALI))
    return [finding(at, 'not-malian', 'A post serves citizens here: name the Malian nationality too.')];
  return new Set(nationalities).size < nationalities.length
    ? [finding(at, 'nationality-twice', 'A nationality is named twice.')]
    : [];
}
