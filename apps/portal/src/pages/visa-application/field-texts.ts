import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { civilStatusWords, hostKindWords, payerWords, purposeWords } from '../../words/visas';
import { travelDocumentWords, yesOrNoWords } from '../../words/visas';

export interface FieldTexts {
  label: MessageDescriptor;
  hint?: MessageDescriptor;
  /** Instead, where a date may be known in part. */
  partialHint?: MessageDescriptor;
}

/** Titles of the pages of questions. */
export const stepTitles: Readonly<Record<string, MessageDescriptor>> = {
  name: msg`Votre nom`,
  birth: msg`Votre naissance`,
  nationality: msg`Votre nationalité`,
  home: msg`Où vous habitez`,
  earlier: msg`Vos voyages antérieurs au Mali`,
  passport: msg`Votre document de voyage`,
  validity: msg`Validité du document de voyage`,
  trip: msg`Votre voyage`,
  stay: msg`Votre séjour au Mali`,
  host: msg`Qui vous reçoit`,
  means: msg`Moyens, billet, assurance et vaccin`,
  visa: msg`Le visa que vous souhaitez`,
};

export const fieldTexts: Readonly<Record<string, FieldTexts>> = {
  surname: { label: msg`Nom`, hint: msg`Comme dans le passeport, en lettres latines` },
  givenNames: { label: msg`Prénoms`, hint: msg`Tous les prénoms du passeport` },
  sex: { label: msg`Sexe, comme dans le passeport` },
  otherNames: {
    label: msg`Autre nom`,
    hint: msg`Nom de naissance, nom d’usage ou autre orthographe, avec les prénoms`,
  },
  'otherNames-2': { label: msg`Encore un autre nom` },
  'otherNames-3': { label: msg`Un troisième autre nom` },
  birthDate: {
    label: msg`Date de naissance`,
    hint: msg`Par exemple 12 8 1990`,
    partialHint: msg`Par exemple 12 8 1990. Si le passeport ne dit que l’année, ou le mois et l’année, laissez le reste vide`,
  },
  birthPlace: { label: msg`Lieu de naissance`, hint: msg`Ville, comme dans le passeport` },
  birthCountry: { label: msg`Pays de naissance` },
  nationality: {
    label: msg`Nationalité du document de voyage`,
    hint: msg`C’est elle qui décide s’il vous faut un visa. Dites les autres ci-dessous.`,
  },
  otherNationalities: { label: msg`Autre nationalité` },
  'otherNationalities-2': { label: msg`Encore une autre nationalité` },
  formerNationalities: { label: msg`Ancienne nationalité` },
  'formerNationalities-2': { label: msg`Encore une ancienne nationalité` },
  fatherName: { label: msg`Nom et prénoms du père` },
  motherName: { label: msg`Nom et prénoms de la mère` },
  residencePermit: {
    label: msg`Numéro du titre de séjour`,
    hint: msg`Si vous n’avez pas la nationalité du pays où vous habitez`,
  },
  email: { label: msg`Adresse e-mail`, hint: msg`Par exemple nom@exemple.org` },
  earlierVisas: { label: msg`Visas maliens déjà obtenus`, hint: msg`Numéro ou année de chacun` },
  earlierRefusals: { label: msg`Visas maliens déjà refusés`, hint: msg`Année et poste de chaque refus` },
  earlierStays: { label: msg`Séjours passés au Mali`, hint: msg`Lieu et dates de chacun` },
  residence: { label: msg`Pays où vous habitez` },
  address: { label: msg`Adresse`, hint: msg`Numéro, rue, code postal, ville` },
  occupation: { label: msg`Profession`, hint: msg`Par exemple : enseignante, étudiant, retraité` },
  civilStatus: { label: msg`État civil` },
  employer: { label: msg`Employeur ou école`, hint: msg`Nom et ville` },
  phone: { label: msg`Téléphone`, hint: msg`Avec l’indicatif du pays, par exemple +33 6 12 34 56 78` },
  kind: { label: msg`Quel document ?` },
  number: { label: msg`Numéro du document`, hint: msg`Lettres et chiffres, par exemple C01X00T47` },
  issuer: { label: msg`Pays qui l’a délivré` },
  mrz: {
    label: msg`Lignes au bas de la page d’identité`,
    hint: msg`Deux ou trois lignes de lettres, de chiffres et de signes <, telles qu’un lecteur les donne`,
  },
  issuedOn: { label: msg`Délivré le`, hint: msg`Par exemple 10 1 2024` },
  expiresOn: { label: msg`Expire le`, hint: msg`Par exemple 9 1 2034` },
  freePages: { label: msg`Pages libres`, hint: msg`Nombre de pages vides pour les visas` },
  purpose: { label: msg`Pourquoi venez-vous ?` },
  arrival: { label: msg`Arrivée au Mali`, hint: msg`Par exemple 10 1 2027` },
  departure: { label: msg`Départ du Mali` },
  entries: { label: msg`Combien d’entrées au Mali ?`, hint: msg`Plusieurs, si vous en sortez et y revenez` },
  addressInMali: { label: msg`Adresse au Mali`, hint: msg`Hôtel, ou maison où vous logerez, et ville` },
  host: { label: msg`Personne ou organisme qui vous reçoit` },
  otherAddresses: { label: msg`Autre adresse au Mali` },
  'otherAddresses-2': { label: msg`Encore une autre adresse` },
  'otherAddresses-3': { label: msg`Une troisième autre adresse` },
  hostKind: { label: msg`Qui est-ce ?` },
  hostAddress: { label: msg`Adresse de cette personne ou de cet organisme`, hint: msg`Rue, quartier, ville` },
  invitation: { label: msg`Référence de l’invitation` },
  payer: { label: msg`Qui paie le voyage et le séjour ?` },
  returnTicket: { label: msg`Le billet de retour est-il acheté ou réservé ?` },
  returnTicketReference: { label: msg`Référence du billet`, hint: msg`Vol et numéro de réservation` },
  insurance: { label: msg`Assurance de voyage`, hint: msg`Nom de l’assureur et numéro du contrat` },
  yellowFever: { label: msg`Y a-t-il un certificat de vaccination contre la fièvre jaune ?` },
  visaType: { label: msg`Quel visa ?` },
  processing: { label: msg`Quel délai ?` },
};

/** Answers to choose from, except the visas, which depend on the journey. */
export const choiceWords: Readonly<Record<string, Readonly<Record<string, MessageDescriptor>>>> = {
  sex: { F: msg`Féminin`, M: msg`Masculin`, X: msg`X` },
  civilStatus: civilStatusWords,
  kind: travelDocumentWords,
  purpose: purposeWords,
  hostKind: hostKindWords,
  payer: payerWords,
  returnTicket: yesOrNoWords,
  yellowFever: yesOrNoWords,
  // In the order in which they are offered: digits as keys would be sorted.
  entries: { '1': msg`Une`, '2': msg`Deux`, '0': msg`Plusieurs` },
  processing: { standard: msg`Délai normal`, express: msg`Délai express, s’il existe (plus cher)` },
};
export const entriesOffered: readonly string[] = ['1', '2', '0'];

/** What is wrong with an answer: `field:code`, or `code` for any field. */
export const faultWords = {
  'surname:required': msg`Écrivez votre nom`,
  'givenNames:required': msg`Écrivez vos prénoms`,
  'sex:required': msg`Choisissez ce qui est écrit dans le passeport`,
  'birthDate:required': msg`Donnez votre date de naissance`,
  'birthPlace:required': msg`Écrivez votre lieu de naissance`,
  'birthCountry:required': msg`Choisissez votre pays de naissance`,
  'nationality:required': msg`Choisissez la nationalité de votre document de voyage`,
  'residence:required': msg`Choisissez le pays où vous habitez`,
  'address:required': msg`Écrivez votre adresse`,
  'occupation:required': msg`Écrivez votre profession`,
  'employer:required': msg`Écrivez le nom de votre employeur ou de votre école`,
  'host:required': msg`Écrivez qui vous reçoit`,
  'residencePermit:required': msg`Écrivez le numéro de votre titre de séjour`,
  'hostAddress:required': msg`Écrivez l’adresse de qui vous reçoit`,
  'phone:': msg`Écrivez un numéro avec l’indicatif du pays, par exemple +33 6 12 34 56 78`,
  'kind:required': msg`Choisissez votre document de voyage`,
  'number:required': msg`Écrivez le numéro du document`,
  'number:': msg`Le numéro a de 5 à 20 lettres de A à Z et chiffres`,
  'issuer:required': msg`Choisissez le pays qui l’a délivré`,
  'issuedOn:required': msg`Donnez la date de délivrance`,
  'expiresOn:required': msg`Donnez la date d’expiration`,
  'freePages:required': msg`Donnez le nombre de pages libres`,
  'freePages:': msg`Donnez un nombre de pages, de 0 à 96`,
  'purpose:required': msg`Choisissez la raison du voyage`,
  'arrival:required': msg`Donnez la date d’arrivée`,
  'departure:required': msg`Donnez la date de départ`,
  'entries:required': msg`Choisissez combien de fois vous entrerez`,
  'addressInMali:required': msg`Écrivez où vous logerez`,
  'is-plain-date': msg`Cette date n’existe pas. Donnez le jour, le mois et l’année`,
  'is-partial-date': msg`Cette date n’existe pas. Donnez au moins l’année`,
  'date-incomplete': msg`Donnez le jour, le mois et l’année`,
  'mrz:wrong-format': msg`Recopiez les lignes entières : de 30 à 44 lettres, chiffres et signes < chacune`,
  'mrz-unreadable': msg`Ces lignes ont été mal lues ou mal recopiées : vérifiez-les, ou laissez vide`,
  'is-int': msg`Donnez un nombre entier`,
  'surname:not-latin': msg`Écrivez le nom en lettres latines, avec espaces, tirets ou apostrophes`,
  'givenNames:not-latin': msg`Écrivez les prénoms en lettres latines, avec espaces, tirets ou apostrophes`,
  'phone:wrong-format': msg`Écrivez un numéro avec l’indicatif du pays, par exemple +33 6 12 34 56 78`,
  'number:wrong-format': msg`Le numéro a de 5 à 20 lettres de A à Z et chiffres`,
  'too-long': msg`C’est trop long`,
  'in-the-future': msg`Cette date n’est pas encore venue`,
  'too-long-ago': msg`Cette date est trop ancienne`,
  'in-the-past': msg`Cette date est passée`,
  expired: msg`Ce document n’est plus valable`,
  'journey-reversed': msg`Le départ est avant l’arrivée`,
  'stale-version': msg`Cette demande a changé dans un autre onglet ou sur un autre appareil. Vérifiez cette page, puis enregistrez de nouveau.`,
} as const;
