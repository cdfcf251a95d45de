import { msg } from '@lingui/core/macro';

/** What is wrong with a question. */
export const searchProblemWords = {
  'reference:': msg`Écrivez la référence, comme sur le reçu`,
  'issuer:': msg`Choisissez le pays qui a délivré le passeport`,
  'passportNumber:': msg`Écrivez le numéro du passeport`,
  'passportNumber:too-long': msg`Ce numéro est trop long pour un passeport`,
  'names:': msg`Écrivez au moins un mot du nom`,
  'names:too-long': msg`C’est trop long : donnez le nom et les prénoms seulement`,
  'names:search-too-wide': msg`Ce mot ne distingue personne : donnez un mot entier du nom`,
  'birthDate:': msg`Donnez la date de naissance comme le passeport la dit, ou laissez vide`,
} as const;
