import { msg } from '@lingui/core/macro';

export const consultationStateWords = {
  OPEN: msg`attend la réponse`,
  ASKED_BACK: msg`attend le poste`,
  OVERDUE: msg`en retard`,
  EXPIRED: msg`délai passé, sans objection`,
  CLOSED: msg`n’est plus attendue`,
  ANSWERED: msg`répondu`,
} as const;

export const consultationTones = {
  OPEN: 'wait',
  ASKED_BACK: 'wait',
  OVERDUE: 'bad',
  EXPIRED: 'neutral',
  CLOSED: 'neutral',
  ANSWERED: 'good',
} as const;

export const answerWords = {
  'no-objection': msg`Pas d’objection`,
  objection: msg`Objection`,
  'more-information': msg`Il nous faut un renseignement`,
} as const;

export const consultationDoneWords = {
  answer: msg`Votre réponse est partie.`,
} as const;

export const consultationProblemWords = {
  'answer:': msg`Choisissez votre réponse.`,
  'objection-unexplained': msg`Écrivez pourquoi vous faites objection.`,
  'question-missing': msg`Écrivez ce que vous devez savoir.`,
  'reason:': msg`Écrivez votre texte (4 000 signes au plus).`,
  'illegal-transition': msg`Cette question a déjà sa réponse. La voici telle qu’elle est maintenant.`,
} as const;

/** Names of the fields that a question may show. */
export const subjectWords = {
  surname: msg`Nom`,
  givenNames: msg`Prénoms`,
  otherNames: msg`Autres noms`,
  sex: msg`Sexe`,
  birthDate: msg`Date de naissance`,
  birthPlace: msg`Lieu de naissance`,
  birthCountry: msg`Pays de naissance`,
  nationality: msg`Nationalité`,
  otherNationalities: msg`Autres nationalités`,
  formerNationalities: msg`Anciennes nationalités`,
  kind: msg`Titre de voyage`,
  number: msg`Numéro`,
  issuer: msg`Délivré par`,
  issuedOn: msg`Délivré le`,
  expiresOn: msg`Expire le`,
  purpose: msg`Motif`,
  arrival: msg`Arrivée`,
  departure: msg`Départ`,
  addressInMali: msg`Adresse au Mali`,
  host: msg`Hôte`,
  country: msg`Pays de résidence`,
  address: msg`Adresse`,
} as const;
