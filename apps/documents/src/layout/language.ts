import { countryInFrench, dateInDigits, dateInWords } from './french-words';
import { countryInEnglish, englishDigits, englishDate } from './english-words';

/** Languages that papers are written in. */
export type Language = 'fr' | 'en';

interface PartialDate {
  value: string;
  approximate?: boolean;
}

/** How a language says dates and countries. */
export interface Tongue {
  /** `14/03/1960`, `vers 1960` */
  inDigits(date: PartialDate): string;
  /** `le 14 mars 1960`, `on 14 March 1960`, `en 1960`: as a sentence says when */
  inWords(date: PartialDate): string;
  /** @param alpha2 ISO 3166-1 */
  country(alpha2: string): string;
}

export const tongues: Readonly<Record<Language, Tongue>> = {
  fr: { inDigits: dateInDigits, inWords: dateInWords, country: countryInFrench },
  en: { inDigits: englishDigits, inWords: englishDate, country: countryInEnglish },
};

/** What the frame of every paper says. */
export const frameTexts = {
  fr: {
    words: {
      author: 'République du Mali',
      state: 'RÉPUBLIQUE DU MALI',
      specimen: 'SPÉCIMEN',
      test: 'DOCUMENT DE TEST – SANS AUCUNE VALEUR',
      documentNumber: 'Document n°',
      issue: 'Délivrance et contrôle',
      verify: 'Vérifier',
      seal: 'Cachet',
      codeAlt: 'Code QR vers la vérification publique',
      sealAlt: 'Cachet électronique visible, profil national',
    },
    draft: {
      draft: 'PROJET',
      draftBanner: 'PROJET – SANS VALEUR, NI SIGNÉ NI DÉLIVRÉ',
      codeAlt: 'Emplacement du code QR',
      sealAlt: 'Emplacement du cachet électronique',
    },
    delivered: (postName: string, on: string) => `Délivré par : ${postName}, le ${on}.`,
    explains: (sealSays: string, checked: string) =>
      `Le cachet électronique (à droite) porte ${sealSays}, signés par l’État. Le code QR ouvre la vérification publique : chacun peut y contrôler que ${checked}.`,
  },
  en: {
    words: {
      author: 'Republic of Mali',
      state: 'REPUBLIC OF MALI',
      specimen: 'SPECIMEN',
      test: 'TEST DOCUMENT – WITHOUT ANY VALUE',
      documentNumber: 'Document no.',
      issue: 'Issue and verification',
      verify: 'Verify',
      seal: 'Seal',
      codeAlt: 'QR code to the public verification',
      sealAlt: 'Visible digital seal, national profile',
    },
    draft: {
      draft: 'DRAFT',
      draftBanner: 'DRAFT – WITHOUT ANY VALUE, NEITHER SIGNED NOR ISSUED',
      codeAlt: 'Place of the QR code',
      sealAlt: 'Place of the digital seal',
    },
    delivered: (postName: string, on: string) => `Issued by: ${postName}, on ${on}.`,
    explains: (sealSays: string, checked: string) =>
      `The visible digital seal (right) carries ${sealSays}, signed by the State. The QR code opens the public verification, where anybody can check that ${checked}.`,
  },
} as const satisfies Record<Language, object>;
