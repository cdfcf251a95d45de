import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Where a pair of persons is, for officers. */
export const pairStateWords: Readonly<Record<string, MessageDescriptor>> = {
  SUSPECTED: msg`À comparer`,
  PROPOSED: msg`Réunion à confirmer`,
  MERGED: msg`Réunies en une personne`,
  UNDO_PROPOSED: msg`Séparation à confirmer`,
  NOT_THE_SAME: msg`Deux personnes`,
  UNDONE: msg`Séparées de nouveau`,
};

export const sourceWords: Readonly<Record<string, MessageDescriptor>> = {
  register: msg`Le registre a rapproché ces deux personnes.`,
  'link-code': msg`La personne a montré au guichet, par le code de son compte, que les deux sont elle.`,
  accounts: msg`Une administratrice ou un administrateur réunit deux comptes.`,
};

export const doneWords: Readonly<Record<string, MessageDescriptor>> = {
  'propose-merge': msg`La réunion est proposée. Une autre personne du poste la confirme ou la rejette.`,
  confirm: msg`Les deux personnes n’en font plus qu’une ; ses dossiers la suivent dans tous les services.`,
  reject: msg`La réunion est rejetée : rien n’a changé.`,
  'not-the-same': msg`Ce sont deux personnes. Le registre ne posera plus la question.`,
  'propose-undo': msg`La séparation est proposée. Une autre personne du poste la confirme ou la rejette.`,
  'confirm-undo': msg`Ce sont de nouveau deux personnes ; chaque dossier est revenu à sa place.`,
  'reject-undo': msg`La séparation est rejetée : la réunion reste.`,
};

export const problemWords = {
  'keep:': msg`Choisissez la personne qui reste.`,
  'keep-the-numbered': msg`Gardez la personne qui a un numéro consulaire : il est à elle pour la vie.`,
  'person-holds-grants': msg`L’autre personne a un rôle dans un poste : gardez-la, ou faites d’abord mettre fin à ce rôle.`,
  'kept-for-another': msg`D’autres dossiers ont déjà été réunis chez cette personne : c’est elle qu’il faut garder.`,
  'already-merged': msg`L’une des deux a déjà été réunie avec une autre personne. Séparez-les d’abord.`,
} as const;
