import { msg } from '@lingui/core/macro';

export const momentFieldWords = {
  required: msg`Donnez le jour`,
  'is-plain-date': msg`Donnez une date qui existe : jour, mois et année`,
  'wrong-format': msg`Donnez l’heure ainsi : 10:30.`,
} as const;

export const momentProblemWords = {
  'date-ahead': msg`Ce moment n’est pas encore venu`,
  'on:': msg`Donnez une date qui existe : jour, mois et année`,
  'invalid-date': msg`Donnez une date qui existe : jour, mois et année`,
  'not-found': msg`Ce dossier n’existait pas encore à ce moment.`,
  'version-not-kept': msg`L’état du dossier à ce moment n’a pas été conservé.`,
} as const;
