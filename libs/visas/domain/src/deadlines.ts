import type { WorkingCalendar } from '@jatigi/kernel';

/** Working days and holidays of one post. */
export type PostCalendar = WorkingCalendar;

/** Days allowed for each step (policy defaults). */
export interface ProcessingDeadlines {
  paymentDays: number;
  admissibilityWorkingDays: number;
  informationDays: number;
  examinationDays: number;
  examinationMaxDays: number;
  decisionHours: number;
}
