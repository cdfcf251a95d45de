import { dateIn, instantIn, isPlainDate } from '@jatigi/kernel';
import { dateOf, textOf } from '../../../../forms/typed';
import type { Typed } from '../../../../forms/typed';

const MINUTE = 60_000;
const clockTime = /^([01]?\d|2[0-3])[:h]([0-5]\d)$/;

interface Asked {
  /** For `?asOf=`: an instant, or a day, which means its end. */
  asOf?: string;
  /** Code of what is wrong with a field of the form. */
  wrong: { on?: 'required' | 'is-plain-date'; time?: 'wrong-format' };
}

/** The day and time that an officer typed, as the clocks of the post show them. A minute means its end, as a day does. */
export function askedMoment(typed: Typed, zone: string, now: Date): Asked {
  const [date, time] = [dateOf(typed, 'on'), textOf(typed, 'time')];
  const clock = time === undefined ? undefined : clockTime.exec(time);
  const wrong: Asked['wrong'] = { ...wrongDay(date), ...(clock === null && { time: 'wrong-format' }) };
  if (!isPlainDate(date) || clock === null) return { wrong };
  if (clock === undefined) return { asOf: date, wrong };
  const [, hour = '', minute = ''] = clock;
  const begin = instantIn(zone, date, `${hour.padStart(2, '0')}:${minute}`);
  const end = new Date(begin.getTime() + MINUTE - 1);
  return { asOf: (end < now ? end : begin).toISOString(), wrong };
}

function wrongDay(date: string | undefined): Pick<Asked['wrong'], 'on'> {
  if (date === undefined) return { on: 'required' };
  return isPlainDate(date) ? {} : { on: 'is-plain-date' };
}

/** The same moment as the form shows it again. */
export function typedMoment(asOf: string, zone: string): { on: string; time: string } {
  const instant = new Date(asOf);
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return { on: dateIn(zone, instant), time: clock.format(instant) };
}
