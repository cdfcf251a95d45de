/**
 * What becomes of given names that do not fit (9303-4 §4.2.3.2 leaves it to the issuer): `initials` keeps something of
 * each, shortening the last ones first (`CHAYAPA<DE<K`); `cut` ends where the field ends (`CHAYAPA<DEJT`).
 */
export type Truncation = 'initials' | 'cut';

const joined = (parts: readonly string[]): string => parts.join('<');

/** The last components shortened until all take `room` positions, at least a letter each; the last ones go if need be. */
function shortened(parts: readonly string[], room: number): string {
  const kept = parts.slice(0, Math.max(1, Math.floor((room + 1) / 2)));
  for (let i = kept.length - 1, excess = joined(kept).length - room; i >= 0 && excess > 0; i -= 1) {
    const part = kept[i] as string;
    const left = Math.max(1, part.length - excess);
    excess -= part.length - left;
    kept[i] = part.slice(0, left);
  }
  return joined(kept);
}

/** First `room` positions; where that would end in a filler, the components are shortened instead. */
function cut(parts: readonly string[], room: number): string {
  const text = joined(parts).slice(0, room);
  return text.endsWith('<') ? shortened(parts, room) : text;
}

/** The last components but the first as initials, as many as it takes (9303-4 §4.2.3.3 a). */
function withInitials(parts: readonly string[], room: number): string {
  const kept = [...parts];
  for (let i = kept.length - 1; i > 0 && joined(kept).length > room; i -= 1) kept[i] = (kept[i] as string).slice(0, 1);
  return joined(kept).length <= room ? joined(kept) : shortened(parts, room);
}

/**
 * Names that do not fit into `width` positions: room is made in the surname for `<<` and one letter at least of the given
 * names, and the last position is a letter, which tells readers "may be truncated" (9303-4 §4.2.2.1 and §4.2.3; the same
 * in parts 5, 6 and 7). Components are A–Z.
 */
export function truncateNames(
  primary: readonly string[],
  secondary: readonly string[],
  width: number,
  truncation: Truncation = 'initials',
): string {
  if (secondary.length === 0) return cut(primary, width);
  const fit = truncation === 'cut' ? cut : shortened;
  const longest = Math.min(joined(primary).length, width - 3);
  let head = withInitials(primary, longest);
  // Where given names end before the field does, the surname gets letters back, or gives one more, until it is full.
  const spared = Math.min(longest, width - 2 - joined(secondary).length);
  for (let room = Math.max(head.length, spared); room > 0; room -= 1) {
    const tail = fit(secondary, width - 2 - head.length);
    if (head.length + 2 + tail.length === width) return `${head}<<${tail}`;
    head = shortened(primary, room);
  }
  return `${withInitials(primary, longest)}<<${fit(secondary, width - 2 - longest)}`;
}
