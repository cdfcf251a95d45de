import { DomainError } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { Assessment } from '../submission';
import type { ApplicationState } from '../visa-application.lifecycle';

/** That a bond was lodged: the money lies outside, with whoever keeps it, and is never counted here. */
export interface RecordedBond {
  /** What the receipt of whoever keeps the money is called. */
  reference: string;
  lodgedOn: PlainDate;
}
export type LodgedBond = RecordedBond & { by: string; at: string };

/** Whether the policy of the submission asked this file for a bond, whatever its amount. */
export const needsABond = (assessment: Pick<Assessment, 'outcome'> | null): boolean =>
  assessment?.outcome === 'bond-required';

/** @throws 422 `bond-not-asked`, `bond-date-ahead` */
export function theBondWasAskedFor(
  { lodgedOn }: RecordedBond,
  { assessment, today }: { assessment: Assessment; today: PlainDate },
): void {
  if (!needsABond(assessment)) {
    const detail = 'The policy under which this file was submitted asks for no bond.';
    throw new DomainError({ code: 'bond-not-asked', kind: 'rule', detail });
  }
  if (lodgedOn <= today) return;
  const [code, detail] = ['bond-date-ahead', 'This day has not come yet.'];
  throw new DomainError({ code, kind: 'rule', detail, errors: [{ pointer: '/lodgedOn', code, detail }] });
}

/** No visa is granted before the bond is lodged, on an appeal neither. @throws 422 `bond-not-lodged` */
export function theBondIsLodged(assessment: Assessment, bond: LodgedBond | null): void {
  if (!needsABond(assessment) || bond) return;
  throw new DomainError({
    code: 'bond-not-lodged',
    kind: 'rule',
    detail: 'The bond is not lodged. Record it first, or let the refusal stand.',
  });
}

const whileItCounts: readonly ApplicationState[] = ['ADMISSIBILITY', 'INFO_REQUESTED', 'EXAMINATION', 'APPEAL_LODGED'];

/** The post has the file, and waits for the bond of its applicant. */
export const awaitsABond = (file: {
  state: ApplicationState;
  assessment: Assessment | null;
  bond: LodgedBond | null;
}): boolean => needsABond(file.assessment) && file.bond === null && whileItCounts.includes(file.state);
