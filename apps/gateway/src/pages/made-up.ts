import { randomInt } from 'node:crypto';
import type { DemoPerson } from './examples';

const DAY = 86_400_000;
const letters = 'bdfgklmnprtv';

/** What is not an earlier answer: dates, names nobody else has, and who a demo officer is. */
export type MadeUp = (name: string) => string | null;

/** New values for each view of the page: who sends its requests twice is not somebody who exists already. */
export function madeUp(people: readonly DemoPerson[] | null): MadeUp {
  const some = (count: number, from: string): string =>
    Array.from({ length: count }, () => from[randomInt(from.length)]).join('');
  const values: Record<string, string> = {
    unique: some(7, letters),
    digits: some(7, '0123456789'),
    actNumber: String(randomInt(1, 999_999)),
  };
  return (name) => values[name] ?? dateOf(name) ?? secretOf(name, people);
}

function dateOf(name: string): string | null {
  const [, kind, days] = /^(today|workday)([+-]\d+)?$/.exec(name) ?? [];
  if (!kind) return null;
  return kind === 'today' ? day(Number(days ?? 0)) : workdayAfter(Number(days));
}

/** The calendar of the posts in Europe. */
const day = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(Date.now() + days * DAY);

function workdayAfter(days: number): string {
  const at = day(days);
  const isFree = [0, 6].includes(new Date(`${at}T00:00:00Z`).getUTCDay());
  return isFree || /-(12-25|01-01|01-20|03-26|05-01|05-25|09-22)$/.test(at) ? workdayAfter(days + 1) : at;
}

/** Without people, as in production, a placeholder says what belongs there. */
function secretOf(name: string, people: readonly DemoPerson[] | null): string | null {
  const [, what, who] = /^(login|password|totp):(.+)$/.exec(name) ?? [];
  if (!what) return /^totp-of:/.test(name) ? totp(`"$${name.slice('totp-of:'.length)}"`) : null;
  const person = people?.find((one) => one.name === who);
  if (!person) return `<${what}>`;
  if (what === 'totp') return totp(person.totpSeed);
  return what === 'login' ? person.login : person.password;
}

const totp = (seed: string): string => `$(oathtool --totp --base32 ${seed})`;
