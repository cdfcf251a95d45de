import type { DenialReason } from './copy-order';
import type { CopyState } from './copy-request.lifecycle';

interface Words {
  fr: string;
  en: string;
}

/** What the requester reads of the history; null is for staff only. */
export const copyHistoryWords = {
  requested: { fr: 'Commande passée', en: 'Order placed' },
  'proof-needed': { fr: 'Justificatif demandé', en: 'Proof asked for' },
  'proof-added': { fr: 'Justificatif reçu', en: 'Proof received' },
  assigned: null,
  'proof-accepted': { fr: 'Justificatif accepté', en: 'Proof accepted' },
  searching: { fr: 'Acte recherché par le centre qui le tient', en: 'Act looked for by the centre that keeps it' },
  'payment-due': { fr: 'Paiement demandé', en: 'Payment asked for' },
  paid: { fr: 'Paiement reçu', en: 'Payment received' },
  'late-payment': { fr: 'Paiement reçu après la fin de la commande', en: 'Payment received after the order ended' },
  approved: { fr: 'Copie accordée', en: 'Copy granted' },
  sealed: { fr: 'Copie scellée', en: 'Copy sealed' },
  reissued: { fr: 'Copie refaite sous un nouveau numéro', en: 'Copy made again under a new number' },
  delivered: { fr: 'Copie téléchargée', en: 'Copy downloaded' },
  denied: { fr: 'Copie refusée', en: 'Copy denied' },
  'not-found': { fr: 'Acte introuvable', en: 'Act not found' },
  withdrawn: { fr: 'Commande retirée', en: 'Order withdrawn' },
} as const satisfies Record<string, Words | null>;
export type CopyHistoryKind = keyof typeof copyHistoryWords;

/** One line. `detail` holds codes, dates and amounts, never names. */
export interface CopyHistoryEntry {
  at: string;
  kind: CopyHistoryKind;
  by: string | null;
  detail: Record<string, unknown>;
}

export interface CopyStage {
  text: Words;
  next: { code: string; text: Words } | null;
}

const wait = (fr: string, en: string): CopyStage['next'] => ({ code: 'wait', text: { fr, en } });
const nothingToDo = wait(
  'Vous n’avez rien à faire : un message vous préviendra',
  'Nothing to do: a message will tell you',
);
const contest: CopyStage['next'] = {
  code: 'contest',
  text: { fr: 'Lisez la raison et comment contester', en: 'Read the reason and how to contest' },
};

/** Where an order stands and what comes next, in plain words. */
export const copyStages: Readonly<Record<CopyState, CopyStage>> = {
  REQUESTED: { text: { fr: 'Commande reçue', en: 'Order received' }, next: nothingToDo },
  ENTITLEMENT_CHECK: {
    text: { fr: 'Votre droit à cette copie est vérifié', en: 'Your right to this copy is being checked' },
    next: {
      code: 'upload-proof',
      text: {
        fr: 'Envoyez une pièce d’identité et, s’il le faut, la preuve du lien',
        en: 'Send an identity document and, where needed, proof of the relation',
      },
    },
  },
  SEARCHING: {
    text: {
      fr: 'Le centre qui tient le registre recherche l’acte',
      en: 'The centre that keeps the register is looking for the act',
    },
    next: nothingToDo,
  },
  LOCATED: { text: { fr: 'L’acte a été trouvé', en: 'The act was found' }, next: nothingToDo },
  AWAITING_PAYMENT: {
    text: { fr: 'Le paiement est attendu', en: 'The payment is awaited' },
    next: { code: 'pay', text: { fr: 'Payez pour recevoir la copie', en: 'Pay to receive the copy' } },
  },
  APPROVED: {
    text: { fr: 'La copie est en cours de scellement', en: 'The copy is being sealed' },
    next: wait('Encore quelques secondes', 'A few seconds more'),
  },
  SEALED: {
    text: { fr: 'La copie est prête', en: 'The copy is ready' },
    next: { code: 'download', text: { fr: 'Téléchargez-la', en: 'Download it' } },
  },
  DELIVERED: {
    text: { fr: 'La copie a été téléchargée', en: 'The copy was downloaded' },
    next: { code: 'download', text: { fr: 'Vous pouvez la télécharger de nouveau', en: 'You may download it again' } },
  },
  DENIED: { text: { fr: 'La copie a été refusée', en: 'The copy was denied' }, next: contest },
  NOT_FOUND: {
    text: { fr: 'L’acte n’a pas été trouvé', en: 'The act was not found' },
    next: {
      code: 'order-again',
      text: {
        fr: 'Vérifiez les noms, la date et le centre, puis commandez de nouveau',
        en: 'Check the names, the date and the centre, then order again',
      },
    },
  },
  WITHDRAWN: { text: { fr: 'Commande retirée', en: 'Order withdrawn' }, next: null },
};

/** Every denial says why. */
export const denialWords: Readonly<Record<DenialReason, Words>> = {
  'not-entitled': {
    fr: 'Seules la personne, sa famille proche et ses représentants peuvent recevoir un document qui montre la filiation. Un extrait sans filiation peut être demandé par tous.',
    en: 'Only the person, close family and representatives may have a document that shows parentage. Anybody may ask for an extract without parentage.',
  },
  'proof-not-convincing': {
    fr: 'La pièce envoyée n’établit pas votre lien avec la personne de l’acte.',
    en: 'The document sent does not show your relation to the person of the act.',
  },
  'parents-stated-wrongly': {
    fr: 'Les noms des parents ne sont pas ceux que porte l’acte.',
    en: 'The names of the parents are not those of the act.',
  },
  'act-annulled': { fr: 'L’acte a été annulé par un jugement.', en: 'The act was annulled by a judgment.' },
  'no-such-act': { fr: 'Aucun acte ne correspond à ce que vous avez indiqué.', en: 'No act fits what you stated.' },
  other: {
    fr: 'Le poste a refusé la commande ; il peut vous en dire plus.',
    en: 'The post denied the order; it can tell you more.',
  },
};

/** How to contest any denial (SAMPLE text). */
export const contestWords: Words = {
  fr: 'Vous pouvez contester dans les deux mois : écrivez au poste, ou saisissez le procureur de la République du lieu où l’acte est tenu.',
  en: 'You may contest within two months: write to the post, or turn to the public prosecutor where the act is kept.',
};
