/** Days before something of the keys must be renewed, at which people are told: once each. */
export const KEY_ALARM_DAYS = [60, 30, 7] as const;
export type KeyAlarm = (typeof KEY_ALARM_DAYS)[number];

const DAY = 86_400_000;

/** Whole days from an instant to another; negative when it is over. */
export const daysUntil = (due: string, now: Date): number => Math.floor((Date.parse(due) - now.getTime()) / DAY);

/** The tightest of the alarms that so many days have reached, also when the day has passed; null: there is time. */
export const keyAlarmAt = (days: number): KeyAlarm | null => KEY_ALARM_DAYS.findLast((alarm) => days <= alarm) ?? null;
