import { addMonths, dateRange, finding } from '@jatigi/kernel';
import type { Finding, PartialDate, PlainDate } from '@jatigi/kernel';
import { isConsularNumber } from '../register/consular-number';

const ADULT_MONTHS = 18 * 12;

/** Somebody who says who the applicant is, by her consular number; null when nobody stands under it. */
export interface Witness {
  number: string;
  registered: { personId: string; birthDate: PartialDate } | null;
}

/** Whom a witness must not be. */
export interface NotAsWitness {
  personId: string;
  requesterPersonId: string;
  officer: string;
}

/** Two persons who stand in a register today, of age, and neither the applicant, who asked, nor the officer. */
export function witnessFaults(witnesses: readonly Witness[], not: NotAsWitness, today: PlainDate): Finding[] {
  const faults = witnesses.flatMap((witness, index) => {
    const fault = faultOf(witness, not, today);
    return fault ? [finding(`/witnesses/${index}/consularNumber`, ...fault)] : [];
  });
  const [first, second] = witnesses;
  const twice = first?.registered && first.registered.personId === second?.registered?.personId;
  const detail = 'The two witnesses are different persons.';
  return twice ? [...faults, finding('/witnesses/1/consularNumber', 'witness-twice', detail)] : faults;
}

function faultOf({ number, registered }: Witness, not: NotAsWitness, today: PlainDate): [string, string] | null {
  if (!isConsularNumber(number)) return ['consular-number-shape', 'This consular number is mistyped.'];
  if (!registered) return ['witness-not-registered', 'Nobody stands in the register under this number today.'];
  const { personId, birthDate } = registered;
  if (personId === not.personId) return ['witness-is-applicant', 'Nobody is a witness to her own identity.'];
  if (personId === not.requesterPersonId)
    return ['witness-is-requester', 'Whoever asks for the document is not a witness.'];
  if (personId === not.officer) return ['witness-is-officer', 'Whoever checks the identity is not a witness.'];
  if (dateRange(birthDate).to > addMonths(today, -ADULT_MONTHS)) return ['witness-minor', 'A witness is of age.'];
  return null;
}
