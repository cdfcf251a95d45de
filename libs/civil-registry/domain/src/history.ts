/** What an officer reads in the history of a declaration. */
export const historyWords = {
  started: { fr: 'Déclaration ouverte', en: 'Declaration opened' },
  edited: { fr: 'Déclaration modifiée', en: 'Declaration changed' },
  assigned: { fr: 'Déclaration confiée', en: 'Declaration assigned' },
  declared: { fr: 'Naissance déclarée', en: 'Birth declared' },
  late: { fr: 'Déclaration hors délai : un jugement est nécessaire', en: 'Declared late: a judgment is needed' },
  'duplicate-suspected': { fr: 'Doublon possible', en: 'Possible duplicate' },
  'duplicate-resolved': { fr: 'Doublon examiné', en: 'Suspicion examined' },
  'returned-to-draft': { fr: 'Rendue pour correction', en: 'Returned for correction' },
  'judgment-awaited': { fr: 'Jugement attendu', en: 'Judgment awaited' },
  'judgment-recorded': { fr: 'Jugement enregistré', en: 'Judgment recorded' },
  verified: { fr: 'Déclaration vérifiée', en: 'Declaration verified' },
  signed: { fr: 'Acte signé', en: 'Act signed' },
  rejected: { fr: 'Déclaration rejetée', en: 'Declaration rejected' },
  withdrawn: { fr: 'Brouillon abandonné', en: 'Draft abandoned' },
  'volet-sent': { fr: 'Volet no 2 envoyé au service central', en: 'Second volet sent to the central office' },
  'volet-acknowledged': { fr: 'Volet no 2 reçu par le service central', en: 'Second volet received' },
} as const;
export type HistoryKind = keyof typeof historyWords;

/** One line of the history. `detail` holds codes, dates and numbers, never names. */
export interface HistoryEntry {
  at: string;
  kind: HistoryKind;
  /** The person who acted; null for the system. */
  by: string | null;
  detail: Record<string, unknown>;
}
