import type { PostCalendar } from './post';

const years = [2026, 2027] as const;
/** Fixed public holidays of Mali (law 05-040); movable religious feasts are set by order each year and left out. */
const malian = ['01-01', '01-20', '03-26', '05-01', '05-25', '09-22', '12-25'];
/** A few fixed holidays of host countries, enough to make calendars differ. */
const hosts: Readonly<Record<string, readonly string[]>> = {
  DEU: ['10-03', '12-26'],
  FRA: ['05-08', '07-14', '08-15', '11-01', '11-11'],
  BEL: ['07-21', '08-15', '11-01', '11-11'],
  ITA: ['04-25', '06-02', '08-15', '12-08', '12-26'],
  ESP: ['08-15', '10-12', '11-01', '12-08'],
  CHE: ['08-01', '12-26'],
  USA: ['06-19', '07-04', '11-11'],
  CAN: ['07-01', '11-11', '12-26'],
  BRA: ['04-21', '09-07', '11-15'],
  SEN: ['04-04', '08-15', '11-01'],
  CIV: ['08-07', '11-15'],
  CMR: ['02-11', '05-20'],
  ZAF: ['03-21', '04-27', '06-16', '09-24', '12-16'],
  JPN: ['02-11', '02-23', '11-03', '11-23'],
};
/** Hosts whose week runs from Sunday to Thursday. */
const sundayWeek: ReadonlySet<string> = new Set(['SAU', 'KWT', 'QAT', 'EGY', 'DZA', 'LBY', 'SDN']);

/** The sample calendar of a post in a country. */
export function sampleCalendar(country: string): PostCalendar {
  const days = [...new Set([...malian, ...(hosts[country] ?? [])])];
  return {
    workingDays: sundayWeek.has(country) ? [1, 2, 3, 4, 7] : [1, 2, 3, 4, 5],
    holidays: years.flatMap((year) => days.map((day) => `${year}-${day}`)).sort(),
  };
}
