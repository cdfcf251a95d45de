import type { Words } from './certificate-kind';
import type { CertificateState } from './certificate-request.lifecycle';

/** What the person reads of the history; null is for staff only. */
export const certificateHistoryWords = {
  requested: { fr: 'Certificat demandé', en: 'Certificate asked for' },
  'document-added': { fr: 'Pièce reçue', en: 'Document received' },
  assigned: null,
  'enquiry-opened': {
    fr: 'Question posée au centre qui tient l’acte',
    en: 'The centre that keeps the act was asked',
  },
  answered: { fr: 'L’acte de naissance a été lu', en: 'The birth act was read' },
  invited: { fr: 'Présence attendue', en: 'Presence awaited' },
  'presence-recorded': { fr: 'Présence constatée', en: 'Presence recorded' },
  returned: { fr: 'Demande rendue pour correction', en: 'Returned for correction' },
  proposed: null,
  'returned-to-agent': null,
  'payment-due': { fr: 'Paiement demandé', en: 'Payment asked for' },
  paid: { fr: 'Paiement reçu', en: 'Payment received' },
  'late-payment': { fr: 'Paiement reçu après la fin de la demande', en: 'Payment received after the request ended' },
  approved: { fr: 'Certificat accordé', en: 'Certificate granted' },
  sealed: { fr: 'Certificat scellé', en: 'Certificate sealed' },
  reissued: { fr: 'Certificat refait sous un nouveau numéro', en: 'Certificate made again under a new number' },
  delivered: { fr: 'Certificat téléchargé', en: 'Certificate downloaded' },
  expired: { fr: 'Certificat arrivé à son terme', en: 'Certificate ended by date' },
  revoked: { fr: 'Certificat retiré', en: 'Certificate revoked' },
  denied: { fr: 'Certificat refusé', en: 'Certificate denied' },
  'not-found': { fr: 'Acte introuvable', en: 'Act not found' },
  withdrawn: { fr: 'Demande retirée', en: 'Request withdrawn' },
} as const satisfies Record<string, Words | null>;
export type CertificateHistoryKind = keyof typeof certificateHistoryWords;

/** One line. `detail` holds codes, dates and amounts, never names. */
export interface CertificateHistoryEntry {
  at: string;
  kind: CertificateHistoryKind;
  by: string | null;
  detail: Record<string, unknown>;
}

interface Stage {
  text: Words;
  next: { code: string; text: Words } | null;
}
const wait: Stage['next'] = {
  code: 'wait',
  text: { fr: 'Vous n’avez rien à faire : un message vous préviendra', en: 'Nothing to do: a message will tell you' },
};

/** Each state in plain words, with the next step of the person. */
export const certificateStages: Readonly<Record<CertificateState, Stage>> = {
  REQUESTED: { text: { fr: 'À examiner par le poste', en: 'To be examined by the post' }, next: wait },
  ENQUIRY: {
    text: {
      fr: 'Le centre qui tient votre acte de naissance est interrogé',
      en: 'The centre that keeps your birth act is being asked',
    },
    next: wait,
  },
  INTERVIEW: {
    text: { fr: 'Votre présence est attendue', en: 'Your presence is awaited' },
    next: {
      code: 'come',
      text: {
        fr: 'Présentez-vous au guichet avec votre pièce d’identité, ou convenez d’un rendez-vous vidéo avec le poste',
        en: 'Come to the counter with your identity document, or agree on a video appointment with the post',
      },
    },
  },
  PROPOSED: { text: { fr: 'Examinée, à signer', en: 'Examined, to be signed' }, next: wait },
  AWAITING_PAYMENT: {
    text: { fr: 'Le paiement est attendu', en: 'The payment is awaited' },
    next: { code: 'pay', text: { fr: 'Payez pour recevoir le certificat', en: 'Pay to receive the certificate' } },
  },
  APPROVED: {
    text: { fr: 'Le certificat est en cours de scellement', en: 'The certificate is being sealed' },
    next: { code: 'wait', text: { fr: 'Encore quelques secondes', en: 'A few seconds more' } },
  },
  SEALED: {
    text: { fr: 'Le certificat est prêt', en: 'The certificate is ready' },
    next: { code: 'download', text: { fr: 'Téléchargez-le', en: 'Download it' } },
  },
  DELIVERED: {
    text: { fr: 'Le certificat a été téléchargé', en: 'The certificate was downloaded' },
    next: { code: 'download', text: { fr: 'Vous pouvez le télécharger de nouveau', en: 'You may download it again' } },
  },
  EXPIRED: {
    text: { fr: 'Le certificat n’est plus valable', en: 'The certificate is no longer valid' },
    next: { code: 'ask-again', text: { fr: 'Demandez-en un nouveau', en: 'Ask for a new one' } },
  },
  REVOKED: { text: { fr: 'Le certificat a été retiré', en: 'The certificate was revoked' }, next: null },
  DENIED: {
    text: { fr: 'Le certificat a été refusé', en: 'The certificate was denied' },
    next: {
      code: 'contest',
      text: { fr: 'Lisez la raison et comment contester', en: 'Read the reason and how to contest' },
    },
  },
  NOT_FOUND: {
    text: { fr: 'L’acte de naissance n’a pas été trouvé', en: 'The birth act was not found' },
    next: {
      code: 'ask-again',
      text: {
        fr: 'Vérifiez le centre, l’année et le numéro, puis faites une nouvelle demande',
        en: 'Check the centre, the year and the number, then ask again',
      },
    },
  },
  WITHDRAWN: { text: { fr: 'Demande retirée', en: 'Request withdrawn' }, next: null },
};

/** While something is missing the next step is the person's own. */
export const documentsStep = {
  code: 'send-documents',
  text: { fr: 'Envoyez les pièces qui manquent', en: 'Send the missing documents' },
} as const;
export const answerStep = {
  code: 'answer',
  text: { fr: 'Envoyez ce que le poste demande', en: 'Send what the post asks' },
} as const;
