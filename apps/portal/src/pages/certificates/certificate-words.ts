import { msg } from '@lingui/core/macro';
import type { Tone } from '@jatigi/ui';

const tones: Readonly<Record<string, Tone>> = {
  REQUESTED: 'wait',
  ENQUIRY: 'wait',
  INTERVIEW: 'wait',
  PROPOSED: 'wait',
  AWAITING_PAYMENT: 'wait',
  APPROVED: 'wait',
  SEALED: 'good',
  DELIVERED: 'good',
  EXPIRED: 'bad',
  REVOKED: 'bad',
  DENIED: 'bad',
  NOT_FOUND: 'bad',
};
export const certificateTone = (state: string): Tone => tones[state] ?? 'neutral';

/** What is wrong with an answer of the form: `field:` whatever it is, `code` wherever it stands. */
export const inputWords = {
  'registration-not-standing': msg`Cette inscription n’est plus valable : le registre consulaire doit la renouveler d’abord.`,
  'who:': msg`Dites pour qui est le certificat : une personne inscrite au registre consulaire, ou quelqu’un d’autre si le certificat le permet`,
  'post:': msg`Choisissez l’ambassade ou le consulat`,
  'script-not-latin': msg`Écrivez ce nom en lettres latines ; l’écriture d’origine a son propre champ.`,
  'surname:': msg`Donnez le nom en lettres latines, comme sur la pièce d’identité`,
  'givenNames:': msg`Donnez les prénoms en lettres latines, comme sur la pièce d’identité`,
  'sex:': msg`Choisissez le sexe, comme sur la pièce d’identité`,
  'birthDate:': msg`Donnez une date de naissance qui existe et qui n’est pas à venir ; l’année seule suffit`,
  'birthPlace:': msg`Donnez le lieu de naissance`,
  'birthCountry:': msg`Choisissez le pays de naissance`,
  'nationality1:': msg`Choisissez la nationalité`,
  'addressLines:': msg`Donnez le numéro, la rue et le code postal`,
  'city:': msg`Donnez la ville où la personne habite`,
  'country:': msg`Choisissez le pays où la personne habite`,
} as const;
