import type { DoubleReason } from './compare-persons';

interface Words {
  fr: string;
  en: string;
}

/** Why two persons may be one, for the officer who compares them. */
export const doubleReasonWords: Readonly<Record<DoubleReason, Words>> = {
  'same-names': { fr: 'Les noms se prononcent de la même façon', en: 'The names sound the same' },
  'names-swapped': { fr: 'Nom et prénoms sont inversés', en: 'Family and given names are swapped' },
  'names-alike': { fr: 'Les noms se ressemblent', en: 'The names are alike' },
  'same-birth-date': { fr: 'La date de naissance est la même', en: 'The birth date is the same' },
  'birth-date-possible': {
    fr: 'Les dates de naissance, incomplètes, peuvent être la même',
    en: 'The birth dates, not fully known, may be the same',
  },
  'birth-date-near': {
    fr: 'Les dates de naissance se suivent de près',
    en: 'The birth dates are a few days apart',
  },
  'same-nina': { fr: 'Le NINA est le même', en: 'The NINA is the same' },
  'same-passport': { fr: 'Le numéro de passeport est le même', en: 'The passport number is the same' },
  'same-mother': { fr: 'Le nom de la mère concorde', en: 'The name of the mother agrees' },
  'same-father': { fr: 'Le nom du père concorde', en: 'The name of the father agrees' },
  'same-place': { fr: 'Le lieu de naissance concorde', en: 'The place of birth agrees' },
  'different-mother': { fr: 'Le nom de la mère diffère', en: 'The name of the mother differs' },
  'different-father': { fr: 'Le nom du père diffère', en: 'The name of the father differs' },
  'different-sex': { fr: 'Le sexe diffère', en: 'The sex differs' },
  'different-nina': { fr: 'Les NINA diffèrent', en: 'The NINAs differ' },
};

export const doublePersonHistoryWords = {
  suspected: { fr: 'Le registre a rapproché deux personnes', en: 'The register found two persons alike' },
  proposed: { fr: 'Réunion proposée', en: 'Merge proposed' },
  proved: { fr: 'Réunion proposée sur preuve de la personne', en: 'Merge proposed on the person’s own proof' },
  merged: { fr: 'Dossiers réunis', en: 'Files merged' },
  rejected: { fr: 'Réunion rejetée', en: 'Merge rejected' },
  'not-the-same': { fr: 'Ce sont deux personnes', en: 'They are two persons' },
  'undo-proposed': { fr: 'Séparation proposée', en: 'Undoing proposed' },
  undone: { fr: 'Dossiers séparés', en: 'Files apart again' },
  'undo-rejected': { fr: 'Séparation rejetée', en: 'Undoing rejected' },
} as const satisfies Record<string, Words>;
export type DoublePersonHistoryKind = keyof typeof doublePersonHistoryWords;
