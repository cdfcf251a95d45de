import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type WordList = Readonly<Record<string, MessageDescriptor>>;

export const PURPOSE = 'travel-document';

/** Where a request for a laissez-passer is, for officers. */
export const emergencyStateWords: WordList = {
  REQUESTED: msg`Identité à vérifier`,
  IDENTITY_CHECKED: msg`À accorder`,
  APPROVED: msg`Accordé, en scellement`,
  SEALED: msg`À remettre`,
  HANDED_OVER: msg`Remis`,
  ENDED: msg`N’est plus valable`,
  REFUSED: msg`Refusé`,
  WITHDRAWN: msg`Retiré`,
};

/** Where a report of a loss is, for officers. */
export const lossStateWords: WordList = {
  REPORTED: msg`Déclaré, invalide`,
  FOUND: msg`Retrouvé, reste invalide`,
};

export const refusalWords: WordList = {
  'identity-not-proved': msg`L’identité n’est pas prouvée`,
  'nationality-not-proved': msg`La nationalité malienne n’est pas prouvée`,
  'guardian-not-proved': msg`La personne qui demande n’établit pas qu’elle est responsable`,
  'travel-ban': msg`Une décision interdit ce voyage`,
  'forged-document': msg`Une pièce est fausse`,
  'person-died': msg`La personne est décédée`,
};

export const doneWords: WordList = {
  assign: msg`La demande est à vous.`,
  attach: msg`La pièce est bien arrivée.`,
  'check-identity': msg`L’identité est vérifiée. Une autre personne accorde.`,
  approve: msg`Le laissez-passer est accordé. Il est scellé dans un instant : rechargez la page, puis imprimez-le.`,
  refuse: msg`La demande est refusée ; la personne lit pourquoi.`,
  'hand-over': msg`Le laissez-passer est remis.`,
  withdraw: msg`La demande est retirée.`,
  arrive: msg`L’arrivée est notée : le laissez-passer n’est plus valable.`,
  revoke: msg`Le laissez-passer est retiré : il n’est plus valable.`,
};

export const problemWords = {
  'by:': msg`Choisissez comment l’identité est vérifiée.`,
  'note:': msg`La personne n’est pas inscrite : dites quel registre ou quel dossier vous avez consulté.`,
  'record-of-somebody-else': msg`Cette inscription n’est pas celle de la personne, ou ne tient plus.`,
  'witnesses-two': msg`Il faut deux témoins : donnez les deux numéros consulaires.`,
  'consular-number-shape': msg`Ce numéro consulaire est mal écrit : C, puis neuf lettres ou chiffres.`,
  'witness-not-registered': msg`Personne n’est inscrit aujourd’hui sous ce numéro.`,
  'witness-is-applicant': msg`C’est la personne elle-même : nul n’est témoin de sa propre identité.`,
  'witness-is-requester': msg`C’est la personne qui fait la demande : elle ne peut pas être témoin.`,
  'witness-is-officer': msg`C’est vous : qui vérifie l’identité ne peut pas être témoin.`,
  'witness-minor': msg`Ce témoin n’est pas majeur.`,
  'witness-twice': msg`Les deux témoins sont la même personne.`,
  'witness1:': msg`Donnez le numéro consulaire du premier témoin.`,
  'witness2:': msg`Donnez le numéro consulaire du second témoin.`,
  'validity-out-of-range': msg`Ni avant le départ, ni plus de 30 jours.`,
  'validUntil:': msg`Donnez le jour, le mois et l’année, ou laissez vide.`,
  'emergency-document-valid': msg`Cette personne a déjà un laissez-passer valable : il n’y en a qu’un à la fois.`,
  'file-missing': msg`Il manque la photo ou une pièce.`,
  'photo-missing': msg`Il manque la photo.`,
  'reason:': msg`Choisissez le motif du refus.`,
  'on:': msg`Donnez un jour qui n’est pas à venir, après la remise.`,
  'file:': msg`Choisissez une photo JPEG ou PNG d’au moins 413 × 531 points.`,
  'photo-too-small': msg`Cette photo est trop petite pour être imprimée : il en faut une d’au moins 413 × 531 points.`,
  'media-type-not-accepted': msg`La photo est un JPEG ou un PNG.`,
  'upload-type-mismatch': msg`Ce fichier n’est pas ce que dit son nom : envoyez une vraie photo.`,
  'upload-unreadable': msg`Ce fichier ne peut pas être lu. Essayez avec une autre photo.`,
  'upload-too-large': msg`Ce fichier dépasse 10 Mo.`,
} as const;
