import type { Template } from './template';

const follow = {
  fr: { label: 'Ouvrir mon inscription', path: '/fr/files/registration/{subjectId}' },
  en: { label: 'Open my registration', path: '/en/files/registration/{subjectId}' },
} as const;

/** Mails about the consular register. None says who is registered: a parent also asks for a child. */
export const registrationTemplates = {
  'registration-returned': {
    fr: {
      subject: 'Le poste vous demande quelque chose pour votre inscription',
      paragraphs: ['Ce qui est à corriger ou à envoyer est écrit dans votre dossier.'],
      link: follow.fr,
    },
    en: {
      subject: 'The post asks you something for your registration',
      paragraphs: ['What is to be corrected or sent is written in your file.'],
      link: follow.en,
    },
  },
  'registration-refused': {
    fr: {
      subject: 'Décision sur votre demande d’inscription au registre consulaire',
      paragraphs: ['L’inscription n’a pas été faite. La raison est écrite dans votre dossier.'],
      link: follow.fr,
    },
    en: {
      subject: 'Decision on your request to be registered',
      paragraphs: ['The registration was not made. The reason is written in your file.'],
      link: follow.en,
    },
  },
  'registration-done': {
    fr: {
      subject: 'L’inscription au registre consulaire est faite',
      paragraphs: [
        'Elle est valable jusqu’au {validUntil}.',
        'Le numéro consulaire et l’attestation scellée sont dans votre dossier. Chacun peut en vérifier le sceau.',
      ],
      link: follow.fr,
    },
    en: {
      subject: 'The registration is made',
      paragraphs: [
        'It is valid until {validUntil}.',
        'The consular number and the sealed certificate are in your file. Anybody can verify its seal.',
      ],
      link: follow.en,
    },
  },
  'registration-expired': {
    fr: {
      subject: 'Votre inscription au registre consulaire a pris fin',
      paragraphs: ['Elle est arrivée à son terme. Demandez une nouvelle inscription : votre numéro reste le même.'],
      link: follow.fr,
    },
    en: {
      subject: 'Your registration has ended',
      paragraphs: ['It came to its end date. Ask for a new registration: your number stays the same.'],
      link: follow.en,
    },
  },
} satisfies Record<string, Template>;
