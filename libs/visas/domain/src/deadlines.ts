import { addDays, weekday } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';

/** Working days (1 = Monday … 7 = Sunday) and holidays of one post. */
export interface PostCalendar {
  workingDays: number[];
  holidays: string[];
}

/** Days allowed for each step (policy defaults). */
export interface ProcessingDeadlines {
  paymentDays: number;
  admissibilityWorkingDays: number;
  informationDays: number;
  examinationDays: number;
  examinationMaxDays: number;
  decisionHours: number;
}

const isWorkingDay = (calendar: PostCalendar, date: PlainDate): boolean =>
  calendar.workingDays.includes(weekday(date)) && !calendar.holidays.includes(date);

/** The n-th working day of the post after `from`. A calendar without working days counts every day. */
export function addWorkingDays(calendar: PostCalendar, from: PlainDate, days: number): PlainDate {
  if (calendar.workingDays.length === 0) return addDays(from, days);
  let date = from;
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  return date;
}
