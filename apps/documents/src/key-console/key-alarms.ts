import { KEY_ALARM_DAYS } from '@jatigi/documents-domain';
import type { KeyAlarm } from '@jatigi/documents-domain';
import type { Tx } from '@jatigi/platform-persistence';
import { timeLeft } from './dated';
import type { Dated } from './dated';

/** An alarm that was raised: the renewal did not come yet. */
export interface RaisedAlarm extends Dated {
  days: KeyAlarm;
  raisedAt: string;
}

/**
 * Writes down every alarm that is reached and was not raised before; the row is what makes it one.
 * @returns of each thing the tightest new one: who was away for a month is not told three times
 */
export async function raiseAlarms(tx: Tx, things: readonly Dated[]): Promise<RaisedAlarm[]> {
  const raised: RaisedAlarm[] = [];
  for (const thing of things) {
    const days = await newAlarmsOf(tx, thing);
    if (days.length > 0) raised.push({ ...thing, days: Math.min(...days) as KeyAlarm, raisedAt: tx.now.toISOString() });
  }
  return raised;
}

async function newAlarmsOf(tx: Tx, { what, name, dueOn }: Dated): Promise<number[]> {
  const { daysLeft } = timeLeft(dueOn, tx.now);
  const reached = KEY_ALARM_DAYS.filter((days) => daysLeft <= days);
  if (reached.length === 0) return [];
  const rows = (await tx.manager.query(
    `insert into key_alarm (what, name, due_on, days, raised_at) select $1, $2, $3, days, $5 from unnest($4::int[]) as t (days)
     on conflict do nothing returning days`,
    [what, name, dueOn, reached, tx.now],
  )) as { days: number }[];
  return rows.map(({ days }) => days);
}

/** Alarms about what is still due, the newest first; those about what was renewed are over. */
export async function standingAlarms(tx: Tx, things: readonly Dated[]): Promise<RaisedAlarm[]> {
  const rows = (await tx.manager.query(
    `select a.what, a.name, a.due_on as "dueOn", a.days, a.raised_at as "raisedAt" from key_alarm a
     join unnest($1::text[], $2::text[], $3::timestamptz[]) as t (what, name, due_on)
       on (a.what, a.name, a.due_on) = (t.what, t.name, t.due_on)
     order by a.raised_at desc, a.days`,
    [things.map(({ what }) => what), things.map(({ name }) => name), things.map(({ dueOn }) => dueOn)],
  )) as (Omit<RaisedAlarm, 'dueOn' | 'raisedAt'> & { dueOn: Date; raisedAt: Date })[];
  return rows.map((row) => ({ ...row, dueOn: row.dueOn.toISOString(), raisedAt: row.raisedAt.toISOString() }));
}
