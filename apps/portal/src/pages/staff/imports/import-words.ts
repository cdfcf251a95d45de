import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const importStateWords: Readonly<Record<string, MessageDescriptor>> = {
  INVALID: msg`Refusé : à corriger`,
  STAGED: msg`À comparer`,
  CONFIRMED: msg`Inscrit`,
};

/** What is wrong with a line of the file, beside what is wrong with any birth. */
export const rowProblemWords: Readonly<Record<string, MessageDescriptor>> = {
  'column-missing': msg`La colonne manque.`,
  'csv-malformed': msg`La ligne n’est pas un CSV correct.`,
  'scan-missing': msg`L’image n’est pas dans le dossier.`,
  'scan-type': msg`L’image n’est ni JPEG, ni PNG, ni PDF.`,
  'number-twice': msg`Ce numéro est donné deux fois.`,
  'number-taken': msg`Ce numéro est déjà dans le registre.`,
};

export const doneWords: Readonly<Record<string, MessageDescriptor>> = {
  confirm: msg`Les lignes comparées sont inscrites comme actes.`,
};

export const problemWords = {
  'import-not-staged': msg`Ce registre n’attend aucune confirmation.`,
  'act-number-taken': msg`Un autre acte porte déjà ce numéro dans ce registre.`,
} as const;
