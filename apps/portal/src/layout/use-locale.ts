import { useLocation } from 'react-router';
import { isLocale } from '../locale/locale';
import type { Locale } from '../locale/locale';

/** The language of the page's address. */
export function useLocale(): Locale {
  const [, first] = useLocation().pathname.split('/', 2);
  return isLocale(first) ? first : 'fr';
}
