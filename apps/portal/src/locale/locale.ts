export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];

export function isLocale(text: string | undefined): text is Locale {
  return text === 'fr' || text === 'en';
}

/** The language of an address; French when it names none. */
export function localeOf(url: string | URL): Locale {
  const [, first] = new URL(url).pathname.split('/', 2);
  return isLocale(first) ? first : 'fr';
}

/** The language a browser prefers among ours; French unless it asks for English before French. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const ranked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=');
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ language, quality }) => isLocale(language) && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return (ranked[0]?.language as Locale | undefined) ?? 'fr';
}

/** The same page in another language. */
export function inLocale(url: string | URL, locale: Locale): string {
  const { pathname, search } = new URL(url);
  return pathname.replace(/^\/(fr|en)(?=\/|$)/, `/${locale}`) + search;
}
