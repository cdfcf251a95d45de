import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@jatigi/ui';

/** Documents of a request, in the order in which they are asked for. */
export const documentWords: Readonly<Record<string, MessageDescriptor>> = {
  identity: msg`Pièce d’identité`,
  nationality: msg`Preuve de la nationalité malienne`,
  residence: msg`Justificatif de domicile`,
  photo: msg`Photo d’identité`,
  guardianship: msg`Preuve que vous êtes responsable de la personne`,
};

/** Which documents a request may hold: only a ward has somebody who answers for her. */
export function documentKinds(whom: string): string[] {
  return Object.keys(documentWords).filter((kind) => kind !== 'guardianship' || whom === 'ward');
}

const tones: Readonly<Record<string, Tone>> = {
  REQUESTED: 'wait',
  VERIFIED: 'wait',
  REGISTERED: 'good',
  REFUSED: 'bad',
  EXPIRED: 'bad',
  STRUCK_OFF: 'bad',
};
export const registrationTone = (state: string): Tone => tones[state] ?? 'neutral';

/** What is wrong with an answer of the form: `field:` whatever it is, `code` wherever it stands. */
export const inputWords = {
  'registration-open': msg`Une demande pour cette personne est déjà en cours. Suivez-la, ou retirez-la d’abord.`,
  'for:': msg`Dites qui doit être inscrit`,
  'post:': msg`Choisissez l’ambassade ou le consulat`,
  'script-not-latin': msg`Écrivez ce nom en lettres latines ; l’écriture d’origine a son propre champ.`,
  'script-mismatch': msg`Ce nom n’est pas écrit dans l’écriture choisie.`,
  'surname:': msg`Donnez le nom en lettres latines, comme sur la pièce d’identité`,
  'givenNames:': msg`Donnez les prénoms en lettres latines, comme sur la pièce d’identité`,
  'script:': msg`Choisissez l’écriture de ce nom`,
  'sex:': msg`Choisissez le sexe, comme sur la pièce d’identité`,
  'birthDate:': msg`Donnez une date de naissance qui existe et qui n’est pas à venir ; l’année seule suffit`,
  'birthPlace:': msg`Donnez le lieu de naissance`,
  'birthCountry:': msg`Choisissez le pays de naissance`,
  'nationality1:': msg`Choisissez les nationalités, chacune une fois ; l’une d’elles est celle du Mali`,
  'fatherSurname:': msg`Donnez le nom du père en lettres latines`,
  'fatherGivenNames:': msg`Donnez les prénoms du père en lettres latines`,
  'motherSurname:': msg`Donnez le nom de la mère en lettres latines`,
  'motherGivenNames:': msg`Donnez les prénoms de la mère en lettres latines`,
  'nina:': msg`Un NINA a 14 chiffres et une lettre`,
  'passportNumber:': msg`Donnez le numéro du passeport : des lettres et des chiffres`,
  'passportExpiresOn:': msg`Donnez le jour, le mois et l’année où le passeport expire`,
  'addressLines:': msg`Donnez le numéro, la rue et le code postal`,
  'city:': msg`Donnez la ville où la personne habite`,
  'country:': msg`Choisissez le pays où la personne habite`,
  'phone:': msg`Écrivez un numéro avec l’indicatif du pays, par exemple +33 6 12 34 56 78`,
  'contactName:': msg`Donnez le nom d’une personne à prévenir`,
  'contactPhone:': msg`Écrivez un numéro avec l’indicatif du pays, par exemple +223 70 12 34 56`,
  'stale-version': msg`Cette demande a changé dans un autre onglet ou sur un autre appareil. Vérifiez cette page, puis enregistrez de nouveau.`,
  'illegal-transition': msg`La demande a avancé : elle ne peut plus être modifiée.`,
} as const;
