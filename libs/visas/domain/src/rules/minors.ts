import { addMonths } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { ApplicantFile, MissingItem } from '../applicant-file';

/** Malian majority: Code des personnes et de la famille, 2011. Their consent itself is a paper that the policy asks for. */
const ADULT_AGE = 18;
/** The first form that asks who the guardians are. */
const SINCE = '2026.2';

/** Under age on arrival, as the policy counts it. */
export const isMinor = (birthDate: PlainDate, arrival: PlainDate): boolean =>
  addMonths(birthDate, ADULT_AGE * 12) > arrival;

/** A minor is accompanied by the names of who answers for her. */
export function missingGuardians({ applicant, journey }: ApplicantFile, formVersion: string): MissingItem[] {
  const { birthDate, guardians = [] } = applicant;
  if (formVersion < SINCE || !birthDate || !journey.arrival) return [];
  if (!isMinor(birthDate, journey.arrival) || guardians.length > 0) return [];
  const words = { fr: 'À remplir : parents ou tuteur du mineur', en: 'To fill in: parents or guardian of the minor' };
  return [{ code: 'guardian-missing', pointer: '/applicant/guardians', words }];
}
