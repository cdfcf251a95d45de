import type { Template } from './template';

const follow = {
  fr: { label: 'Ouvrir ma demande de passeport', path: '/fr/files/passport/{subjectId}' },
  en: { label: 'Open my passport request', path: '/en/files/passport/{subjectId}' },
} as const;

/** Mails about passports. None says whose: a parent also asks for a child. */
export const passportTemplates = {
  'passport-appointment': {
    fr: {
      subject: 'Votre rendez-vous pour le passeport',
      paragraphs: [
        'Le poste vous attend le {on}. L’heure et le lieu sont dans votre dossier.',
        'Apportez les originaux des pièces envoyées. La photo et les empreintes sont prises sur place.',
      ],
      link: follow.fr,
    },
    en: {
      subject: 'Your appointment for the passport',
      paragraphs: [
        'The post expects you on {on}. The hour and the place are in your file.',
        'Bring the originals of what you sent. Photo and fingerprints are taken there.',
      ],
      link: follow.en,
    },
  },
  'passport-returned': {
    fr: {
      subject: 'Le poste vous demande quelque chose pour votre passeport',
      paragraphs: ['Ce qui est à corriger ou à envoyer est écrit dans votre dossier. Renvoyez-le ensuite au poste.'],
      link: follow.fr,
    },
    en: {
      subject: 'The post asks you something for your passport',
      paragraphs: ['What is to be corrected or sent is written in your file. Then send it to the post again.'],
      link: follow.en,
    },
  },
  'passport-at-post': {
    fr: {
      subject: 'Votre passeport est arrivé au poste',
      paragraphs: ['Venez le retirer avec une pièce d’identité. Le poste et le délai sont dans votre dossier.'],
      link: follow.fr,
    },
    en: {
      subject: 'Your passport has arrived',
      paragraphs: ['Come and collect it with an identity document. The post and the deadline are in your file.'],
      link: follow.en,
    },
  },
  'passport-refused': {
    fr: {
      subject: 'Décision sur votre demande de passeport',
      paragraphs: ['Le passeport n’a pas été accordé. La raison est écrite dans votre dossier.'],
      link: follow.fr,
    },
    en: {
      subject: 'Decision on your request for a passport',
      paragraphs: ['The passport was not granted. The reason is written in your file.'],
      link: follow.en,
    },
  },
} satisfies Record<string, Template>;
