import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Visas are read here as everywhere at a desk. */
export const PURPOSE = 'adjudication';

/** The states of open files, in the order in which a file goes through them; short, for the head of a column. */
export const openStateWords: Readonly<Record<string, MessageDescriptor>> = {
  AWAITING_PAYMENT: msg`Paiement`,
  ADMISSIBILITY: msg`Recevabilité`,
  INFO_REQUESTED: msg`Réponse du demandeur`,
  EXAMINATION: msg`Examen`,
  DECISION_PROPOSED: msg`Décision`,
  GRANTED: msg`Délivrance`,
};

/** How old a file is since it was handed in. */
export const ageWords: Readonly<Record<string, MessageDescriptor>> = {
  '0-7': msg`0 à 7 jours`,
  '8-15': msg`8 à 15 jours`,
  '16-30': msg`16 à 30 jours`,
  '31-45': msg`31 à 45 jours`,
  'over-45': msg`plus de 45 jours`,
};

/** Why a file was not sent on, in words that say what to do. */
export const notSentWords: Readonly<Record<string, MessageDescriptor>> = {
  'stale-version': msg`Quelqu’un l’a modifié entre-temps : rechargez la liste.`,
  'illegal-transition': msg`Dans son état actuel, ce dossier ne change plus de poste.`,
  'already-there': msg`Ce poste l’a déjà.`,
  'own-file': msg`Ce dossier vous concerne : un collègue doit le traiter.`,
  'not-permitted': msg`Votre rôle ne permet pas cette action.`,
  'not-found': msg`Ce dossier n’existe plus, ou n’est pas à vous.`,
  'post-unknown': msg`Aucun poste ouvert n’a ce code.`,
};
