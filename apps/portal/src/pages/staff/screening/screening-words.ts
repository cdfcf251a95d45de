import { msg } from '@lingui/core/macro';

export const sourceWords = {
  watchlist: msg`liste de vigilance`,
  'lost-document': msg`document perdu ou volé`,
  overstay: msg`séjour dépassé`,
} as const;

export const outcomeWords = {
  'other-person': msg`Une autre personne`,
  'same-person': msg`La même personne`,
} as const;

/** Why the lists answered. */
export const reasonWords: Readonly<Record<string, ReturnType<typeof msg>>> = {
  'name-same': msg`même nom`,
  'name-sounds-alike': msg`nom qui se prononce pareil`,
  'name-similar': msg`nom proche`,
  'names-swapped': msg`nom et prénoms inversés`,
  alias: msg`autre nom connu`,
  'birth-date-same': msg`même date de naissance`,
  'birth-date-fits': msg`date de naissance compatible`,
  'birth-date-slip': msg`date de naissance à une faute près`,
  'birth-date-unknown': msg`date de naissance inconnue`,
  'nationality-same': msg`même nationalité`,
  'nationality-differs': msg`autre nationalité`,
  'document-number-same': msg`même numéro de document`,
  'document-number-similar': msg`numéro de document proche`,
  lost: msg`déclaré perdu`,
  stolen: msg`déclaré volé`,
  'same-passport': msg`même passeport`,
  'same-traveller': msg`même voyageur`,
};

export const entryStateWords = {
  PROPOSED: msg`proposée`,
  ACTIVE: msg`en vigueur`,
  REJECTED: msg`rejetée`,
  REMOVAL_PROPOSED: msg`retrait proposé`,
  REMOVED: msg`retirée`,
} as const;

export const entryTones = {
  PROPOSED: 'wait',
  ACTIVE: 'good',
  REJECTED: 'neutral',
  REMOVAL_PROPOSED: 'wait',
  REMOVED: 'neutral',
} as const;

/** Steps that need nothing but a person. */
export const stepWords = {
  approve: msg`Approuver l’inscription`,
  reject: msg`Rejeter l’inscription`,
  'propose-removal': msg`Proposer le retrait`,
  'approve-removal': msg`Approuver le retrait`,
  'reject-removal': msg`Refuser le retrait`,
} as const;

export const screeningDoneWords = {
  adjudicate: msg`Votre avis est noté. La décision sur le visa reste à deux autres personnes.`,
  propose: msg`L’inscription est proposée. Une autre personne l’approuve.`,
  approve: msg`L’inscription est en vigueur.`,
  reject: msg`L’inscription est rejetée.`,
  review: msg`La date du prochain examen est notée.`,
  'propose-removal': msg`Le retrait est proposé. Une autre personne l’approuve.`,
  'approve-removal': msg`L’inscription est retirée, et ce qu’elle disait est effacé.`,
  'reject-removal': msg`L’inscription reste.`,
} as const;

export const screeningProblemWords = {
  'outcome:': msg`Choisissez ce qu’il en est.`,
  'reason:': msg`Écrivez pourquoi, en 5 signes au moins.`,
  'hit-adjudicated': msg`Quelqu’un s’est déjà prononcé. Voici ce qu’il en est.`,
  'four-eyes': msg`Il faut une autre personne : qui tient le dossier, ou a proposé, ne tranche pas.`,
  'own-file': msg`Personne ne se prononce sur son propre dossier.`,
  'surname:': msg`Donnez un nom (120 signes au plus).`,
  'givenNames:': msg`Donnez les prénoms (120 signes au plus).`,
  'value:': msg`Donnez une année, un mois (1979-04) ou un jour (1979-04-11).`,
  'birthDate:': msg`Cette date n’existe pas.`,
  'issuer:': msg`Choisissez le pays du document, et donnez son numéro.`,
  'number:': msg`Donnez le numéro du document, et choisissez son pays.`,
  'note:': msg`Écrivez ce que doit savoir la personne qui se prononcera.`,
  'legalBasis:': msg`Donnez le texte qui permet cette inscription.`,
  'authority:': msg`Donnez l’autorité qui la demande.`,
  'expiresOn:': msg`Donnez un dernier jour à venir.`,
  'reviewOn:': msg`Donnez un jour à venir, avant la fin de l’inscription.`,
  'entry-too-vague': msg`Un nom seul ne suffit pas : ajoutez une date de naissance, une nationalité ou un document.`,
  'name-unreadable': msg`Ce nom ne peut pas être comparé : écrivez-le en lettres latines.`,
  'birth-date-unknown': msg`Cette date n’existe pas.`,
  'expiry-past': msg`Ce jour est passé.`,
  'review-outside': msg`L’examen vient avant la fin de l’inscription, et après aujourd’hui.`,
} as const;
