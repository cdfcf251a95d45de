import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

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

/** Why a row was not done; the code itself when it has no words here. */
export const rowProblemWords: Readonly<Record<string, MessageDescriptor>> = {
  'illegal-transition': msg`L’état du dossier ne le permet pas`,
  'stale-version': msg`Le dossier a changé entre-temps`,
  'not-found': msg`Dossier introuvable ou hors de vos postes`,
  'not-permitted': msg`Votre rôle ne le permet pas`,
  'own-file': msg`Ce dossier vous concerne`,
  'four-eyes': msg`Vous avez proposé : quelqu’un d’autre décide`,
  'received-the-money': msg`Vous avez encaissé le paiement`,
  'decision-differs': msg`Autre chose était proposé`,
  'parts-open': msg`L’examen n’est pas terminé`,
  'document-not-uploaded': msg`La pièce n’a pas été envoyée`,
  'document-kind-unknown': msg`Cette pièce n’est pas demandée`,
  'document-rejected': msg`Une pièce nécessaire est refusée`,
  'account-disabled': msg`Votre compte a été fermé`,
};

export const batchProblemWords = {
  'batch-empty': msg`Cochez au moins un dossier.`,
  'document:': msg`Choisissez la pièce`,
} as const;
