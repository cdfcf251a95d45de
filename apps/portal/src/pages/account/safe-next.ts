/** Of a program that waits for an answer: the authorization server, which leads back to our page. */
const ask = /^\/oidc\/auth\/[A-Za-z0-9_-]+\/ask$/;

/** Where to go after signing in: a page of ours and nothing else, or an address could lead people away. */
export function safeNext(url: string): string | null {
  const next = new URL(url).searchParams.get('next');
  if (next !== null && ask.test(next)) return next;
  if (next === null || !/^\/(fr|en)(\/[A-Za-z0-9._~/-]*)?(\?[^#]*)?$/.test(next) || next.includes('//')) return null;
  return next;
}
