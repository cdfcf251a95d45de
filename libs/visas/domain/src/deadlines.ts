import type { WorkingCalendar } from '@jatigi/kernel';

/** Working days and holidays of one post. */
export type PostCalendar = WorkingCalendar;

/** Time allowed for each step (policy). What a policy does not name stands in `clock/deadline-table.ts`. */
export interface ProcessingDeadlines {
  paymentDays: number;
  admissibilityWorkingDays: number;
  informationDays: number;
  examinationDays: number;
  examinationMaxDays: number;
  decisionHours: number;
  /** Working days after a deadline, until headquarters hear of the late file. */
  escalationWorkingDays?: number;
  draftDays?: number;
  issueHours?: number;
  appealDays?: number;
  appealMonths?: number;
}
