/** What a person typed: plain text by field name; repeated fields keep all their values. */
export type Typed = Readonly<Record<string, string>>;

/** The text fields of a form. Files are left out; of a repeated field the last value counts, as `all` gives the others. */
export function typedOf(form: FormData): Typed {
  const entries = [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(entries.map(([name, value]) => [name, value.replace(/\r\n/g, '\n')]));
}

/** Trimmed text, or undefined when there is none: services take absent, not empty. */
export function textOf(typed: Typed, name: string): string | undefined {
  const text = typed[name]?.trim();
  return text === undefined || text === '' ? undefined : text;
}

/**
 * The date of a `DateField` as `YYYY-MM-DD`; a missing day or month leaves a partial date, and what is no number stays
 * as it was typed, so that the service refuses it and the person sees it again.
 */
export function dateOf(typed: Typed, name: string): string | undefined {
  const part = (which: string, width: number): string => {
    const text = (typed[`${name}-${which}`] ?? '').trim();
    return /^\d+$/.test(text) ? text.padStart(width, '0') : text;
  };
  const [year, month, day] = [part('year', 4), part('month', 2), part('day', 2)];
  if (year === '' && month === '' && day === '') return undefined;
  if (day === '' && month === '') return year;
  return day === '' ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/** A date that exists in the calendar: not 31 February. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
