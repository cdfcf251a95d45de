import type { MessageDescriptor } from '@lingui/core';
import { i18nOf } from './i18n';
import type { Locale } from './locale';

/** A table of texts in one language, for loaders and actions. */
export function translated<K extends string>(
  locale: Locale,
  messages: Readonly<Record<K, MessageDescriptor>>,
): Record<K, string> {
  const entries = Object.entries<MessageDescriptor>(messages).map(([key, message]) => [key, i18nOf(locale)._(message)]);
  return Object.fromEntries(entries) as Record<K, string>;
}
