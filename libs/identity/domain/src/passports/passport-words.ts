import type { PassportProof } from './passport-facts';
import type { PassportState } from './passport-request.lifecycle';

interface Words {
  fr: string;
  en: string;
}

/** What the person reads of the history; null is for staff only. */
export const passportHistoryWords = {
  requested: { fr: 'Passeport demandé', en: 'Passport asked for' },
  edited: { fr: 'Demande modifiée', en: 'Request changed' },
  'proof-added': { fr: 'Pièce reçue', en: 'Document received' },
  resubmitted: { fr: 'Demande renvoyée au poste', en: 'Sent again to the post' },
  assigned: null,
  'appointment-made': { fr: 'Rendez-vous fixé', en: 'Appointment made' },
  'appointment-missed': { fr: 'Rendez-vous manqué', en: 'Appointment missed' },
  captured: { fr: 'Photo et empreintes prises', en: 'Photo and fingerprints taken' },
  'sent-to-production': {
    fr: 'Dossier envoyé au ministère chargé de la sécurité',
    en: 'Sent to the ministry of security',
  },
  'production-accepted': { fr: 'Dossier accepté pour fabrication', en: 'Accepted for production' },
  'returned-from-production': {
    fr: 'Dossier rendu au poste par le ministère',
    en: 'Returned to the post by the ministry',
  },
  produced: { fr: 'Passeport fabriqué', en: 'Passport made' },
  'at-post': { fr: 'Passeport arrivé au poste', en: 'Passport at the post' },
  'handed-over': { fr: 'Passeport remis', en: 'Passport handed over' },
  returned: { fr: 'Demande rendue pour correction', en: 'Returned for correction' },
  refused: { fr: 'Demande refusée', en: 'Request refused' },
  withdrawn: { fr: 'Demande retirée', en: 'Request withdrawn' },
  overdue: { fr: 'Le délai de cette étape est dépassé', en: 'This step is past its deadline' },
  closed: { fr: 'Dossier fermé', en: 'File closed' },
} as const satisfies Record<string, Words | null>;
export type PassportHistoryKind = keyof typeof passportHistoryWords;

export const passportProofWords: Readonly<Record<PassportProof, Words>> = {
  'birth-act': { fr: 'Une copie de l’acte de naissance', en: 'A copy of the birth act' },
  nationality: { fr: 'Une preuve de la nationalité malienne', en: 'A proof of Malian nationality' },
  'old-passport': { fr: 'L’ancien passeport, la page de la photo', en: 'The old passport, the page with the photo' },
  'loss-receipt': { fr: 'Le récépissé de la déclaration de perte', en: 'The receipt of the loss report' },
  photo: { fr: 'Une photo d’identité récente', en: 'A recent identity photo' },
  guardianship: {
    fr: 'La preuve que vous en êtes responsable',
    en: 'A proof that you are responsible for this person',
  },
};

export const passportRefusals = [
  'nationality-not-proved',
  'identity-not-proved',
  'guardian-not-proved',
  'no-answer',
  'forged-document',
  'passport-valid',
] as const;
export type PassportRefusal = (typeof passportRefusals)[number];

/** What the ministry may say. `refused-by-ministry` is all that the person is told: its reasons are its own. */
export const productionRefusals = ['refused-by-ministry', 'duplicate-person', 'not-entitled'] as const;
export type ProductionRefusal = (typeof productionRefusals)[number];
export const productionReturns = [
  'photo-unusable',
  'fingerprints-unusable',
  'data-differs',
  'document-missing',
] as const;
export type ProductionReturn = (typeof productionReturns)[number];

export const passportRefusalWords: Readonly<Record<PassportRefusal | ProductionRefusal, Words>> = {
  'nationality-not-proved': {
    fr: 'La nationalité malienne n’est pas prouvée.',
    en: 'Malian nationality is not proved.',
  },
  'identity-not-proved': { fr: 'L’identité n’est pas prouvée.', en: 'The identity is not proved.' },
  'guardian-not-proved': {
    fr: 'Rien ne prouve que vous êtes responsable de cette personne.',
    en: 'Nothing proves that you are responsible for this person.',
  },
  'no-answer': {
    fr: 'Le poste n’a pas reçu ce qu’il avait demandé.',
    en: 'The post did not receive what it asked for.',
  },
  'forged-document': { fr: 'Une pièce n’est pas authentique.', en: 'A document is not genuine.' },
  'passport-valid': { fr: 'Un passeport valable existe déjà.', en: 'A valid passport exists already.' },
  'refused-by-ministry': { fr: 'Le ministère a refusé la fabrication.', en: 'The ministry refused to make it.' },
  'duplicate-person': {
    fr: 'Le ministère connaît cette personne sous une autre identité.',
    en: 'The ministry knows this person under another identity.',
  },
  'not-entitled': {
    fr: 'Le ministère n’a pas trouvé de droit à ce passeport.',
    en: 'The ministry found no entitlement.',
  },
};

export const passportClosings = ['person-died', 'not-collected'] as const;
export type PassportClosing = (typeof passportClosings)[number];

interface Stage {
  text: Words;
  next: { code: string; text: Words } | null;
}
const wait: Stage['next'] = {
  code: 'wait',
  text: { fr: 'Vous n’avez rien à faire : un message vous préviendra', en: 'Nothing to do: a message will tell you' },
};

/** Each state in plain words, with the next step of the person. */
export const passportStages: Readonly<Record<PassportState, Stage>> = {
  REQUESTED: {
    text: { fr: 'Reçue par le poste, qui fixe un rendez-vous', en: 'With the post, which makes an appointment' },
    next: wait,
  },
  RETURNED: {
    text: { fr: 'À corriger par vous', en: 'To be corrected by you' },
    next: {
      code: 'answer',
      text: {
        fr: 'Corrigez ce que le poste demande, puis renvoyez',
        en: 'Correct what the post asks, then send again',
      },
    },
  },
  APPOINTMENT: {
    text: { fr: 'Rendez-vous fixé', en: 'Appointment made' },
    next: {
      code: 'come',
      text: { fr: 'Venez au rendez-vous avec vos originaux', en: 'Come to the appointment with your originals' },
    },
  },
  CAPTURED: { text: { fr: 'Photo et empreintes prises', en: 'Photo and fingerprints taken' }, next: wait },
  SENT_TO_PRODUCTION: { text: { fr: 'Au ministère, en fabrication', en: 'At the ministry, being made' }, next: wait },
  PRODUCED: { text: { fr: 'Fabriqué, en route vers le poste', en: 'Made, on its way to the post' }, next: wait },
  AT_POST: {
    text: { fr: 'Au poste, à retirer', en: 'At the post, to be collected' },
    next: {
      code: 'collect',
      text: { fr: 'Venez retirer votre passeport', en: 'Come and collect your passport' },
    },
  },
  HANDED_OVER: { text: { fr: 'Remis', en: 'Handed over' }, next: null },
  REFUSED: {
    text: { fr: 'Demande refusée', en: 'Request refused' },
    next: {
      code: 'ask-again',
      text: { fr: 'Lisez la raison ; vous pouvez refaire une demande', en: 'Read the reason; you may ask again' },
    },
  },
  WITHDRAWN: { text: { fr: 'Demande retirée', en: 'Request withdrawn' }, next: null },
  CLOSED: { text: { fr: 'Dossier fermé', en: 'File closed' }, next: null },
};

/** While something is missing the next step is the person's own. */
export const passportProofsStep = {
  code: 'send-proofs',
  text: { fr: 'Envoyez les pièces qui manquent', en: 'Send the missing documents' },
} as const;
