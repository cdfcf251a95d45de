/** A path with its query, without what is absent: `?next=` travels from sign-up to sign-in. */
export function pathWith(path: string, query: Readonly<Record<string, string | null | undefined>>): string {
  const entries = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries).toString()}`;
}

/** The address that was typed one page earlier; it only fills a field. */
export function emailAsked(url: string): string {
  return (new URL(url).searchParams.get('email') ?? '').slice(0, 254);
}

/** Spaces and dashes that people put into codes. */
export function digitsOf(text: string | undefined): string {
  return (text ?? '').replace(/[\s.-]/g, '');
}
