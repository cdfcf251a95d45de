import { collides, parseMrz, type MrzFormat } from '../src/index';

/** Every character that can stand in a zone. */
export const ALPHABET = [...'<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

interface At {
  readonly line: number;
  readonly position: number;
}
const range = (line: number, from: number, to: number): At[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ line, position: from + i }));
const visa = [...range(2, 1, 10), ...range(2, 14, 20), ...range(2, 22, 28)];

/** Positions under a check digit, its own place included, counted from 1 (9303-4 to -7 §4.2.2; no composite on visas). */
const CHECKED: Readonly<Record<MrzFormat, readonly At[]>> = {
  TD1: [...range(1, 6, 30), ...range(2, 1, 7), ...range(2, 9, 15), ...range(2, 19, 30)],
  TD2: [...visa, ...range(2, 29, 36)],
  TD3: [...visa, ...range(2, 29, 44)],
  'MRV-A': visa,
  'MRV-B': visa,
};

/** The zone with one character exchanged. */
export const put = (lines: readonly string[], { line, position }: At, character: string): string[] =>
  lines.map((text, i) => (i + 1 === line ? text.slice(0, position - 1) + character + text.slice(position) : text));

export interface SingleChanges {
  readonly tried: number;
  /** read as valid all the same */
  readonly unseen: number;
  /** unseen although the check digit could tell the two characters apart; there must be none */
  readonly unexcused: ReadonlyArray<At & { readonly from: string; readonly to: string }>;
}

/** Changes each character under a check digit into every other one. */
export function singleChanges(format: MrzFormat, lines: readonly string[]): SingleChanges {
  const all = CHECKED[format].flatMap((place) => {
    const from = lines[place.line - 1]?.[place.position - 1] as string;
    return ALPHABET.filter((to) => to !== from).map((to) => ({ ...place, from, to }));
  });
  const unseen = all.filter((change) => parseMrz(put(lines, change, change.to), format).ok);
  const unexcused = unseen.filter(({ from, to }) => !collides(from, to));
  return { tried: all.length, unseen: unseen.length, unexcused };
}
