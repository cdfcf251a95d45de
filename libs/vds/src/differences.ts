type Lines = readonly string[];

/**
 * First place at which two zones differ, in words: positions and lines count from 1, as ICAO does.
 * @returns null when the seal's zone stands on the paper; what the seal leaves out at the end of a line is not compared
 */
export function firstDifference(sealed: Lines, printed: Lines): string | null {
  for (const [i, line] of sealed.entries()) {
    const other = printed[i] ?? '';
    const at = [...line].findIndex((character, j) => character !== other[j]);
    if (at >= 0) return `line ${i + 1}, position ${at + 1}: "${line[at]}" is sealed, "${other[at] ?? ''}" is printed`;
  }
  return null;
}
