import { addMonths, writtenRange } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { ApplicantFile, MissingItem } from '../applicant-file';
import { asks } from '../forms/form-version';
import type { FormVersion } from '../forms/form-version';

/** Malian majority: Code des personnes et de la famille, 2011. Their consent itself is a paper that the policy asks for. */
const ADULT_AGE = 18;

export const guardianRule = { code: 'guardian-missing', pointer: '/applicant/guardians' } as const;

/** The day from which age is counted: of a date known in part the last that it may mean, so that no child is overlooked. */
export const dayOfBirth = (birthDate: string): PlainDate => writtenRange({ value: birthDate }).to;

/** Under age on arrival, as the policy counts it. */
export const isMinor = (birthDate: string, arrival: PlainDate): boolean =>
  addMonths(dayOfBirth(birthDate), ADULT_AGE * 12) > arrival;

/** A minor is accompanied by the names of who answers for her, where the form asks for them. */
export function missingGuardians({ applicant, journey }: ApplicantFile, form: FormVersion): MissingItem[] {
  const { birthDate, guardians = [] } = applicant;
  if (!asks(form, guardianRule.pointer) || !birthDate || !journey.arrival) return [];
  if (!isMinor(birthDate, journey.arrival) || guardians.length > 0) return [];
  const words = { fr: 'À remplir : parents ou tuteur du mineur', en: 'To fill in: parents or guardian of the minor' };
  return [{ ...guardianRule, words }];
}
