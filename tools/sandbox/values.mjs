import { randomInt } from 'node:crypto';
import { secondFactor } from '../journey/stack.mjs';

const DAY = 86_400_000;
const letters = 'bdfgklmnprtv';

/** Names of earlier answers, and what is made anew in each play: `{unique}`, `{digits}`, `{today+60}`. */
export class Values {
  #kept = new Map();

  constructor(people) {
    this.people = people;
    const some = (count, from) => Array.from({ length: count }, () => from[randomInt(from.length)]).join('');
    this.#kept.set('unique', some(7, letters));
    this.#kept.set('digits', some(7, '0123456789'));
    this.#kept.set('actNumber', randomInt(1, 999_999));
  }

  keep(name, value) {
    this.#kept.set(name, value);
  }

  /** The same body, path or header with every name replaced. `{#name}` alone is a number. */
  fill(template) {
    if (Array.isArray(template)) return template.map((one) => this.fill(one));
    if (typeof template === 'object' && template !== null)
      return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, this.fill(value)]));
    if (typeof template !== 'string') return template;
    const number = /^\{#([^{}]+)\}$/.exec(template);
    return number
      ? Number(this.#of(number[1]))
      : template.replace(/\{([^{}]+)\}/g, (_, name) => String(this.#of(name)));
  }

  #of(name) {
    if (this.#kept.has(name)) return this.#kept.get(name);
    const [, days] = /^today([+-]\d+)?$/.exec(name) ?? [];
    if (name.startsWith('today')) return day(Number(days ?? 0));
    const workday = /^workday\+(\d+)$/.exec(name);
    if (workday) return workdayAfter(Number(workday[1]));
    const [, what, who] = /^(login|password|totp):(.+)$/.exec(name) ?? [];
    if (what) return this.people(who)[what]();
    const seed = /^totp-of:(.+)$/.exec(name)?.[1];
    if (seed) return secondFactor(this.#of(seed))();
    throw new Error(`No earlier answer says {${name}}`);
  }
}

/** The calendar of the posts in Europe. */
const day = (days) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(Date.now() + days * DAY);

function workdayAfter(days) {
  const at = day(days);
  const isFree = [0, 6].includes(new Date(`${at}T00:00:00Z`).getUTCDay());
  return isFree || /-(12-25|01-01|01-20|03-26|05-01|05-25|09-22)$/.test(at) ? workdayAfter(days + 1) : at;
}
