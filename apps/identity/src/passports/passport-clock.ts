import { passportPolicyOn } from '@jatigi/identity-domain';
import type { PassportMoment, PostCalendar } from '@jatigi/identity-domain';
import { dateIn, finding, refuse } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { KEEPERS } from '../cases/post-clock';

interface PostRow {
  kind: string;
  timeZone: string;
  calendar: PostCalendar;
  isOpen: boolean;
}

/** A post of this code, which a foreign key promises. */
async function postRow(tx: Tx, code: string): Promise<PostRow | undefined> {
  const [row] = (await tx.manager.query(
    'select kind, time_zone as "timeZone", calendar, closed_on is null as "isOpen" from post where code = $1',
    [code],
  )) as PostRow[];
  return row;
}

/** Now, as this post counts: its date, the hour on its wall, its working days, and the policy of that date. */
export async function passportMomentAt(tx: Tx, code: string): Promise<PassportMoment> {
  const { timeZone, calendar } = (await postRow(tx, code)) as PostRow;
  const today = dateIn(timeZone, tx.now);
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' }).format(tx.now);
  return { now: tx.now, today, clock, calendar, policy: passportPolicyOn(today) };
}

/** @throws 422 `post-unknown` unless an open post of this code serves people */
export async function expectServingPost(tx: Tx, code: string, pointer: string): Promise<void> {
  const post = await postRow(tx, code);
  if (!post?.isOpen || !KEEPERS.includes(post.kind))
    refuse([finding(pointer, 'post-unknown', 'No embassy or consulate that serves people has this code.')]);
}

/** The post of the ministry that makes passports; null where none was opened. */
export async function productionCentre(tx: Tx): Promise<string | null> {
  const [row] = (await tx.manager.query(
    `select code from post where kind = 'production-centre' and closed_on is null order by code limit 1`,
  )) as Array<{ code: string }>;
  return row?.code ?? null;
}
