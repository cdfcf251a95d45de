/** What is looked for in the register: it stands in the address, and names nobody. */
const fields = ['number', 'kind', 'post', 'standing', 'waiting', 'cursor'] as const;
type Field = (typeof fields)[number];
export type Asked = Partial<Record<Field, string>>;

/** What was asked and is not empty; codes of posts are capitals, however they are typed. */
export function askedOf(url: string | URL): Asked {
  const { searchParams } = new URL(url);
  const given = fields.flatMap((name) => {
    const value = searchParams.get(name)?.trim() ?? '';
    return value === '' ? [] : [[name, name === 'post' ? value.toUpperCase() : value] as const];
  });
  return Object.fromEntries(given);
}

/** The same page for another question. */
export function addressOf(asked: Readonly<Record<string, string | undefined>>): string {
  const entries = Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `?${new URLSearchParams(entries)}`;
}
