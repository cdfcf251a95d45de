import type { EmergencyDocumentState } from './emergency-document.lifecycle';
import type { EmergencyEnding, EmergencyFile, EmergencyRefusal } from './emergency-facts';

interface Words {
  fr: string;
  en: string;
}

/** What the person reads of the history; null is for staff only. */
export const emergencyHistoryWords = {
  requested: { fr: 'Laissez-passer demandé', en: 'Emergency travel document asked for' },
  'file-added': { fr: 'Pièce reçue', en: 'Document received' },
  assigned: null,
  'identity-checked': { fr: 'Identité vérifiée', en: 'Identity checked' },
  approved: { fr: 'Laissez-passer accordé', en: 'Approved' },
  sealed: { fr: 'Laissez-passer scellé', en: 'Sealed' },
  reissued: { fr: 'Laissez-passer refait sous un nouveau numéro', en: 'Made again under a new number' },
  'handed-over': { fr: 'Laissez-passer remis', en: 'Handed over' },
  ended: { fr: 'Laissez-passer arrivé à son terme', en: 'Ended' },
  invalidated: { fr: 'Laissez-passer invalidé', en: 'Invalidated' },
  refused: { fr: 'Laissez-passer refusé', en: 'Refused' },
  withdrawn: { fr: 'Demande retirée', en: 'Request withdrawn' },
} as const satisfies Record<string, Words | null>;
export type EmergencyHistoryKind = keyof typeof emergencyHistoryWords;

export const emergencyFileWords: Readonly<Record<EmergencyFile, Words>> = {
  photo: { fr: 'Une photo d’identité récente', en: 'A recent identity photo' },
  guardianship: { fr: 'La preuve que vous êtes responsable de l’enfant', en: 'A proof that the child is yours' },
  'birth-act': { fr: 'L’acte de naissance', en: 'The birth act' },
  'old-document': { fr: 'Une copie d’un ancien document', en: 'A copy of an old document' },
  'police-report': { fr: 'La déclaration faite à la police', en: 'The report made to the police' },
  ticket: { fr: 'Le billet du voyage', en: 'The ticket of the journey' },
};

export const emergencyRefusalWords: Readonly<Record<EmergencyRefusal, Words>> = {
  'identity-not-proved': { fr: 'L’identité n’est pas prouvée.', en: 'The identity is not proved.' },
  'nationality-not-proved': {
    fr: 'La nationalité malienne n’est pas prouvée.',
    en: 'Malian nationality is not proved.',
  },
  'guardian-not-proved': {
    fr: 'Rien ne prouve que vous êtes responsable de cette personne.',
    en: 'Nothing proves that you are responsible for this person.',
  },
  'travel-ban': { fr: 'Une décision interdit ce voyage.', en: 'A decision forbids this journey.' },
  'forged-document': { fr: 'Une pièce n’est pas authentique.', en: 'A document is not genuine.' },
  'person-died': { fr: 'La personne est décédée.', en: 'The person has died.' },
};

export const emergencyEndingWords: Readonly<Record<EmergencyEnding, Words>> = {
  arrived: { fr: 'Le voyage est terminé.', en: 'The journey is over.' },
  expired: { fr: 'Le dernier jour de validité est passé.', en: 'The last day of validity has passed.' },
  lost: { fr: 'Le laissez-passer a été déclaré perdu.', en: 'It was reported lost.' },
  stolen: { fr: 'Le laissez-passer a été déclaré volé.', en: 'It was reported stolen.' },
  revoked: { fr: 'Le poste l’a retiré.', en: 'The post revoked it.' },
  'person-died': { fr: 'La personne est décédée.', en: 'The person has died.' },
};

interface Stage {
  text: Words;
  next: { code: string; text: Words } | null;
}
const wait: Stage['next'] = {
  code: 'wait',
  text: { fr: 'Vous n’avez rien à faire : un message vous préviendra', en: 'Nothing to do: a message will tell you' },
};

/** Each state in plain words, with the next step of the person. */
export const emergencyStages: Readonly<Record<EmergencyDocumentState, Stage>> = {
  REQUESTED: {
    text: { fr: 'Identité à vérifier', en: 'Identity to be checked' },
    next: {
      code: 'come',
      text: {
        fr: 'Venez au poste : par son registre ou avec deux témoins inscrits, il vérifie qui vous êtes',
        en: 'Come to the post: by its register, or with two registered witnesses, it checks who you are',
      },
    },
  },
  IDENTITY_CHECKED: {
    text: { fr: 'Identité vérifiée, à approuver', en: 'Identity checked, to be approved' },
    next: wait,
  },
  APPROVED: { text: { fr: 'Accordé, en cours de scellement', en: 'Approved, being sealed' }, next: wait },
  SEALED: {
    text: { fr: 'Prêt à être remis', en: 'Ready to be handed over' },
    next: { code: 'fetch', text: { fr: 'Retirez-le au poste', en: 'Fetch it at the post' } },
  },
  HANDED_OVER: {
    text: { fr: 'Remis, valable pour ce voyage', en: 'Handed over, valid for this journey' },
    next: { code: 'hand-in', text: { fr: 'Rendez-le à l’arrivée', en: 'Hand it in when you arrive' } },
  },
  ENDED: { text: { fr: 'N’est plus valable', en: 'No longer valid' }, next: null },
  REFUSED: {
    text: { fr: 'Refusé', en: 'Refused' },
    next: {
      code: 'ask-again',
      text: { fr: 'Lisez la raison ; vous pouvez refaire une demande', en: 'Read the reason; you may ask again' },
    },
  },
  WITHDRAWN: { text: { fr: 'Demande retirée', en: 'Request withdrawn' }, next: null },
};

/** While the photo or a proof is missing. */
export const filesStep = {
  code: 'send-files',
  text: { fr: 'Envoyez les pièces qui manquent', en: 'Send the missing documents' },
} as const;
