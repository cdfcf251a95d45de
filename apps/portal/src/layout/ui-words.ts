import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { UiWords } from '@jatigi/ui';

const messages = {
  error: msg`Erreur`,
  errorSummaryTitle: msg`Il y a un problème`,
  back: msg`Retour`,
  optional: msg`facultatif`,
  warning: msg`Attention`,
  day: msg`Jour`,
  month: msg`Mois`,
  year: msg`Année`,
  change: msg`Modifier`,
  previous: msg`Début de la liste`,
  next: msg`Suite de la liste`,
  important: msg`Important`,
  success: msg`C’est fait`,
} as const;

/** The words of the design system in one language. */
export function uiWordsOf(i18n: I18n): UiWords {
  const entries = Object.entries(messages).map(([name, message]) => [name, i18n._(message)]);
  return Object.fromEntries(entries) as UiWords;
}
