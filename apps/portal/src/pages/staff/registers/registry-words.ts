import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Section } from './registry.types';

export const sectionWords: Readonly<Record<Section, MessageDescriptor>> = {
  child: msg`L’enfant`,
  mother: msg`La mère`,
  father: msg`Le père`,
  declarant: msg`Le déclarant`,
  witnesses: msg`Les témoins`,
  interpreter: msg`L’interprète`,
};

export const capacityWords: Readonly<Record<string, MessageDescriptor>> = {
  father: msg`Le père`,
  mother: msg`La mère`,
  relative: msg`Un parent ou proche`,
  midwife: msg`La sage-femme ou le médecin`,
  hospital: msg`L’hôpital`,
  other: msg`Une autre personne présente`,
};

export const scriptWords: Readonly<Record<string, MessageDescriptor>> = {
  Arab: msg`Arabe`,
  Nkoo: msg`N’Ko`,
  Latn: msg`Latin (autre orthographe)`,
};

export const rejectionWords: Readonly<Record<string, MessageDescriptor>> = {
  duplicate: msg`La naissance est déjà déclarée`,
  'not-proved': msg`La naissance n’est pas prouvée`,
  'no-jurisdiction': msg`Ce poste n’est pas compétent`,
  'false-declaration': msg`La déclaration est inexacte`,
  'judgment-refused': msg`Le tribunal a refusé le jugement`,
  other: msg`Autre motif, exposé ci-dessous`,
};

export const doneWords: Readonly<Record<string, MessageDescriptor>> = {
  saved: msg`C’est enregistré.`,
  assign: msg`La déclaration est à vous.`,
  declare: msg`La naissance est déclarée.`,
  withdraw: msg`Le brouillon est abandonné.`,
  'return-to-draft': msg`La déclaration peut être corrigée ; elle devra être déclarée de nouveau.`,
  verify: msg`La déclaration est vérifiée. Une autre personne signe.`,
  'await-judgment': msg`Le jugement est attendu.`,
  'record-judgment': msg`Le jugement est enregistré : la déclaration est vérifiée. Une autre personne signe.`,
  reject: msg`La déclaration est rejetée.`,
  sign: msg`L’acte est signé.`,
  resolve: msg`Votre avis sur ce doublon est enregistré.`,
  'propose-note': msg`La mention est proposée. Une autre personne l’appose.`,
  annul: msg`L’annulation est proposée. Une autre personne la confirme.`,
  apply: msg`C’est inscrit sur l’acte. Les copies délivrées suivent.`,
  dismiss: msg`La proposition est écartée.`,
};

/** Findings of the service, by code: what is missing, wrong or worth a second look. */
export const problemWords = {
  required: msg`Il manque cette information.`,
  'too-short': msg`Remplissez aussi ce champ : un nom a un nom de famille et des prénoms.`,
  'invalid-date': msg`Cette date n’existe pas. Donnez l’année, l’année et le mois, ou le jour entier.`,
  'birthDate:wrong-format': msg`Donnez l’année, l’année et le mois, ou le jour entier.`,
  'birth-in-the-future': msg`La naissance ne peut pas être dans le futur.`,
  'script-not-latin': msg`Écrivez ce nom en lettres latines ; l’écriture d’origine a son propre champ.`,
  'name-characters': msg`Un nom a des lettres, des espaces, des traits d’union et des apostrophes, rien d’autre.`,
  'script-mismatch': msg`Ce nom n’est pas écrit dans l’écriture choisie.`,
  'nationality-twice': msg`Une nationalité est donnée deux fois.`,
  'mother-born-after-child': msg`La mère serait née après l’enfant.`,
  'father-born-after-child': msg`Le père serait né après l’enfant.`,
  'order-above-children': msg`Le rang de l’enfant dépasse le nombre d’enfants nés.`,
  'parent-very-young': msg`Très jeune à cette naissance : vérifiez la date.`,
  'mother-very-old': msg`Très âgée à cette naissance : vérifiez la date.`,
  'nina-shape': msg`Un NINA a 14 chiffres et une lettre ; un numéro provisoire peut être autre.`,
  'link-code-invalid': msg`Ce code n’existe pas, a déjà servi ou date de plus de quinze minutes. Demandez-en un nouveau.`,
  'linkCode:': msg`Le code a huit signes, lettres et chiffres.`,
  'birthTime:': msg`Écrivez l’heure comme 04:35.`,
  'language:': msg`Choisissez la langue de l’interprète.`,
  'declaration-incomplete': msg`Il manque des informations : elles sont nommées ci-dessous.`,
  'duplicate-suspected': msg`Un doublon est possible : comparez d’abord les déclarations.`,
  'post-unknown': msg`Ce poste ne tient pas de registre.`,
  'judgment-in-the-future': msg`Le jugement ne peut pas être dans le futur.`,
  'judgment-before-birth': msg`Le jugement est plus ancien que la naissance.`,
  'judgment-before-act': msg`Le jugement est plus ancien que l’acte.`,
  'act-annulled': msg`Un jugement a annulé cet acte.`,
  'parent-recognised': msg`Cet acte porte déjà une reconnaissance par ce parent.`,
  'death-noted': msg`Le décès est déjà en marge.`,
  'date-in-the-future': msg`Cette date est dans le futur.`,
  'date-before-birth': msg`Cette date est avant la naissance.`,
  'court:': msg`Nommez le tribunal.`,
  'reference:required': msg`Donnez la référence du jugement.`,
  'date:': msg`Donnez une date qui existe.`,
  'reason:': msg`Choisissez le motif du rejet.`,
  'proposal-pending': msg`Une proposition attend déjà sur cet acte : elle doit d’abord être décidée.`,
} as const;

export const marriageEndWords: Readonly<Record<string, MessageDescriptor>> = {
  divorce: msg`Divorce`,
  annulment: msg`Annulation du mariage`,
  'death-of-spouse': msg`Décès du conjoint`,
};
