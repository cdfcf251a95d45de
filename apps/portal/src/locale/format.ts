import { alpha2Of } from './countries.data';
import type { Locale } from './locale';

const tags: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** `2027-02-01` as `1 février 2027`, `1960-03` as `mars 1960`. A date of the calendar has no time zone. */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  if (month === undefined) return year;
  const style = day === undefined ? ({ month: 'long', year: 'numeric' } as const) : ({ dateStyle: 'long' } as const);
  const format = new Intl.DateTimeFormat(tags[locale], { ...style, timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))));
}

/** A date of which only a part may be known: `1960`, `1960-03`, about 1960. */
export function formatPartialDate(date: { value: string; approximate: boolean }, locale: Locale): string {
  const about = date.approximate ? (locale === 'fr' ? 'vers ' : 'about ') : '';
  return about + formatDate(date.value, locale);
}

/** An instant in the reader's words; the zone is the capital's unless the post has its own. */
export function formatInstant(instant: string, locale: Locale, timeZone = 'Africa/Bamako'): string {
  const format = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return format.format(new Date(instant));
}

/** Money in minor units of its currency: `{ minor: 500, currency: 'EUR' }` → `5,00 €`. */
export function formatMoney({ minor, currency }: { minor: number; currency: string }, locale: Locale): string {
  const format = new Intl.NumberFormat(tags[locale], { style: 'currency', currency });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

const names = new Map<Locale, Intl.DisplayNames>();

/** The name of a country by its ISO 3166-1 alpha-3 code. */
export function countryName(alpha3: string, locale: Locale): string {
  let display = names.get(locale);
  if (!display) names.set(locale, (display = new Intl.DisplayNames(tags[locale], { type: 'region' })));
  const alpha2 = alpha2Of[alpha3];
  return alpha2 === undefined ? alpha3 : (display.of(alpha2) ?? alpha3);
}

const lists = new Map<Locale, readonly { code: string; name: string }[]>();

/** Countries to choose from, in the alphabet of the language. */
export function countries(locale: Locale): readonly { code: string; name: string }[] {
  const known = lists.get(locale);
  if (known) return known;
  const compare = new Intl.Collator(tags[locale]).compare;
  const made = Object.keys(alpha2Of)
    .map((code) => ({ code, name: countryName(code, locale) }))
    .sort((a, b) => compare(a.name, b.name));
  lists.set(locale, made);
  return made;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in its largest whole unit: `3 heures`; less than a minute is a minute. */
export function formatDuration(seconds: number, locale: Locale): string {
  const [unit, length] =
    seconds < HOUR
      ? (['minute', MINUTE] as const)
      : seconds < DAY
        ? (['hour', HOUR] as const)
        : (['day', DAY] as const);
  const format = new Intl.NumberFormat(tags[locale], { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.max(1, Math.floor(seconds / length)));
}

/** A count; from a million on in words, since nobody reads so many digits: `954 millions`. */
export function formatCount(count: number, locale: Locale): string {
  const long = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(tags[locale], count < 1_000_000 ? {} : long).format(count);
}
