/** What the portal answers: pages under a locale, files whose name holds their digest, and what browsers ask unasked. */
const pages = /^\/(fr|en)(\/|$)/;
const files = /^\/(assets\/|favicon\.ico$|robots\.txt$)/;

/** Whether a canonical path belongs to the portal. */
export function isPortalPath(path: string): boolean {
  return path === '/' || pages.test(path) || files.test(path);
}

/** Whether it is a page, made for somebody, rather than a file that is the same for everybody. */
export function isPage(path: string): boolean {
  return path === '/' || pages.test(path);
}

/** The language of a portal path; French when it names none. */
export function localeOf(path: string): 'fr' | 'en' {
  return path.startsWith('/en/') || path === '/en' ? 'en' : 'fr';
}
