import { dateIn } from '@jatigi/kernel';
import type { EventData } from '@jatigi/contracts';
import type { PostOpened } from '@jatigi/contracts';
import { prepared } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import type { Moment, OfficeOf, PostFacts } from '@jatigi/visas-domain';

interface PostRow extends Omit<PostFacts, 'timeZone'> {
  time_zone: string;
}

/** Headquarters' own clock: used for a file that has no post yet, or whose post was not heard of yet. */
const headquarters = {
  timeZone: 'Africa/Bamako',
  calendar: { workingDays: [1, 2, 3, 4, 5], holidays: [] as string[] },
};

const openPostsSql =
  'select code, kind, country, time_zone, currencies, calendar, jurisdictions from post_copy where not closed';

/** Every open post, as identity described it. */
export async function openPosts(tx: Tx): Promise<PostFacts[]> {
  const rows = await prepared<PostRow>(tx.manager, 'open-posts', openPostsSql, []);
  return rows.map(({ time_zone: timeZone, ...post }) => ({ ...post, timeZone }));
}

/** How each post counts; one that is not known counts like headquarters. */
const officesOf =
  (posts: readonly PostFacts[]): OfficeOf =>
  (code) =>
    posts.find((post) => post.code === code) ?? headquarters;

/** Now, as the post counts: its date and its calendar. */
export function momentAt(posts: readonly PostFacts[], code: string | null, now: Date): Moment {
  const officeOf = officesOf(posts);
  const { timeZone, calendar } = officeOf(code ?? '');
  return { now, today: dateIn(timeZone, now), calendar, officeOf };
}

/** The time zone of every post, closed ones too: what happened at a border post happened on its wall. */
export async function timeZones(tx: Tx): Promise<(post: string) => string> {
  const rows = (await tx.manager.query('select code, time_zone from post_copy')) as Array<
    Pick<PostRow, 'time_zone'> & { code: string }
  >;
  const zones = new Map(rows.map(({ code, time_zone }) => [code, time_zone]));
  return (post) => zones.get(post) ?? headquarters.timeZone;
}

/** @returns whether the post counts its days differently from now on */
export async function keepPost(tx: Tx, post: EventData<typeof PostOpened>): Promise<boolean> {
  const { code, kind, country, timeZone, currencies, calendar, jurisdictions } = post;
  const [same] = (await tx.manager.query(
    'select 1 from post_copy where code = $1 and time_zone = $2 and calendar = $3::jsonb and not closed',
    [code, timeZone, JSON.stringify(calendar)],
  )) as unknown[];
  await tx.manager.query(
    `insert into post_copy (code, kind, country, time_zone, currencies, calendar, jurisdictions)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (code) do update set kind = excluded.kind, country = excluded.country, time_zone = excluded.time_zone,
       currencies = excluded.currencies, calendar = excluded.calendar, jurisdictions = excluded.jurisdictions, closed = false`,
    [code, kind, country, timeZone, currencies, calendar, jurisdictions],
  );
  return same === undefined;
}

export async function closePost(tx: Tx, code: string): Promise<void> {
  await tx.manager.query('update post_copy set closed = true where code = $1', [code]);
}
