import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@jatigi/ui';

interface StateText {
  label: MessageDescriptor;
  tone: Tone;
  /** What comes next, or what to do. */
  next: MessageDescriptor;
}

const examined: StateText = {
  label: msg`En cours d’examen`,
  tone: 'wait',
  next: msg`Vous n’avez rien à faire : un message vous préviendra.`,
};
const over = { tone: 'neutral', next: msg`Cette demande est terminée. Vous pouvez en commencer une autre.` } as const;

/** Where an application is, in the words of its applicant. */
export const applicationStates: Readonly<Record<string, StateText>> = {
  DRAFT: { label: msg`Brouillon`, tone: 'neutral', next: msg`Remplissez ce qui manque, puis déposez la demande.` },
  AWAITING_PAYMENT: {
    label: msg`Paiement attendu`,
    tone: 'wait',
    next: msg`Payez les droits : le poste examine la demande dès qu’ils sont reçus.`,
  },
  SUBMITTED: examined,
  ADMISSIBILITY: examined,
  EXAMINATION: examined,
  DECISION_PROPOSED: examined,
  INFO_REQUESTED: {
    label: msg`Votre réponse est attendue`,
    tone: 'wait',
    next: msg`Le poste vous a posé une question : répondez-lui avant la date indiquée.`,
  },
  GRANTED: {
    label: msg`Visa accordé`,
    tone: 'good',
    next: msg`L’e-visa est en préparation : un message vous préviendra dans quelques instants.`,
  },
  ISSUED: {
    label: msg`E-visa prêt`,
    tone: 'good',
    next: msg`Téléchargez l’e-visa et gardez-le, imprimé ou dans votre téléphone, pour la frontière.`,
  },
  REFUSED: {
    label: msg`Visa refusé`,
    tone: 'bad',
    next: msg`Lisez les motifs. Vous pouvez faire une nouvelle demande, ou contester le refus tant que le délai court.`,
  },
  APPEAL_LODGED: {
    label: msg`Recours déposé`,
    tone: 'wait',
    next: msg`Vous n’avez rien à faire : un message vous préviendra. Sans décision à la date indiquée, le recours est rejeté.`,
  },
  UPHELD: {
    label: msg`Refus maintenu`,
    tone: 'bad',
    next: msg`Votre recours n’a pas été accepté. Vous pouvez faire une nouvelle demande.`,
  },
  IMPLICITLY_REJECTED: {
    label: msg`Recours rejeté`,
    tone: 'bad',
    next: msg`Aucune décision n’a été prise dans le délai : le refus est maintenu. Vous pouvez faire une nouvelle demande.`,
  },
  INADMISSIBLE: {
    label: msg`Demande irrecevable`,
    tone: 'bad',
    next: msg`La demande n’a pas pu être examinée. Vous pouvez en faire une nouvelle.`,
  },
  LAPSED: {
    label: msg`Demande caduque`,
    tone: 'neutral',
    next: msg`Vous n’avez pas répondu dans le délai : cette demande est terminée. Vous pouvez en commencer une autre.`,
  },
  NOT_REQUIRED: {
    label: msg`Visa non nécessaire`,
    tone: 'good',
    next: msg`Vous n’avez pas besoin de visa pour ce voyage. Si vous avez payé des droits, ils vous sont rendus.`,
  },
  WITHDRAWN: { label: msg`Demande retirée`, ...over },
  ERASED: { label: msg`Données effacées`, ...over },
  CLOSED: { label: msg`Demande close`, ...over },
  USED_UP: {
    label: msg`Visa utilisé`,
    tone: 'neutral',
    next: msg`Ce visa ne permet plus d’entrée. Pour un autre voyage, faites une nouvelle demande.`,
  },
  EXPIRED: {
    label: msg`Visa expiré`,
    tone: 'neutral',
    next: msg`Pour un autre voyage, faites une nouvelle demande.`,
  },
  ANNULLED: {
    label: msg`Visa annulé`,
    tone: 'bad',
    next: msg`Ce visa ne permet plus d’entrer au Mali. Les motifs sont ci-dessous ; adressez-vous au poste.`,
  },
  REVOKED: {
    label: msg`Visa révoqué`,
    tone: 'bad',
    next: msg`Ce visa ne permet plus d’entrer au Mali. Adressez-vous au poste.`,
  },
};

const bondAwaited: StateText = {
  ...examined,
  next: msg`Une caution est à déposer : voyez le montant dans le dossier.`,
};

/** The same, where a bond is awaited: then something is to do. */
export function stateText(state: string, isBondAwaited = false): StateText | undefined {
  const text = applicationStates[state];
  return text === examined && isBondAwaited ? bondAwaited : text;
}

export const dueWords: Readonly<Record<string, MessageDescriptor>> = {
  payment: msg`À payer avant le`,
  answer: msg`Réponse attendue avant le`,
  admissibility: msg`Premier examen au plus tard le`,
  examination: msg`Décision au plus tard le`,
  appeal: msg`Recours possible jusqu’au`,
  'appeal-decision': msg`Réponse au recours au plus tard le`,
};

/** What became of a document. */
export const verdictWords: Readonly<Record<string, { label: MessageDescriptor; tone: Tone }>> = {
  missing: { label: msg`À joindre`, tone: 'neutral' },
  uploaded: { label: msg`Reçu`, tone: 'good' },
  accepted: { label: msg`Accepté`, tone: 'good' },
  rejected: { label: msg`Refusé, à remplacer`, tone: 'bad' },
  waived: { label: msg`Plus demandé`, tone: 'neutral' },
};

export const rejectionReasons: Readonly<Record<string, MessageDescriptor>> = {
  unreadable: msg`Il est illisible : photographiez-le à plat, de près, avec assez de lumière.`,
  'wrong-document': msg`Ce n’est pas le document demandé.`,
  expired: msg`Il n’est plus valable.`,
  incomplete: msg`Il manque une partie du document.`,
  'not-authentic': msg`Le poste doute de son authenticité : joignez l’original, sans retouche.`,
};
