/** Rows as aligned text; the first row is the heading. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => String(cell).padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** `3 s`, `12 min`, `5 h`, `9 d`. */
export function age(seconds) {
  if (seconds === null || seconds === undefined) return '-';
  if (seconds < 120) return `${Math.round(seconds)} s`;
  if (seconds < 7_200) return `${Math.round(seconds / 60)} min`;
  if (seconds < 172_800) return `${Math.round(seconds / 3_600)} h`;
  return `${Math.round(seconds / 86_400)} d`;
}

/** `poison 2, gap 1`, or `-`. */
export function counts(byReason) {
  return (
    Object.entries(byReason)
      .map(([reason, count]) => `${reason} ${count}`)
      .join(', ') || '-'
  );
}
