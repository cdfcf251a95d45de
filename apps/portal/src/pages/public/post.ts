import { countryName } from '../../locale/format';
import type { Locale } from '../../locale/locale';

/** A post as identity publishes it. */
export interface Post {
  code: string;
  kind: string;
  names: { fr: string; en: string };
  country: string;
  city: string;
  timeZone: string;
  currencies: string[];
  calendar: { workingDays: number[]; holidays: string[] };
  jurisdictions: { country: string; region?: string; from: string; to: string | null }[];
  sample: boolean;
}

/** Posts abroad: those that serve people where they live. Centres at home and headquarters have their own ways. */
export function isAbroad({ kind }: Post): boolean {
  return ['embassy', 'consulate-general', 'consulate', 'section'].includes(kind);
}

/** Names of the countries a post serves on a day, in the alphabet of the language. */
export function servedCountries({ jurisdictions }: Post, today: string, locale: Locale): string[] {
  const live = jurisdictions.filter(({ from, to }) => from <= today && (to === null || today < to));
  const names = new Set(live.map(({ country }) => countryName(country, locale)));
  return [...names].sort(new Intl.Collator(locale).compare);
}

/** The next days on which the post is closed beside its weekends. */
export function nextHolidays({ calendar }: Post, today: string, count = 4): string[] {
  return calendar.holidays
    .filter((day) => day >= today)
    .sort()
    .slice(0, count);
}

/** `[1,2,3,4,5]` as the names of the days: Monday is 1 (ISO 8601). */
export function workingDayNames(days: readonly number[], locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // 5 January 1970 was a Monday.
  const names = [...days].sort().map((day) => format.format(new Date(Date.UTC(1970, 0, 4 + day))));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** What the clock says at the post. */
export function localTime(timeZone: string, now: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', hour: '2-digit', minute: '2-digit', timeZone }).format(now);
}

/** The calendar day at the post, `YYYY-MM-DD`. */
export function dayAt(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);
}
