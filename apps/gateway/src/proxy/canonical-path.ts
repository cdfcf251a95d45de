import { DomainError } from '@jatigi/kernel';

const escape = /%[0-9a-f]{2}/gi;
const unreserved = /[A-Za-z0-9\-._~]/;
/** What may change the meaning of a path between two readers: slashes, dots, NUL and controls, a second layer of escapes. */
const ambiguous = /%(2f|5c|25|[01][0-9a-f]|7f)|\\|\/\/|\/\.{1,2}(\/|$)/i;

/**
 * One spelling per route: escapes of unreserved characters are undone and the others upper-cased
 * (RFC 3986, 6.2.2), so that limits, routing and the service behind all see the same path. The query is left alone.
 * @throws 400 `path-malformed` when a spelling could be read in two ways
 */
export function canonicalUrl(url: string): string {
  const queryAt = url.indexOf('?');
  const path = queryAt < 0 ? url : url.slice(0, queryAt);
  if (!path.includes('%') && !ambiguous.test(path)) return url;
  const plain = path.replace(escape, (found) => {
    const character = String.fromCharCode(parseInt(found.slice(1), 16));
    return unreserved.test(character) ? character : found.toUpperCase();
  });
  if (ambiguous.test(plain) || hasLooseEscape(plain) || !isUtf8(plain)) {
    throw new DomainError({ code: 'path-malformed', kind: 'invalid', detail: 'This path can be read in two ways.' });
  }
  return queryAt < 0 ? plain : plain + url.slice(queryAt);
}

function hasLooseEscape(path: string): boolean {
  return path.replace(escape, '').includes('%');
}

function isUtf8(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
