import { addDays, weekday } from './plain-date';
import type { PlainDate } from './plain-date';

/** Working days (1 = Monday … 7 = Sunday) and the days on which an office stays closed. */
export interface WorkingCalendar {
  workingDays: number[];
  holidays: string[];
}

export function isWorkingDay(calendar: WorkingCalendar, date: PlainDate): boolean {
  return calendar.workingDays.includes(weekday(date)) && !calendar.holidays.includes(date);
}

/** The n-th working day of the office after `from`. A calendar without working days counts every day. */
export function addWorkingDays(calendar: WorkingCalendar, from: PlainDate, days: number): PlainDate {
  if (calendar.workingDays.length === 0) return addDays(from, days);
  let date = from;
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  return date;
}
