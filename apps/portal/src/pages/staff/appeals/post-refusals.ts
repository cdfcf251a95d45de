/** What became of the refusals of one post (`GET /v1/visas/appeals/statistics`). */
export interface PostRefusals {
  post: string;
  refused: number;
  appealed: number;
  open: number;
  upheld: number;
  overturned: number;
  implicitlyRejected: number;
}

const counted = ['refused', 'appealed', 'open', 'upheld', 'overturned', 'implicitlyRejected'] as const;

/** All posts together. */
export function totalOf(items: readonly PostRefusals[]): Omit<PostRefusals, 'post'> {
  const sum = (name: (typeof counted)[number]): number => items.reduce((all, line) => all + line[name], 0);
  return Object.fromEntries(counted.map((name) => [name, sum(name)])) as Omit<PostRefusals, 'post'>;
}

/** Overturned among the appeals that are over: `33 %`; a dash where none is. */
export function shareOf({ upheld, overturned, implicitlyRejected }: PostRefusals, locale: string): string {
  const over = upheld + overturned + implicitlyRejected;
  return over === 0 ? '—' : new Intl.NumberFormat(locale, { style: 'percent' }).format(overturned / over);
}

/** A day of the address; anything else counts as none. */
export const dayOf = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
