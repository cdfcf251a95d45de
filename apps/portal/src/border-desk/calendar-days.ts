// The kernel has these too, but brings parts of Node along that no browser has.
const DAY = 86_400_000;

const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The date at that instant on the wall of a post, `YYYY-MM-DD`. */
export const dateIn = (zone: string, instant: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(instant);

export const addDays = (date: string, days: number): string =>
  new Date(utc(date) + days * DAY).toISOString().slice(0, 10);

/** Days from `a` to `b`: positive when `b` is later. */
export const daysBetween = (a: string, b: string): number => Math.round((utc(b) - utc(a)) / DAY);
