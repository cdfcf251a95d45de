import type { Words } from './words';

/** What the applicant reads; a kind without words is shown to staff only. */
const words = {
  started: { fr: 'Demande commencée', en: 'Application started' },
  'joined-group': { fr: 'Dossier rattaché à un groupe', en: 'File put into a group' },
  'left-group': { fr: 'Dossier retiré du groupe', en: 'File taken out of the group' },
  'handed-over': {
    fr: 'Dossier confié au poste : la personne qui l’avait fait est décédée',
    en: 'File in the hands of the post: the person who made it has died',
  },
  'document-attached': { fr: 'Document joint', en: 'Document added' },
  submitted: { fr: 'Demande déposée', en: 'Application submitted' },
  'payment-due': { fr: 'Paiement demandé', en: 'Payment requested' },
  paid: { fr: 'Paiement reçu', en: 'Payment received' },
  'late-payment': { fr: 'Paiement reçu après la fin de la demande', en: 'Payment received after the file was closed' },
  'payment-kept': {
    fr: 'Paiement reçu après le délai : il compte quand vous déposez à nouveau la demande',
    en: 'Payment received after the deadline: it counts once you submit again',
  },
  opened: { fr: 'Dossier transmis au poste', en: 'File sent to the post' },
  assigned: null,
  'document-accepted': { fr: 'Document accepté', en: 'Document accepted' },
  'document-rejected': { fr: 'Document refusé, à remplacer', en: 'Document rejected, to be replaced' },
  'document-waived': { fr: 'Document dispensé', en: 'Document waived' },
  'biometrics-recorded': { fr: 'Données biométriques enregistrées', en: 'Biometrics recorded' },
  'interview-invited': { fr: 'Convocation à un entretien', en: 'Invited to an interview' },
  'interview-recorded': { fr: 'Entretien : suite notée', en: 'Interview: outcome recorded' },
  'bond-recorded': { fr: 'Caution déposée', en: 'Bond lodged' },
  'consultation-opened': null,
  'consultation-asked-back': null,
  'consultation-replied': null,
  'consultation-answered': null,
  'consultation-expired': null,
  'consultation-closed': null,
  'screening-cleared': null,
  'hit-raised': null,
  'hit-adjudicated': null,
  admitted: { fr: 'Demande recevable, examen en cours', en: 'Application admissible, being examined' },
  'declared-inadmissible': { fr: 'Demande irrecevable', en: 'Application inadmissible' },
  'declared-not-required': { fr: 'Visa non nécessaire', en: 'No visa needed' },
  'information-requested': { fr: 'Renseignements demandés', en: 'Information requested' },
  'information-received': { fr: 'Réponse reçue', en: 'Answer received' },
  'decision-proposed': null,
  returned: null,
  granted: { fr: 'Visa accordé', en: 'Visa granted' },
  refused: { fr: 'Visa refusé', en: 'Visa refused' },
  'refusal-letter-issued': { fr: 'Lettre de refus prête à télécharger', en: 'Letter of refusal ready to download' },
  'appeal-time-over': { fr: 'Délai de recours dépassé', en: 'Time to appeal is over' },
  'appeal-lodged': { fr: 'Recours déposé', en: 'Appeal lodged' },
  'appeal-assigned': { fr: 'Recours en cours d’examen', en: 'Appeal being examined' },
  'appeal-decision-proposed': null,
  'appeal-returned': null,
  'appeal-upheld': { fr: 'Recours rejeté, le refus est maintenu', en: 'Appeal dismissed, the refusal stands' },
  'appeal-overturned': { fr: 'Recours accepté', en: 'Appeal allowed' },
  'appeal-implicitly-rejected': {
    fr: 'Recours rejeté, faute de réponse dans le délai',
    en: 'Appeal dismissed, no decision came in time',
  },
  issued: { fr: 'E-visa prêt à télécharger', en: 'E-visa ready to download' },
  reissued: { fr: 'E-visa refait sous un nouveau numéro', en: 'E-visa made again under a new number' },
  'passport-replaced': { fr: 'Nouveau passeport noté', en: 'New passport recorded' },
  'entry-recorded': { fr: 'Entrée au Mali', en: 'Entry into Mali' },
  'exit-recorded': { fr: 'Sortie du Mali', en: 'Exit from Mali' },
  'overstay-detected': { fr: 'Séjour au-delà du jour permis', en: 'Stay beyond the last allowed day' },
  'overstay-corrected': {
    fr: 'Séjour finalement dans les jours permis',
    en: 'Stay within the allowed days after all',
  },
  withdrawn: { fr: 'Demande retirée', en: 'Application withdrawn' },
  'payment-lapsed': {
    fr: 'Délai de paiement dépassé, demande à renvoyer',
    en: 'Not paid in time, to be submitted again',
  },
  lapsed: { fr: 'Demande caduque, sans réponse', en: 'Application lapsed without an answer' },
  transferred: { fr: 'Dossier transmis à un autre poste', en: 'File sent to another post' },
  extended: { fr: 'Délai d’examen prolongé', en: 'Time of examination extended' },
  escalated: null,
  closed: { fr: 'Demande close', en: 'Application closed' },
  'ending-proposed': null,
  'ending-rejected': null,
  annulled: { fr: 'Visa annulé', en: 'Visa annulled' },
  revoked: { fr: 'Visa révoqué', en: 'Visa revoked' },
  'used-up': { fr: 'Visa entièrement utilisé', en: 'Visa used up' },
  expired: { fr: 'Visa expiré', en: 'Visa expired' },
  erased: { fr: 'Données effacées', en: 'Data erased' },
} as const satisfies Record<string, Words | null>;

export type HistoryKind = keyof typeof words;

/** What is done about an appeal: whoever did only this never touched the file before. */
export const appealKinds = [
  ...(['appeal-lodged', 'appeal-assigned', 'appeal-decision-proposed', 'appeal-returned'] as const),
  ...(['appeal-upheld', 'appeal-overturned', 'appeal-implicitly-rejected'] as const),
] as const satisfies readonly HistoryKind[];

/** One line of the file's history. `detail` holds codes, dates and amounts, never free text. */
export interface HistoryEntry {
  at: string;
  kind: HistoryKind;
  /** The person who acted; null for the system. */
  by: string | null;
  detail: Record<string, unknown>;
}

/** Details an applicant may see: never who in the post did it, nor what was proposed. */
const publicDetails = [
  'document',
  'reason',
  'amount',
  'dueBy',
  'codes',
  'receiptNumber',
  'documentNumber',
  'on',
  'time',
  'lastDay',
];

export interface PublicHistoryLine {
  at: string;
  kind: string;
  text: Words;
  detail: Record<string, unknown>;
}

/** The history in plain words, for the applicant. */
export function publicHistory(entries: readonly HistoryEntry[]): PublicHistoryLine[] {
  return entries.flatMap(({ at, kind, detail }) => {
    const text = words[kind];
    if (text === null) return [];
    const shown = Object.entries(detail).filter(([name]) => publicDetails.includes(name));
    return [{ at, kind, text, detail: Object.fromEntries(shown) }];
  });
}

/** The words of a kind for staff; the kind itself when applicants never see it. */
export const staffWords = (kind: HistoryKind): Words => words[kind] ?? { fr: kind, en: kind };
