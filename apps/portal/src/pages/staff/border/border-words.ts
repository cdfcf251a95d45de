import { msg } from '@lingui/core/macro';

/** Why a visa does not let its holder in. */
export const reasonWords = {
  'visa-unknown': msg`Aucun visa ne va avec ce document.`,
  'visa-ended': msg`Le visa a été annulé ou révoqué.`,
  'not-yet-valid': msg`Le visa n’est pas encore valable.`,
  'validity-over': msg`Le visa a expiré.`,
  'entries-used': msg`Toutes les entrées du visa sont utilisées.`,
  'days-used': msg`Tous les jours de séjour permis sont utilisés.`,
  'here-already': msg`Le titulaire est déjà entré, et aucune sortie n’est notée.`,
  'document-lost': msg`Le passeport est déclaré perdu.`,
  'document-stolen': msg`Le passeport est déclaré volé.`,
} as const;

export type Reason = keyof typeof reasonWords;

/** What the officer compares before anybody is let in. */
export const checkWords = {
  'document-like-lost': msg`Le numéro se lit presque comme celui d’un passeport déclaré perdu (0 ou O, 1 ou I…) : comparez chaque caractère.`,
  'document-like-stolen': msg`Le numéro se lit presque comme celui d’un passeport déclaré volé (0 ou O, 1 ou I…) : comparez chaque caractère.`,
} as const;

export type Check = keyof typeof checkWords;

export const lastDayWords = {
  'validity-over': msg`fin de validité du visa`,
  'days-of-visa-used': msg`jours de séjour du visa`,
  'days-of-window-used': msg`jours permis sur la période glissante`,
} as const;

/** What was written down. */
export const toldWords = {
  entry: msg`L’entrée est notée.`,
  exit: msg`La sortie est notée.`,
  'missed-exit': msg`La sortie oubliée est notée à son jour. Contrôlez le visa de nouveau.`,
  refusal: msg`Le refus d’entrée est noté.`,
} as const;

/** What does not go together in the journals: somebody looks at it later, nothing is lost. */
export const conflictWords = {
  'entered-twice': msg`Deux entrées sans sortie entre elles.`,
  'left-without-entry': msg`Une sortie sans entrée notée.`,
  'refused-while-here': msg`Un refus d’entrée alors que la personne est déjà entrée.`,
  'refused-and-admitted': msg`Refusée par un poste et admise par un autre le même jour.`,
  'order-uncertain': msg`Deux postes ont noté presque au même instant : l’ordre est incertain.`,
  'too-many-entries': msg`Plus d’entrées que le visa n’en permet.`,
  'not-valid-then': msg`Le visa ne valait pas ce jour-là.`,
  'visa-unknown': msg`Aucun visa ne va avec ce document : la ligne est gardée.`,
} as const;

export const deskMessages = {
  'mrz:misread': msg`Cette zone est mal lue : un chiffre de contrôle ne va pas. Relisez-la, ou tapez le numéro.`,
  'mrz:no-passport': msg`Cette zone n’est ni celle d’un passeport, ni celle d’un visa.`,
  'visaNumber:nothing': msg`Présentez la zone lue, le numéro du visa, ou le pays et le numéro du passeport.`,
  'post:': msg`Choisissez le poste frontière.`,
  'desk:': msg`Donnez le guichet : lettres, chiffres et tirets.`,
  'codes:': msg`Cochez au moins un motif.`,
  'codes:refusal-code-missing': msg`Cochez au moins un motif.`,
  'leftOn:': msg`Donnez le jour du cachet de sortie : de l’entrée notée à aujourd’hui.`,
  'post-unknown': msg`Ce poste frontière n’est pas ouvert.`,
  'visa-does-not-admit': msg`Le visa ne permet pas d’entrer : voyez les motifs, puis refusez l’entrée.`,
  'not-permitted': msg`Votre rôle ne permet pas cette action.`,
} as const;
