import type { IncomingHttpHeaders } from 'node:http';

const ours = /^(fr|en)\b/i;

/**
 * In which of our languages a program's person reads our pages: the one that the program asks for (`ui_locales`, OpenID
 * Connect §3.1.2.1), else the first of her browser's that we speak (`Accept-Language`), else French.
 */
export function languageOf(uiLocales: unknown, headers: IncomingHttpHeaders): 'fr' | 'en' {
  const wanted = [...String(uiLocales ?? '').split(' '), ...(headers['accept-language'] ?? '').split(',')];
  const found = wanted.map((tag) => ours.exec(tag.trim())?.[1]?.toLowerCase()).find((tag) => tag !== undefined);
  return found === 'en' ? 'en' : 'fr';
}
