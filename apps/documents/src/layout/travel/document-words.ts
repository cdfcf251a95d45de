interface Words {
  fr: string;
  en: string;
  /** As a French sentence names it. */
  article: string;
}

const kinds: Readonly<Record<string, Words>> = {
  passport: { fr: 'Passeport', en: 'passport', article: 'le passeport' },
  'identity-card': { fr: 'Carte d’identité', en: 'identity card', article: 'la carte d’identité' },
  'emergency-travel-document': {
    fr: 'Laissez-passer',
    en: 'emergency travel document',
    article: 'le laissez-passer',
  },
  'consular-card': { fr: 'Carte consulaire', en: 'consular card', article: 'la carte consulaire' },
};
const unnamed: Words = { fr: 'Document', en: 'document', article: 'le document' };

/** What a kind of document is called; a kind that came later is a document. */
export const documentWords = (kind: string): Words => (Object.hasOwn(kinds, kind) ? (kinds[kind] as Words) : unnamed);
