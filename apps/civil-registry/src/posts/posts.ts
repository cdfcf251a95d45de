import { dateIn } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { EventData, PostOpened } from '@jatigi/contracts';
import type { Tx } from '@jatigi/platform-persistence';

/** A centre of civil status, as identity described it: a post abroad, a centre at home, or the central office. */
export interface Centre {
  code: string;
  kind: string;
  country: string;
  timeZone: string;
  currencies: string[];
  closed: boolean;
}

/** Headquarters' own clock: used for a centre that was not heard of yet. */
const HEADQUARTERS_ZONE = 'Africa/Bamako';

/** `undefined` for a code that identity never spoke of. */
export async function findCentre(tx: Tx, code: string): Promise<Centre | undefined> {
  const [row] = (await tx.manager.query(
    `select code, kind, country, time_zone as "timeZone", currencies, closed from post_copy where code = $1`,
    [code],
  )) as Centre[];
  return row;
}

/** The central office that receives the second volets; null until identity has opened one. */
export async function centralOffice(tx: Tx): Promise<string | null> {
  const [row] = (await tx.manager.query(
    `select code from post_copy where kind = 'central-office' and not closed order by code limit 1`,
  )) as Array<{ code: string }>;
  return row?.code ?? null;
}

/** The date on the wall of a centre: acts are dated by it. */
export function todayAt(centre: Pick<Centre, 'timeZone'> | undefined, now: Date): PlainDate {
  return dateIn(centre?.timeZone ?? HEADQUARTERS_ZONE, now);
}

export async function keepPost(tx: Tx, post: EventData<typeof PostOpened>): Promise<void> {
  const { code, kind, country, timeZone, currencies, parent } = post;
  await tx.manager.query(
    `insert into post_copy (code, kind, country, time_zone, currencies, parent) values ($1, $2, $3, $4, $5, $6)
     on conflict (code) do update set kind = excluded.kind, country = excluded.country, time_zone = excluded.time_zone,
       currencies = excluded.currencies, parent = excluded.parent, closed = false`,
    [code, kind, country, timeZone, currencies, parent],
  );
}

export async function closePost(tx: Tx, code: string): Promise<void> {
  await tx.manager.query('update post_copy set closed = true where code = $1', [code]);
}
