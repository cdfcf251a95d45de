import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@jatigi/ui';
import { inputWords } from '../registration/registration-words';

type WordList = Readonly<Record<string, MessageDescriptor>>;

/** Documents that can be reported lost or stolen. */
export const lostKindWords: WordList = {
  passport: msg`Passeport`,
  'identity-card': msg`Carte d’identité`,
  'emergency-travel-document': msg`Laissez-passer`,
  'consular-card': msg`Carte consulaire`,
};

export const circumstanceWords: WordList = {
  lost: msg`Il est perdu`,
  stolen: msg`Il a été volé`,
};

/** Why somebody has no paper to travel with; a loss and a theft are reported first. */
export const reasonWords: WordList = {
  expired: msg`Le passeport a expiré`,
  newborn: msg`L’enfant vient de naître et n’a pas encore de passeport`,
  other: msg`Une autre raison`,
};

/** Every reason, for who reads a file. */
export const allReasonWords: WordList = {
  lost: msg`Document perdu`,
  stolen: msg`Document volé`,
  ...reasonWords,
};

/** What may be sent with a request; only the photo is always needed. */
export const emergencyDocumentWords: WordList = {
  photo: msg`Photo d’identité`,
  guardianship: msg`Preuve que vous êtes responsable de l’enfant`,
  'birth-act': msg`Acte de naissance`,
  'old-document': msg`Copie d’un ancien document`,
  'police-report': msg`Déclaration faite à la police`,
  ticket: msg`Billet du voyage`,
};

/** Which of them a request may hold: only a ward has somebody who answers for her. */
export function emergencyDocumentKinds(whom: string): string[] {
  return Object.keys(emergencyDocumentWords).filter((kind) => kind !== 'guardianship' || whom === 'ward');
}

const tones: Readonly<Record<string, Tone>> = {
  REPORTED: 'bad',
  FOUND: 'bad',
  REQUESTED: 'wait',
  IDENTITY_CHECKED: 'wait',
  APPROVED: 'wait',
  SEALED: 'good',
  HANDED_OVER: 'good',
  REFUSED: 'bad',
};
export const travelTone = (state: string): Tone => tones[state] ?? 'neutral';

/** What is wrong with an answer of the forms: `field:` whatever it is, `code` wherever it stands. */
const common = {
  ...inputWords,
  'post:': msg`Choisissez l’ambassade ou le consulat qui peut vous aider`,
  'person-missing': msg`Dites qui est la personne : elle n’est pas inscrite au registre consulaire`,
};

export const lossInputWords = {
  ...common,
  'kind:': msg`Choisissez le document`,
  'issuingCountry:': msg`Choisissez le pays qui a délivré le document`,
  'number:': msg`Donnez le numéro du document : 5 à 20 lettres et chiffres`,
  'issuedOn:': msg`Donnez une date de délivrance qui existe, ou laissez vide`,
  'circumstance:': msg`Dites si le document est perdu ou volé`,
  'on:': msg`Donnez le jour, ou le mois : il n’est pas à venir et suit la délivrance`,
  'place:': msg`Dites où, par exemple : gare de Lyon`,
  'country:': msg`Choisissez le pays où c’est arrivé`,
  'too-many-reports': msg`Beaucoup de documents ont été déclarés depuis ce compte en un mois. Déclarez les suivants au guichet d’un poste.`,
  'already-reported': msg`Vous avez déjà déclaré ce document : il est invalide depuis. Suivez la première déclaration dans vos dossiers.`,
};

export const emergencyInputWords = {
  ...common,
  'reason:': msg`Dites pourquoi vous avez besoin d’un laissez-passer`,
  'place-twice': msg`Un voyage unique ne passe pas deux fois par le même lieu`,
  'departure-out-of-range': msg`Le départ est aujourd’hui au plus tôt, dans 30 jours au plus tard`,
  'departBy:': msg`Donnez le jour, le mois et l’année du départ`,
  'fromPlace:': msg`Donnez la ville d’où vous partez`,
  'fromCountry:': msg`Choisissez le pays d’où vous partez`,
  'toPlace:': msg`Donnez la ville où vous arrivez`,
  'toCountry:': msg`Choisissez le pays où vous arrivez`,
  'loss-report-missing': msg`Déclarez d’abord la perte ou le vol du document`,
  'loss-report-unknown': msg`Cette déclaration n’est pas celle de cette personne`,
  'emergency-document-open': msg`Une demande pour cette personne est déjà en cours. Suivez-la, ou retirez-la d’abord.`,
  'emergency-document-valid': msg`Cette personne a déjà un laissez-passer valable : il n’y en a qu’un à la fois.`,
};
