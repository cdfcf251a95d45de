import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@jatigi/ui';

type Words = Readonly<Record<string, MessageDescriptor>>;

/** What became of a row of a batch. */
export const rowWords: Words = {
  refused: msg`Ligne refusée`,
  waiting: msg`En attente`,
  done: msg`Réémis`,
  skipped: msg`Passé : ne valait plus`,
  parked: msg`Arrêté`,
};

export const rowTones: Readonly<Record<string, Tone>> = {
  refused: 'bad',
  waiting: 'neutral',
  done: 'good',
  skipped: 'neutral',
  parked: 'wait',
};

/** Why a row is refused. */
export const refusalWords: Words = {
  'number-impossible': msg`ce numéro est mal saisi`,
  twice: msg`déjà plus haut dans la liste`,
  unknown: msg`aucun document de ce poste n’a ce numéro`,
  'other-kind': msg`document d’un autre type`,
  'not-standing': msg`document suspendu, révoqué ou déjà remplacé`,
  expired: msg`document périmé`,
  waiting: msg`déjà en cours de réémission`,
  'revocation-waiting': msg`une révocation de ce document attend une décision`,
};

/** Why an issue stopped, where the reason is a known code; others are texts of the service. */
export const stopWords: Words = {
  'act-annulled': msg`L’acte a été annulé entre-temps : rien n’est à imprimer`,
  'not-approved': msg`Le dossier n’est pas accordé : rien n’est à imprimer`,
  'subject-not-standing': msg`Le dossier a pris fin avant que le papier sorte : rien n’est à imprimer`,
  'registration-not-standing': msg`L’inscription ne vaut plus : rien n’est à imprimer`,
  'data-changed': msg`Les données du dossier ont changé : remplacez le document au lieu de le réémettre`,
};
