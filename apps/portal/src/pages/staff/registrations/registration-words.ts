import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const refusalWords: Readonly<Record<string, MessageDescriptor>> = {
  'nationality-not-proved': msg`La nationalité malienne n’est pas prouvée`,
  'identity-not-proved': msg`L’identité n’est pas prouvée`,
  'residence-not-proved': msg`Le domicile n’est pas prouvé`,
  'guardian-not-proved': msg`La personne qui demande n’établit pas qu’elle est responsable`,
  'other-post': msg`Un autre poste est compétent`,
  'forged-document': msg`Une pièce est fausse`,
};

export const strikeOffWords: Readonly<Record<string, MessageDescriptor>> = {
  'left-for-good': msg`A quitté le pays pour de bon`,
  'nationality-lost': msg`A perdu la nationalité malienne`,
  deceased: msg`Est décédée`,
  fraud: msg`L’inscription a été obtenue par fraude`,
  requested: msg`L’a demandé`,
};

export const doneWords: Readonly<Record<string, MessageDescriptor>> = {
  assign: msg`La demande est à vous.`,
  verify: msg`La demande est vérifiée. Une autre personne inscrit.`,
  return: msg`La demande est renvoyée ; la personne lit ce que vous demandez.`,
  register: msg`La personne est inscrite ; son attestation suit.`,
  refuse: msg`La demande est refusée ; la personne lit pourquoi.`,
  'strike-off': msg`La personne est radiée du registre.`,
};

export const problemWords = {
  'message:': msg`Dites à la personne ce qui manque ou ce qu’elle doit corriger.`,
  'reason:': msg`Choisissez le motif du refus.`,
  'strikeOffReason:': msg`Choisissez le motif de la radiation.`,
} as const;
