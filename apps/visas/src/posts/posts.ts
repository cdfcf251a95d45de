import { dateIn } from '@jatigi/kernel';
import type { EventData } from '@jatigi/contracts';
import type { PostOpened } from '@jatigi/contracts';
import type { Tx } from '@jatigi/platform-persistence';
import type { Moment, PostFacts } from '@jatigi/visas-domain';

interface PostRow extends Omit<PostFacts, 'timeZone'> {
  time_zone: string;
}

/** Headquarters' own clock: used for a file that has no post yet, or whose post was not heard of yet. */
const headquarters = {
  timeZone: 'Africa/Bamako',
  calendar: { workingDays: [1, 2, 3, 4, 5], holidays: [] as string[] },
};

/** Every open post, as identity described it. */
export async function openPosts(tx: Tx): Promise<PostFacts[]> {
  const rows = (await tx.manager.query(
    'select code, kind, country, time_zone, currencies, calendar, jurisdictions from post_copy where not closed',
  )) as PostRow[];
  return rows.map(({ time_zone: timeZone, ...post }) => ({ ...post, timeZone }));
}

/** Now, as the post counts: its date and its calendar. */
export function momentAt(posts: readonly PostFacts[], code: string | null, now: Date): Moment {
  const { timeZone, calendar } = posts.find((post) => post.code === code) ?? headquarters;
  return { now, today: dateIn(timeZone, now), calendar };
}

export async function keepPost(tx: Tx, post: EventData<typeof PostOpened>): Promise<void> {
  const { code, kind, country, timeZone, currencies, calendar, jurisdictions } = post;
  await tx.manager.query(
    `insert into post_copy (code, kind, country, time_zone, currencies, calendar, jurisdictions)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (code) do update set kind = excluded.kind, country = excluded.country, time_zone = excluded.time_zone,
       currencies = excluded.currencies, calendar = excluded.calendar, jurisdictions = excluded.jurisdictions, closed = false`,
    [code, kind, country, timeZone, currencies, calendar, jurisdictions],
  );
}

export async function closePost(tx: Tx, code: string): Promise<void> {
  await tx.manager.query('update post_copy set closed = true where code = $1', [code]);
}
