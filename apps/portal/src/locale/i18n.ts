import { setupI18n } from '@lingui/core';
import type { I18n } from '@lingui/core';
import { messages as en } from './en.po';
import type { Locale } from './locale';
import { messages as fr } from './fr.po';

const instances: Readonly<Record<Locale, I18n>> = {
  fr: setupI18n({ locale: 'fr', messages: { fr } }),
  en: setupI18n({ locale: 'en', messages: { en } }),
};

/** The texts of one language. One instance for each: nothing in them belongs to a request. */
export function i18nOf(locale: Locale): I18n {
  return instances[locale];
}
