import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { i18nOf } from '../locale/i18n';
import type { Locale } from '../locale/locale';

/** What a field's problem means when the form has no better words. Services answer codes; their sentences are for programs. */
const byCode: Readonly<Record<string, MessageDescriptor>> = {
  required: msg`Remplissez ce champ`,
  'too-short': msg`C’est trop court`,
  'too-long': msg`C’est trop long`,
  'too-small': msg`Ce nombre est trop petit`,
  'too-large': msg`Ce nombre est trop grand`,
  'too-many': msg`Il y en a trop`,
  'not-a-choice': msg`Choisissez une réponse de la liste`,
  'wrong-format': msg`Ce n’est pas écrit comme il faut`,
  'is-email': msg`Une adresse e-mail s’écrit comme nom@exemple.org`,
  'is-plain-date': msg`Donnez une date qui existe : jour, mois et année`,
  'is-partial-date': msg`Donnez une date qui existe : au moins l’année`,
  'is-int': msg`Donnez un nombre entier`,
};
const other = msg`Vérifiez cette réponse`;
const whole = msg`Cette demande n’a pas été acceptée. Vérifiez ce que vous avez saisi, puis recommencez.`;

export function fieldWords(code: string, locale: Locale): string {
  return i18nOf(locale)._(byCode[code] ?? other);
}

export function refusalWords(locale: Locale): string {
  return i18nOf(locale)._(whole);
}
