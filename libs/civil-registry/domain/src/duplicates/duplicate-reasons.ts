import type { DuplicateReason } from './compare-births';

/** What the officer reads beside a candidate. */
export const duplicateReasonWords: Readonly<Record<DuplicateReason, { fr: string; en: string }>> = {
  'same-birth-date': { fr: 'Même date de naissance', en: 'Same date of birth' },
  'birth-date-near': { fr: 'Dates de naissance à quelques jours près', en: 'Dates of birth a few days apart' },
  'age-shifted': { fr: 'Mêmes noms, âge décalé', en: 'Same names, shifted age' },
  'mother-recent-birth': {
    fr: 'La même mère a une autre naissance trop proche',
    en: 'The same mother has another birth too near',
  },
  'same-names': { fr: 'Mêmes noms de l’enfant', en: 'Same names of the child' },
  'names-swapped': { fr: 'Nom et prénom intervertis', en: 'Surname and given names swapped' },
  'names-alike': { fr: 'Noms de l’enfant semblables', en: 'Names of the child alike' },
  'same-mother': { fr: 'Même mère', en: 'Same mother' },
  'mother-alike': { fr: 'Mères de même nom', en: 'Mothers of the same name' },
  'mother-unknown': { fr: 'Mère non déclarée d’un côté', en: 'Mother not declared on one side' },
  'same-father': { fr: 'Même père', en: 'Same father' },
  'same-place': { fr: 'Même lieu de naissance', en: 'Same place of birth' },
  'different-mother': { fr: 'Mères différentes', en: 'Different mothers' },
  'different-father': { fr: 'Pères différents', en: 'Different fathers' },
  'different-sex': { fr: 'Sexes différents', en: 'Different sexes' },
};
