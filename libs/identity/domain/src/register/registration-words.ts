import type { RegistrationProof } from './registration-facts';
import type { RegistrationState } from './registration.lifecycle';

interface Words {
  fr: string;
  en: string;
}

/** What the person reads of the history; null is for staff only. */
export const registrationHistoryWords = {
  requested: { fr: 'Inscription demandée', en: 'Registration asked for' },
  edited: { fr: 'Demande modifiée', en: 'Request changed' },
  'proof-added': { fr: 'Justificatif reçu', en: 'Proof received' },
  assigned: null,
  returned: { fr: 'Demande rendue pour correction', en: 'Returned for correction' },
  verified: { fr: 'Demande vérifiée par le poste', en: 'Checked by the post' },
  registered: { fr: 'Inscription faite', en: 'Registered' },
  sealed: { fr: 'Attestation scellée', en: 'Certificate sealed' },
  reissued: { fr: 'Attestation refaite sous un nouveau numéro', en: 'Certificate made again under a new number' },
  expired: { fr: 'Inscription arrivée à son terme', en: 'Registration ended by date' },
  transferred: { fr: 'Inscription transférée à un autre poste', en: 'Transferred to another post' },
  'struck-off': { fr: 'Radiation du registre', en: 'Struck off the register' },
  refused: { fr: 'Inscription refusée', en: 'Registration refused' },
  withdrawn: { fr: 'Demande retirée', en: 'Request withdrawn' },
  'set-aside': { fr: 'Mise de côté : une autre inscription compte', en: 'Set aside: another registration counts' },
  'brought-back': { fr: 'Compte de nouveau', en: 'Counts again' },
} as const satisfies Record<string, Words | null>;
export type RegistrationHistoryKind = keyof typeof registrationHistoryWords;

export const proofWords: Readonly<Record<RegistrationProof, Words>> = {
  identity: { fr: 'Une pièce d’identité', en: 'An identity document' },
  nationality: { fr: 'Une preuve de la nationalité malienne', en: 'A proof of Malian nationality' },
  residence: { fr: 'Un justificatif de domicile', en: 'A proof of address' },
  photo: { fr: 'Une photo d’identité récente', en: 'A recent identity photo' },
  guardianship: {
    fr: 'La preuve que vous en êtes responsable',
    en: 'A proof that you are responsible for this person',
  },
};

export const refusalReasons = [
  'nationality-not-proved',
  'identity-not-proved',
  'residence-not-proved',
  'guardian-not-proved',
  'other-post',
  'forged-document',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export const refusalWords: Readonly<Record<RefusalReason, Words>> = {
  'nationality-not-proved': {
    fr: 'La nationalité malienne n’est pas prouvée.',
    en: 'Malian nationality is not proved.',
  },
  'identity-not-proved': { fr: 'L’identité n’est pas prouvée.', en: 'The identity is not proved.' },
  'residence-not-proved': { fr: 'Le domicile n’est pas prouvé.', en: 'The address is not proved.' },
  'guardian-not-proved': {
    fr: 'Rien ne prouve que vous êtes responsable de cette personne.',
    en: 'Nothing proves that you are responsible for this person.',
  },
  'other-post': { fr: 'Un autre poste est compétent pour votre domicile.', en: 'Another post serves your address.' },
  'forged-document': { fr: 'Une pièce n’est pas authentique.', en: 'A document is not genuine.' },
};

export const strikeOffReasons = ['left-for-good', 'nationality-lost', 'deceased', 'fraud', 'requested'] as const;
export type StrikeOffReason = (typeof strikeOffReasons)[number];

interface Stage {
  text: Words;
  next: { code: string; text: Words } | null;
}
const wait: Stage['next'] = {
  code: 'wait',
  text: { fr: 'Vous n’avez rien à faire : un message vous préviendra', en: 'Nothing to do: a message will tell you' },
};

/** Each state in plain words, with the next step of the person. */
export const registrationStages: Readonly<Record<RegistrationState, Stage>> = {
  REQUESTED: { text: { fr: 'À vérifier par le poste', en: 'To be checked by the post' }, next: wait },
  VERIFIED: { text: { fr: 'Vérifiée, inscription en cours', en: 'Checked, being registered' }, next: wait },
  REGISTERED: { text: { fr: 'Inscrite au registre', en: 'Registered' }, next: null },
  EXPIRED: {
    text: { fr: 'Inscription arrivée à son terme', en: 'Registration ended by date' },
    next: { code: 'renew', text: { fr: 'Demandez une nouvelle inscription', en: 'Ask for a new registration' } },
  },
  TRANSFERRED: { text: { fr: 'Transférée à un autre poste', en: 'Transferred to another post' }, next: null },
  STRUCK_OFF: { text: { fr: 'Radiée du registre', en: 'Struck off the register' }, next: null },
  REFUSED: {
    text: { fr: 'Inscription refusée', en: 'Registration refused' },
    next: {
      code: 'ask-again',
      text: { fr: 'Lisez la raison ; vous pouvez refaire une demande', en: 'Read the reason; you may ask again' },
    },
  },
  WITHDRAWN: { text: { fr: 'Demande retirée', en: 'Request withdrawn' }, next: null },
};

/** While something is missing the next step is the person's own. */
export const proofsStep = {
  code: 'send-proofs',
  text: { fr: 'Envoyez les pièces qui manquent', en: 'Send the missing documents' },
} as const;
export const answerStep = {
  code: 'answer',
  text: { fr: 'Corrigez ce que le poste demande', en: 'Correct what the post asks' },
} as const;
