import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const passportStateWords: Readonly<Record<string, MessageDescriptor>> = {
  REQUESTED: msg`Demandée, rendez-vous à donner`,
  RETURNED: msg`Chez la personne, à corriger`,
  APPOINTMENT: msg`Rendez-vous donné`,
  CAPTURED: msg`Capture faite, à transmettre`,
  SENT_TO_PRODUCTION: msg`Au ministère`,
  PRODUCED: msg`Fabriqué, à recevoir`,
  AT_POST: msg`Au poste, à remettre`,
  HANDED_OVER: msg`Remis`,
  REFUSED: msg`Refusée`,
  WITHDRAWN: msg`Retirée`,
  CLOSED: msg`Fermée`,
};

export const passportRefusalWords: Readonly<Record<string, MessageDescriptor>> = {
  'nationality-not-proved': msg`La nationalité malienne n’est pas prouvée`,
  'identity-not-proved': msg`L’identité n’est pas prouvée`,
  'guardian-not-proved': msg`La personne qui demande n’établit pas qu’elle est responsable`,
  'no-answer': msg`La personne n’a pas répondu`,
  'forged-document': msg`Une pièce est fausse`,
  'passport-valid': msg`Un passeport valable existe déjà`,
};

export const collectorWords: Readonly<Record<string, MessageDescriptor>> = {
  holder: msg`Le titulaire`,
  guardian: msg`Qui est responsable de lui`,
};

export const ministryWords: Readonly<Record<string, MessageDescriptor>> = {
  'photo-unusable': msg`Le ministère ne peut pas utiliser la photo`,
  'fingerprints-unusable': msg`Le ministère ne peut pas utiliser les empreintes`,
  'data-differs': msg`Le ministère a d’autres données sur cette personne`,
  'document-missing': msg`Il manque une pièce au ministère`,
};

export const doneWords: Readonly<Record<string, MessageDescriptor>> = {
  assign: msg`La demande est à vous.`,
  appointment: msg`Le rendez-vous est donné ; la personne reçoit un message.`,
  'missed-appointment': msg`Le rendez-vous est noté comme manqué : donnez-en un autre.`,
  'record-capture': msg`La capture est enregistrée. Une autre personne transmet au ministère.`,
  'send-to-production': msg`Le dossier est au ministère.`,
  return: msg`La demande est renvoyée ; la personne lit ce que vous demandez.`,
  refuse: msg`La demande est refusée ; la personne lit pourquoi.`,
  receive: msg`Le passeport est au poste ; la personne reçoit un message.`,
  'hand-over': msg`Le passeport est remis.`,
  uncollected: msg`Le dossier est fermé : le passeport retourne au ministère.`,
};

export const problemWords = {
  'message:': msg`Dites à la personne ce qui manque ou ce qu’elle doit corriger.`,
  'reason:': msg`Choisissez le motif du refus.`,
  'proof-missing': msg`Il manque des pièces : la personne doit d’abord les envoyer.`,
  'day:post-closed': msg`Le poste est fermé ce jour-là.`,
  'day:appointment-past': msg`Ce moment est passé à l’horloge du poste.`,
  'day:appointment-too-far': msg`C’est trop loin : un rendez-vous se donne dans les 60 jours ouvrables.`,
  'day:': msg`Donnez un jour ouvrable du poste et une heure, par exemple 09:30.`,
  'appointment-ahead': msg`Le rendez-vous n’est pas encore passé.`,
  'capturedOn:captured-in-future': msg`Une capture s’enregistre le jour même ou après.`,
  'capturedOn:': msg`Donnez le jour de la capture, depuis la demande et jusqu’à aujourd’hui.`,
  'reference:': msg`Donnez la référence de la capture : capitales, chiffres, tirets.`,
  'passportNumber:other-passport': msg`Ce n’est pas le numéro du passeport que le ministère a fait pour ce dossier.`,
  'passportNumber:': msg`Donnez le numéro du passeport : capitales et chiffres.`,
  'identityChecked:': msg`Regardez d’abord une pièce d’identité de qui vient, puis cochez.`,
  'not-overdue': msg`La personne a encore le temps de venir.`,
} as const;
