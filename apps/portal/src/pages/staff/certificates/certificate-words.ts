import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Labels = Readonly<Record<string, MessageDescriptor>>;

export const denialWords: Labels = {
  'identity-not-proved': msg`L’identité n’est pas prouvée`,
  'address-not-proved': msg`Le domicile n’est pas prouvé`,
  'presence-not-shown': msg`La personne ne s’est pas présentée`,
  'not-free-to-marry': msg`Un mariage qui n’a pas pris fin est porté en marge de l’acte`,
  'act-annulled': msg`L’acte de naissance a été annulé`,
  'registration-ended': msg`La personne n’est plus inscrite au registre consulaire`,
  'person-died': msg`La personne est décédée`,
  'forged-document': msg`Une pièce est fausse`,
  other: msg`Autre motif`,
};

export const revocationWords: Labels = {
  'obtained-by-fraud': msg`Il a été obtenu par fraude`,
  'issued-in-error': msg`Il a été délivré par erreur`,
  'no-longer-true': msg`Ce qu’il certifie n’est plus exact`,
  requested: msg`La personne l’a demandé`,
  'person-died': msg`La personne est décédée`,
};

export const presenceWords: Labels = {
  counter: msg`Au guichet`,
  video: msg`En rendez-vous vidéo`,
};

/** What the margin of the birth act says. */
export const outcomeWords: Labels = {
  free: msg`Aucun mariage qui tienne`,
  married: msg`Un mariage qui n’a pas pris fin`,
  dead: msg`La personne est décédée`,
  annulled: msg`L’acte est annulé`,
};

export const answeredByWords: Labels = {
  register: msg`Nos registres`,
  'home-centre': msg`Le centre qui tient l’acte`,
};

export const doneWords: Labels = {
  assign: msg`La demande est à vous.`,
  'record-presence': msg`La présence est constatée.`,
  propose: msg`Le certificat est proposé. Une autre personne signe.`,
  return: msg`La demande est renvoyée ; la personne lit ce que vous demandez.`,
  'return-to-agent': msg`La demande est rendue à l’agent.`,
  approve: msg`Le certificat est accordé. Il est scellé dès que rien n’est plus à payer.`,
  deny: msg`La demande est refusée ; la personne lit pourquoi.`,
  revoke: msg`Le certificat est retiré : la vérification publique le dit.`,
};

export const problemWords = {
  'message:': msg`Dites à la personne ce qui manque ou ce qu’elle doit corriger.`,
  'agentMessage:': msg`Dites à l’agent ce qu’il doit revoir.`,
  'denial:': msg`Choisissez le motif du refus.`,
  'revocation:': msg`Choisissez le motif du retrait.`,
  'mode:': msg`Dites comment la personne a été vue ; le rendez-vous vidéo n’est pas permis pour tous les certificats.`,
  'on:presence-in-future': msg`Ce jour n’est pas encore venu.`,
  'on:presence-too-old': msg`Cette présence est trop ancienne : voyez la personne de nouveau.`,
  'on:': msg`Donnez le jour, le mois et l’année où la personne a été vue.`,
  'time:': msg`Écrivez l’heure ainsi : 10:30`,
  'document-missing': msg`Une pièce demandée n’est pas encore là.`,
  'presence-missing': msg`Constatez d’abord la présence de la personne.`,
  'not-free-to-marry': msg`L’acte de naissance ne montre pas que la personne est libre : refusez la demande.`,
  'registration-missing': msg`La personne doit être inscrite au registre consulaire.`,
  'not-proposed': msg`Ce certificat demande deux personnes : un agent le propose d’abord.`,
  'not-a-signer': msg`Votre fonction ne signe pas ce certificat.`,
} as const;
