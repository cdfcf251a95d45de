import { isDeepStrictEqual } from 'node:util';
import { newEvent, PostChanged, PostOpened } from '@jatigi/contracts';
import { countriesOf } from '@jatigi/identity-domain';
import type { Post, SamplePost } from '@jatigi/identity-domain';
import { dateIn, uuidv7 } from '@jatigi/kernel';
import { appendEvents } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';
import { allPosts, writePost } from './post-rows';

/** What other services keep of a post: no names, jurisdictions as countries that count today. */
function toEventData(post: Post, now: Date) {
  const { code, kind, country, timeZone, currencies, calendar, parent } = post;
  const jurisdictions = countriesOf(post, dateIn(timeZone, now));
  return { code, kind, country, timeZone, currencies, calendar, jurisdictions, parent };
}

/**
 * Opens posts that are not known and changes those that differ, telling each as a fact. Safe to repeat.
 * @returns how many were opened and changed
 */
export async function keepPosts(tx: Tx, wanted: readonly SamplePost[]): Promise<{ opened: number; changed: number }> {
  const known = new Map((await allPosts(tx.manager)).map((post) => [post.code, post]));
  let opened = 0;
  let changed = 0;
  for (const one of wanted) {
    const before = known.get(one.code);
    const post: Post = { ...one, id: before?.id ?? uuidv7(), version: (before?.version ?? 0) + 1 };
    if (before && isDeepStrictEqual({ ...before, version: 0 }, { ...post, version: 0 })) continue;
    await writePost(tx.manager, post);
    const data = toEventData(post, tx.now);
    await appendEvents(tx, { type: 'post', id: post.id }, [newEvent(before ? PostChanged : PostOpened, data)]);
    if (before) changed += 1;
    else opened += 1;
  }
  return { opened, changed };
}
