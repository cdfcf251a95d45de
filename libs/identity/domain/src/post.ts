import type { PlainDate } from '@jatigi/kernel';

export const postKinds = [
  'embassy',
  'consulate-general',
  'consulate',
  'honorary-consulate',
  'section',
  'headquarters-desk',
  'border-post',
  /** Keeps the civil-status registers of a commune. */
  'civil-centre',
  /** Receives the second volets of every act: the special civil-status centre at headquarters. */
  'central-office',
  /** Makes the passports, at the ministry of security: no people of its own, only its program. */
  'production-centre',
  /** Is asked about applications for visas: a ministry, a security service, a partner State. */
  'consulted-service',
] as const;
export type PostKind = (typeof postKinds)[number];

/** Working days are ISO weekdays (1 = Monday); holidays are dates the post is closed. */
export interface PostCalendar {
  workingDays: number[];
  holidays: string[];
}

/** A place the post is competent for, for some time. `region` is ISO 3166-2; absent means the whole country. */
export interface Jurisdiction {
  country: string;
  region?: string;
  from: string;
  /** Exclusive. */
  to: string | null;
}

/** An embassy, a consulate, the desk at headquarters, a border post or a civil-status centre. Changes are dated, never overwritten. */
export interface Post {
  id: string;
  code: string;
  kind: PostKind;
  nameFr: string;
  nameEn: string;
  country: string;
  city: string;
  timeZone: string;
  currencies: string[];
  calendar: PostCalendar;
  jurisdictions: Jurisdiction[];
  parent: string | null;
  sample: boolean;
  openedOn: string;
  closedOn: string | null;
  version: number;
}

export interface Place {
  country: string;
  region?: string;
}

type Competence = Pick<Post, 'code' | 'kind' | 'jurisdictions' | 'openedOn' | 'closedOn'>;

const covers = (from: string, to: string | null, date: PlainDate): boolean =>
  from <= date && (to === null || date < to);

/** 2 = names the region, 1 = names the country, 0 = not competent. */
function closeness(post: Competence, place: Place, date: PlainDate): number {
  if (!covers(post.openedOn, post.closedOn, date)) return 0;
  const live = post.jurisdictions.filter(
    ({ country, from, to }) => country === place.country && covers(from, to, date),
  );
  if (place.region !== undefined && live.some(({ region }) => region === place.region)) return 2;
  return live.some(({ region }) => region === undefined) ? 1 : 0;
}

/**
 * The post competent for a place on a date: the one that names the region, else the one that names the country,
 * else the desk at headquarters. Equal claims are settled by code, so that the answer never depends on row order.
 * @returns null only when no headquarters desk is open
 */
export function competentPost<P extends Competence>(posts: readonly P[], place: Place, date: PlainDate): P | null {
  const ranked = posts
    .map((post) => ({ post, rank: closeness(post, place, date) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || (a.post.code < b.post.code ? -1 : 1));
  const desk = posts.find((post) => post.kind === 'headquarters-desk' && covers(post.openedOn, post.closedOn, date));
  return ranked[0]?.post ?? desk ?? null;
}

/** The countries a post is competent for as a whole on a date: what other services keep. */
export function countriesOf(post: Pick<Post, 'jurisdictions'>, date: PlainDate): string[] {
  const live = post.jurisdictions.filter(({ region, from, to }) => region === undefined && covers(from, to, date));
  return [...new Set(live.map(({ country }) => country))].sort();
}
