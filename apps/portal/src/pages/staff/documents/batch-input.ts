/** As documents takes them in one batch. */
export const MOST_ROWS = 10_000;

/** A number as it stands on a paper or in a machine-readable zone: letters, then digits and letters. */
const NUMBER = /^[A-Z]{2,3}[A-Z0-9 -]*\d[A-Z0-9 -]*$/i;

export interface ReadRows {
  numbers: string[];
  /** Lines without a number, counted from 1. */
  unread: number[];
}

/**
 * Numbers out of pasted rows or a CSV file, one per line: the first cell that can be one. Nothing else of a line is sent,
 * whatever stands in it. A first line without a digit is a heading.
 */
export function readRows(text: string): ReadRows {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const read: ReadRows = { numbers: [], unread: [] };
  lines.forEach((line, index) => {
    if (line.trim() === '' || (index === 0 && !/\d/.test(line))) return;
    const cells = line.split(/[;,\t]/).map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    );
    const number = cells.find((cell) => cell.length <= 40 && NUMBER.test(cell));
    if (number === undefined) read.unread.push(index + 1);
    else read.numbers.push(number);
  });
  return read;
}
