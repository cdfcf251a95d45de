import { codedLists, listNames, orderedLists } from './policy.types';
import type { ListName, Policy, Row } from './policy.types';

/** Where a row stands: the settings, a row of a list, a new one, or a new one made after the pattern of another. */
export type Place = { section: 'settings' } | { section: ListName; at: number | null; like?: number };

/** `settings`, `fees/3`, `fees/new`, `fees/like-3`; null for anything else. */
export function placeOf(text: string | null): Place | null {
  if (text === 'settings') return { section: 'settings' };
  const [, section, which = '', number] = /^([a-zA-Z]+)\/(new|like-(\d{1,3})|\d{1,3})$/.exec(text ?? '') ?? [];
  const list = listNames.find((name) => name === section);
  if (!list) return null;
  if (which === 'new') return { section: list, at: null };
  return number === undefined
    ? { section: list, at: Number(which) }
    : { section: list, at: null, like: Number(number) };
}

const emptyRow = (section: ListName, today: string): Row => ({
  ...(codedLists.includes(section) ? {} : { from: today, to: null, sample: false }),
  ...(['outcomes', 'competence', 'documents', 'consultations'].includes(section) ? { when: {} } : {}),
});

/** The row of a place, as its form begins; undefined when the set has no such row. */
export function rowAt(policy: Policy, place: Place): object | undefined {
  if (place.section === 'settings') {
    const { activeFrom, passport, biometricsFromAge, headquarters, rollingStay, retention } = policy;
    return { activeFrom, passport, biometricsFromAge, headquarters, rollingStay, retention };
  }
  const rows = policy[place.section];
  if (place.at !== null) return rows[place.at];
  if (place.like === undefined) return emptyRow(place.section, policy.activeFrom);
  const pattern = rows[place.like];
  if (!pattern) return undefined;
  // The usual reason for a second row of the same kind: what the first one says ends, and something else begins.
  const { id, code, to, from } = pattern;
  const name = id === undefined ? { code: `${code}2` } : { id: `${id}.2`, from: to ?? from, to: null };
  return { ...pattern, ...name } as Row;
}

/** The set with the row that was typed; a new one goes where it counts: first where the order decides. */
export function withRow(policy: Policy, place: Place, row: object): { policy: Policy; place: Place } {
  if (place.section === 'settings') return { policy: { ...policy, ...row }, place };
  const rows = policy[place.section];
  if (place.at !== null) {
    return { policy: { ...policy, [place.section]: rows.with(place.at, row as Row) }, place };
  }
  const first = orderedLists.includes(place.section) && place.section !== 'fees';
  const at = place.like === undefined ? (first ? 0 : rows.length) : place.like + 1;
  return {
    policy: { ...policy, [place.section]: rows.toSpliced(at, 0, row as Row) },
    place: { section: place.section, at },
  };
}

/** Where a row stands after somebody else changed the set: by its name, not its number; as a new one if it is gone. */
export function placeNow(policy: Policy, place: Place, row: Row): Place {
  if (place.section === 'settings' || place.at === null) return place;
  const at = policy[place.section].findIndex(({ id, code }) => id === row.id && code === row.code);
  return { section: place.section, at: at === -1 ? null : at };
}

/** The set without that row. */
export function withoutRow(policy: Policy, place: Place): Policy {
  if (place.section === 'settings' || place.at === null) return policy;
  return { ...policy, [place.section]: policy[place.section].toSpliced(place.at, 1) };
}

/** The set with that row one place further up or down; at the end of its list it stays. */
export function withRowMoved(policy: Policy, place: Place, by: -1 | 1): Policy {
  if (place.section === 'settings' || place.at === null) return policy;
  const rows = policy[place.section];
  const [row, other] = [rows[place.at], rows[place.at + by]];
  if (!row || !other) return policy;
  return { ...policy, [place.section]: rows.with(place.at, other).with(place.at + by, row) };
}

/** The way back from a place to its text. */
export function placeText(place: Place): string {
  if (place.section === 'settings') return 'settings';
  const { section, at, like } = place;
  if (at !== null) return `${section}/${at}`;
  return like === undefined ? `${section}/new` : `${section}/like-${like}`;
}
