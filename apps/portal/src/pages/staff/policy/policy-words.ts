import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ListName, PolicyState } from './policy.types';

export const stateWords: Readonly<Record<PolicyState, MessageDescriptor>> = {
  DRAFT: msg`Brouillon`,
  PROPOSED: msg`Proposée, attend une autre personne`,
  APPROVED: msg`Approuvée, pas encore en vigueur`,
  ACTIVE: msg`En vigueur`,
  SUPERSEDED: msg`Remplacée`,
  REJECTED: msg`Rejetée`,
  DISCARDED: msg`Abandonnée`,
};

export const stateTones = {
  DRAFT: 'neutral',
  PROPOSED: 'wait',
  APPROVED: 'wait',
  ACTIVE: 'good',
  SUPERSEDED: 'neutral',
  REJECTED: 'bad',
  DISCARDED: 'neutral',
} as const;

export const listWords: Readonly<Record<ListName, MessageDescriptor>> = {
  outcomes: msg`Qui a besoin de quoi`,
  competence: msg`Poste compétent`,
  visaTypes: msg`Types de visa`,
  fees: msg`Tarifs`,
  documents: msg`Pièces à fournir`,
  consultations: msg`Services consultés`,
  processing: msg`Délais`,
  refusalCodes: msg`Motifs de refus`,
};

export const sectionWords: Readonly<Record<string, MessageDescriptor>> = { settings: msg`Réglages`, ...listWords };

export const outcomeWords: Readonly<Record<string, MessageDescriptor>> = {
  exempt: msg`Dispensé de visa`,
  'visa-required': msg`Visa nécessaire avant le départ`,
  'on-arrival': msg`Visa à l’arrivée`,
  'bond-required': msg`Visa et caution`,
  suspended: msg`Délivrance suspendue`,
  'refused-category': msg`Catégorie refusée`,
};

export const needWords: Readonly<Record<string, MessageDescriptor>> = {
  required: msg`À joindre avant l’envoi`,
  'on-request': msg`À garder prête, sur demande`,
};
export const mediaWords: Readonly<Record<string, MessageDescriptor>> = {
  'image/jpeg': msg`Photo JPEG`,
  'image/png': msg`Image PNG`,
  'application/pdf': msg`PDF`,
};
export const classWords: Readonly<Record<string, MessageDescriptor>> = {
  standard: msg`Ordinaire`,
  express: msg`Express`,
};
export const entriesWords: Readonly<Record<string, MessageDescriptor>> = {
  '1': msg`Une entrée`,
  '2': msg`Deux entrées`,
  '0': msg`Entrées multiples`,
};

/** What of an answer a traveller or an officer would notice. */
export const noticedWords: Readonly<Record<string, MessageDescriptor>> = {
  outcome: msg`résultat`,
  bond: msg`caution`,
  post: msg`poste compétent`,
  representedBy: msg`mission qui reçoit`,
  visaType: msg`type de visa`,
  fee: msg`tarif`,
  processing: msg`délais`,
  documents: msg`pièces`,
  biometrics: msg`biométrie`,
  consultations: msg`services consultés`,
  rollingStay: msg`jours de séjour sur période glissante`,
};
/** What a set turns a question away with, beside the outcomes. */
export const turnedAwayWords: Readonly<Record<string, MessageDescriptor>> = {
  ...outcomeWords,
  'visa-type-does-not-fit': msg`Le type de visa choisi n’existe pas pour ce voyage`,
  'express-not-offered': msg`L’express n’est pas offert`,
};

/** Values of another form than a set has: the service tells the place, these say what is wrong there. */
export const shapeWords: Readonly<Record<string, MessageDescriptor>> = {
  'wrong-shape': msg`Valeur absente ou mal écrite`,
  'unknown-code': msg`Code inconnu`,
  'unknown-field': msg`Champ inconnu`,
};

export const changeWords: Readonly<Record<string, MessageDescriptor>> = {
  added: msg`Ajouté`,
  removed: msg`Supprimé`,
  changed: msg`Changé`,
  moved: msg`Déplacé`,
};
export const changeTones = { added: 'good', removed: 'bad', changed: 'wait', moved: 'neutral' } as const;

export const doneWords: Readonly<Record<string, MessageDescriptor>> = {
  copied: msg`La nouvelle série est un brouillon : modifiez-la ligne par ligne, puis proposez-la.`,
  imported: msg`Le fichier est enregistré comme brouillon.`,
  saved: msg`La série est enregistrée.`,
  propose: msg`La série est proposée. Une autre personne décide.`,
  withdraw: msg`La série est de nouveau un brouillon.`,
  discard: msg`La série est abandonnée.`,
  approve: msg`La série est approuvée : elle compte à partir de minuit de sa date, à l’heure de chaque poste.`,
  reject: msg`La série est rejetée.`,
};

export const problemWords = {
  'four-eyes': msg`Vous avez écrit ou proposé cette série : une autre personne décide.`,
  'illegal-transition': msg`La série n’est plus dans l’état que vous aviez sous les yeux. La voici telle qu’elle est.`,
  'stale-version': msg`Quelqu’un, ou vous dans un autre onglet, a modifié cette série entre-temps. Vos réponses sont gardées, à reporter sur la série telle qu’elle est maintenant : relisez, puis enregistrez de nouveau.`,
  'active-from-not-ahead': msg`Une série entre en vigueur demain au plus tôt : changez sa date.`,
  'policy-version-taken': msg`Une série porte déjà ce nom.`,
  'policy-missing': msg`Choisissez un fichier, ou collez son contenu.`,
  'policy-unknown': msg`Aucune série ne porte ce nom.`,
  'version-is-fixed': msg`Le nom de la série ne change pas : le fichier en porte un autre.`,
  'override-reason-missing': msg`Écrivez pourquoi plus personne ne doit obtenir de visa (10 signes au moins).`,
  'refuseEverybodyReason:': msg`Écrivez pourquoi plus personne ne doit obtenir de visa (10 signes au moins).`,
  'policy-invalid': msg`La série n’est pas enregistrée : corrigez d’abord ce qui est dit ci-dessous.`,
  'policy-unreadable': msg`La série n’est pas enregistrée : certains champs ne sont pas écrits comme il faut.`,
  'refuses-everybody': msg`La série n’est pas enregistrée : plus personne n’obtiendrait de visa. Si c’est voulu, dites-le ci-dessous et écrivez pourquoi ; la personne qui approuve le dira aussi.`,
  'note:required': msg`Écrivez pourquoi vous rejetez la série.`,
  'note:': msg`Écrivez pourquoi vous rejetez la série.`,
  'limit:': msg`Donnez un nombre de 1 à 100 000.`,
  'purpose-missing': msg`Cette action demande un motif de lecture.`,
} as const;
