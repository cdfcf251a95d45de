import type { LossReportState } from './loss-report.lifecycle';

export const lossReportHistoryWords = {
  reported: { fr: 'Perte ou vol déclaré', en: 'Loss or theft reported' },
  receipted: { fr: 'Récépissé scellé', en: 'Receipt sealed' },
  reissued: { fr: 'Récépissé refait sous un nouveau numéro', en: 'Receipt made again under a new number' },
  found: { fr: 'Document retrouvé ; il reste invalide', en: 'Document found; it stays invalid' },
} as const;
export type LossReportHistoryKind = keyof typeof lossReportHistoryWords;

/** Each state in plain words, with the next step of the person. */
export const lossReportStages = {
  REPORTED: {
    text: { fr: 'Document déclaré perdu ou volé : il n’est plus valable', en: 'Reported: the document is invalid' },
    next: {
      code: 'replace',
      text: {
        fr: 'Demandez un document de remplacement ; si vous retrouvez l’ancien, ne voyagez pas avec',
        en: 'Ask for a replacement; should you find the old one, do not travel with it',
      },
    },
  },
  FOUND: {
    text: { fr: 'Document retrouvé : il reste invalide', en: 'Found: the document stays invalid' },
    next: {
      code: 'hand-in',
      text: { fr: 'Remettez le document retrouvé à un poste', en: 'Hand the document you found in at a post' },
    },
  },
} as const satisfies Record<LossReportState, object>;
