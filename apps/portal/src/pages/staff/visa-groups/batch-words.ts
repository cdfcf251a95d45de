import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { problemWords } from '../visas/visa-words';

export const batchCommandWords: Readonly<Record<string, MessageDescriptor>> = {
  assign: msg`Prendre les dossiers`,
  admit: msg`Déclarer recevables`,
  'accept-document': msg`Accepter une pièce`,
  'propose-decision': msg`Proposer une décision`,
  decide: msg`Décider`,
};

export const outcomeWords: Readonly<Record<string, MessageDescriptor>> = {
  done: msg`Fait`,
  'not-done': msg`Pas fait`,
  waiting: msg`En attente`,
};

const {
  'visa-type-does-not-fit': typeDoesNotFit,
  'entries-differ': entriesDiffer,
  'validity-reversed': validityReversed,
  'validity-past': validityPast,
  'validity-too-long': validityTooLong,
  'visa-outlives-passport': outlivesPassport,
  'stay-too-long': stayTooLong,
  'consultation-unanswered': unanswered,
} = problemWords;

/** Why a row was not done; the code itself when it has no words here. */
export const rowProblemWords: Readonly<Record<string, MessageDescriptor>> = {
  'illegal-transition': msg`L’état du dossier ne le permet pas`,
  'stale-version': msg`Le dossier a changé entre-temps`,
  'not-found': msg`Dossier introuvable ou hors de vos postes`,
  'not-permitted': msg`Votre rôle ne le permet pas`,
  'own-file': msg`Ce dossier vous concerne`,
  'four-eyes': msg`Il faut deux personnes : vous avez déjà proposé, ou jugé un signalement`,
  'received-the-money': msg`Vous avez encaissé le paiement`,
  'decision-differs': msg`Autre chose était proposé`,
  'parts-open': msg`L’examen n’est pas terminé`,
  'document-not-uploaded': msg`La pièce n’a pas été envoyée`,
  'document-kind-unknown': msg`Cette pièce n’est pas demandée`,
  'document-rejected': msg`Une pièce nécessaire est refusée`,
  'visa-type-does-not-fit': typeDoesNotFit,
  'entries-differ': entriesDiffer,
  'validity-reversed': validityReversed,
  'validity-past': validityPast,
  'validity-too-long': validityTooLong,
  'visa-outlives-passport': outlivesPassport,
  'stay-too-long': stayTooLong,
  'consultation-unanswered': unanswered,
  'account-disabled': msg`Votre compte a été fermé`,
};

export const batchProblemWords = {
  'batch-empty': msg`Cochez au moins un dossier.`,
  'document:': msg`Choisissez la pièce`,
} as const;
