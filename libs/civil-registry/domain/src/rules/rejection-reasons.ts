/** Why a declaration is rejected: the code goes into the event, the words to the declarant. */
export const rejectionReasons = {
  duplicate: { fr: 'La naissance est déjà déclarée.', en: 'The birth is declared already.' },
  'no-jurisdiction': { fr: 'Ce poste n’est pas compétent.', en: 'This post is not competent.' },
  'not-proved': { fr: 'La naissance n’est pas prouvée.', en: 'The birth is not proved.' },
  'false-declaration': { fr: 'La déclaration est inexacte.', en: 'The declaration is not true.' },
  'judgment-refused': { fr: 'Le tribunal a refusé le jugement.', en: 'The court refused the judgment.' },
  other: { fr: 'Autre motif, exposé ci-dessous.', en: 'Another reason, stated below.' },
} as const;
export type RejectionReason = keyof typeof rejectionReasons;
export const rejectionCodes = Object.keys(rejectionReasons) as RejectionReason[];
