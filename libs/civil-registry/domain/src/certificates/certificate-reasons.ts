import type { Words } from './certificate-kind';

export const certificateDenialReasons = [
  'identity-not-proved',
  'address-not-proved',
  'presence-not-shown',
  'not-free-to-marry',
  'act-annulled',
  'registration-ended',
  'person-died',
  'forged-document',
  'other',
] as const;
export type CertificateDenialReason = (typeof certificateDenialReasons)[number];

/** Every denial says why. */
export const certificateDenialWords: Readonly<Record<CertificateDenialReason, Words>> = {
  'identity-not-proved': { fr: 'L’identité n’est pas prouvée.', en: 'The identity is not proved.' },
  'address-not-proved': { fr: 'Le domicile n’est pas prouvé.', en: 'The address is not proved.' },
  'presence-not-shown': {
    fr: 'La personne ne s’est présentée ni au guichet ni au rendez-vous vidéo.',
    en: 'The person came neither to the counter nor to the video appointment.',
  },
  'not-free-to-marry': {
    fr: 'Un mariage est porté en marge de l’acte de naissance, et rien n’y dit qu’il a pris fin. Si ce n’est pas exact, faites d’abord inscrire la fin du mariage en marge de l’acte.',
    en: 'A marriage stands in the margin of the birth act, and nothing there says that it has ended. If that is wrong, have the end of the marriage written in the margin first.',
  },
  'act-annulled': {
    fr: 'L’acte de naissance a été annulé par un jugement.',
    en: 'The birth act was annulled by a judgment.',
  },
  'registration-ended': {
    fr: 'La personne n’est plus inscrite au registre consulaire du poste.',
    en: 'The person no longer stands in the consular register of the post.',
  },
  'person-died': { fr: 'La personne est décédée.', en: 'The person has died.' },
  'forged-document': { fr: 'Une pièce n’est pas authentique.', en: 'A document is not genuine.' },
  other: {
    fr: 'Le poste a refusé la demande ; il peut vous en dire plus.',
    en: 'The post denied the request; it can tell you more.',
  },
};

export const certificateRevocationReasons = [
  'obtained-by-fraud',
  'issued-in-error',
  'no-longer-true',
  'requested',
  'person-died',
] as const;
export type CertificateRevocationReason = (typeof certificateRevocationReasons)[number];

export const certificateRevocationWords: Readonly<Record<CertificateRevocationReason, Words>> = {
  'obtained-by-fraud': { fr: 'Il a été obtenu par fraude.', en: 'It was obtained by fraud.' },
  'issued-in-error': { fr: 'Il a été délivré par erreur.', en: 'It was issued in error.' },
  'no-longer-true': { fr: 'Ce qu’il certifie n’est plus exact.', en: 'What it certifies is no longer true.' },
  requested: { fr: 'La personne l’a demandé.', en: 'The person asked for it.' },
  'person-died': { fr: 'La personne est décédée.', en: 'The person has died.' },
};
