/** A path with its query, without what is absent: `?next=` travels from sign-up to sign-in. */
export function pathWith(path: string, query: Readonly<Record<string, string | null | undefined>>): string {
  const entries = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries).toString()}`;
}

/** The address or number that was typed one page earlier; it only fills a field. */
export function contactAsked(url: string): string {
  return (new URL(url).searchParams.get('contact') ?? '').slice(0, 254);
}

/** What was typed into the one field for both: an address has a sign that no number has. */
export function contactIn(typed: string | undefined): { email?: string; phone?: string } {
  if (typed === undefined) return {};
  return typed.includes('@') ? { email: typed } : { phone: typed };
}

/** Where the service's words about an address or a number stand on the page. */
export const contactFields = { '/email': 'contact', '/phone': 'contact' } as const;

/** Spaces and dashes that people put into codes. */
export function digitsOf(text: string | undefined): string {
  return (text ?? '').replace(/[\s.-]/g, '');
}
