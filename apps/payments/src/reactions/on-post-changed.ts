import type { EventData } from '@jatigi/contracts';
import type { PostOpened } from '@jatigi/contracts';
import type { Tx } from '@jatigi/platform-persistence';

/** Keeps the zone of each post: its wall clock decides the year of a receipt. */
export async function onPostChanged(tx: Tx, post: EventData<typeof PostOpened>): Promise<void> {
  await tx.manager.query(
    `insert into post_clock (post, time_zone) values ($1, $2)
     on conflict (post) do update set time_zone = excluded.time_zone`,
    [post.code, post.timeZone],
  );
}
