/** One line of a comparison. */
export interface ComparedRow {
  key: string;
  label: string;
  left: string | null;
  right: string | null;
  differs: boolean;
}

interface Group {
  section: string;
  title: string;
  rows: readonly { key: string; label: string; text: string }[];
}

const same = (text: string): string => text.normalize('NFC').trim();

/** Two persons' answers side by side, in the order of the form; what only one says differs too. */
export function compareGroups(
  left: readonly Group[],
  right: readonly Group[],
): { title: string; rows: ComparedRow[] }[] {
  return left
    .map(({ section, title, rows }) => {
      const others = right.find((group) => group.section === section)?.rows ?? [];
      const keys = [...new Set([...rows, ...others].map(({ key }) => key))];
      return { title, rows: keys.map((key) => compared(key, { rows, others })) };
    })
    .filter(({ rows }) => rows.length > 0);
}

function compared(key: string, { rows, others }: { rows: Group['rows']; others: Group['rows'] }): ComparedRow {
  const one = rows.find((row) => row.key === key);
  const other = others.find((row) => row.key === key);
  const differs = one === undefined || other === undefined || same(one.text) !== same(other.text);
  return { key, label: (one ?? other)?.label ?? key, left: one?.text ?? null, right: other?.text ?? null, differs };
}
