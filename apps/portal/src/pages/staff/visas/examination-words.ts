import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const partWords = {
  documents: msg`Pièces`,
  biometrics: msg`Biométrie`,
  screening: msg`Vérification des fichiers`,
  consultations: msg`Consultations`,
  interview: msg`Entretien`,
  bond: msg`Caution`,
} as const;

export const partStateWords = {
  'not-needed': msg`sans objet`,
  open: msg`en cours`,
  closed: msg`terminé`,
} as const;

export const partTones = { 'not-needed': 'neutral', open: 'wait', closed: 'good' } as const;

/** With what a part was closed. */
export const partOutcomeWords: Readonly<Record<string, MessageDescriptor>> = {
  accepted: msg`pièces acceptées`,
  rejected: msg`une pièce obligatoire est refusée`,
  captured: msg`données relevées`,
  reused: msg`données déjà relevées, réutilisées`,
  waived: msg`dispensé`,
  impossible: msg`relevé impossible`,
  clear: msg`aucune correspondance retenue`,
  'no-objection': msg`sans objection`,
  objection: msg`une objection au moins`,
  held: msg`entretien tenu`,
  'no-show': msg`la personne n’est pas venue`,
  cancelled: msg`entretien annulé`,
  lodged: msg`caution déposée`,
  unanswered: msg`sans réponse d’un service : aucun visa ne peut être proposé`,
};

export const biometricOutcomeWords = {
  captured: msg`Relevées au guichet`,
  reused: msg`Déjà relevées, réutilisées (59 mois au plus)`,
  waived: msg`Dispensées`,
  impossible: msg`Impossibles à relever`,
} as const;

export const biometricReasonWords = {
  child: msg`Enfant trop jeune (dispense)`,
  'head-of-state': msg`Chef d’État (dispense)`,
  physical: msg`Empêchement physique (impossible)`,
  equipment: msg`Matériel en panne (impossible)`,
  'no-access': msg`Personne qui ne peut venir (impossible)`,
} as const;

export const interviewOutcomeWords = {
  held: msg`L’entretien a eu lieu`,
  'no-show': msg`La personne n’est pas venue`,
  cancelled: msg`L’entretien est annulé`,
} as const;
