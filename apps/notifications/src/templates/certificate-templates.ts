import type { Template } from './template';

const follow = {
  fr: { label: 'Ouvrir ma demande', path: '/fr/files/certificate/{subjectId}' },
  en: { label: 'Open my request', path: '/en/files/certificate/{subjectId}' },
} as const;

/** Mails about certificates. None says of whom or of which kind: the file does, after signing in. */
export const certificateTemplates = {
  'certificate-invited': {
    fr: {
      subject: 'Votre présence est attendue pour votre certificat',
      paragraphs: [
        'Un agent doit constater votre présence : venez au guichet du poste avec une pièce d’identité, si possible avant le {comeBy}.',
        'Votre dossier dit si un rendez-vous vidéo est possible.',
      ],
      link: follow.fr,
    },
    en: {
      subject: 'Your presence is awaited for your certificate',
      paragraphs: [
        'An officer has to see you: come to the counter of the post with an identity document, by {comeBy} if you can.',
        'Your file says whether a video appointment is possible.',
      ],
      link: follow.en,
    },
  },
  'certificate-enquiry': {
    fr: {
      subject: 'Votre acte de naissance est consulté au Mali',
      paragraphs: [
        'Le centre d’état civil qui tient votre acte a été saisi. Il répond en principe avant le {answerBy}.',
        'Vous n’avez rien à faire : un message vous dira la suite.',
      ],
      link: follow.fr,
    },
    en: {
      subject: 'Your birth act is being looked up in Mali',
      paragraphs: [
        'The civil-status centre that keeps your act has been asked. It should answer by {answerBy}.',
        'There is nothing to do: a message will tell you what comes next.',
      ],
      link: follow.en,
    },
  },
  'certificate-returned': {
    fr: {
      subject: 'Le poste vous demande quelque chose pour votre certificat',
      paragraphs: ['Ce qui est à corriger ou à envoyer est écrit dans votre dossier.'],
      link: follow.fr,
    },
    en: {
      subject: 'The post asks you something for your certificate',
      paragraphs: ['What is to be corrected or sent is written in your file.'],
      link: follow.en,
    },
  },
  'certificate-payment-due': {
    fr: {
      subject: 'Un paiement est attendu pour votre certificat',
      paragraphs: [
        'Votre certificat est accordé. Montant à payer : {amount}, avant le {dueBy}.',
        'Il est établi dès que le paiement est reçu.',
      ],
      link: follow.fr,
    },
    en: {
      subject: 'A payment is due for your certificate',
      paragraphs: [
        'Your certificate is granted. Amount due: {amount}, by {dueBy}.',
        'It is made as soon as the payment is received.',
      ],
      link: follow.en,
    },
  },
  'certificate-paid': {
    fr: {
      subject: 'Paiement reçu pour votre certificat',
      paragraphs: ['Nous avons reçu votre paiement de {amount}.', 'Numéro de reçu : {receiptNumber}. Conservez-le.'],
      link: follow.fr,
    },
    en: {
      subject: 'Payment received for your certificate',
      paragraphs: ['We have received your payment of {amount}.', 'Receipt number: {receiptNumber}. Please keep it.'],
      link: follow.en,
    },
  },
  'certificate-sealed': {
    fr: {
      subject: 'Votre certificat est prêt',
      paragraphs: [
        'Votre certificat scellé est prêt. Numéro du document : {documentNumber}.',
        'Téléchargez-le depuis votre dossier. Chacun peut en vérifier le sceau.',
      ],
      link: { ...follow.fr, label: 'Télécharger mon certificat' },
    },
    en: {
      subject: 'Your certificate is ready',
      paragraphs: [
        'Your sealed certificate is ready. Document number: {documentNumber}.',
        'Download it from your file. Anybody can verify its seal.',
      ],
      link: { ...follow.en, label: 'Download my certificate' },
    },
  },
  'certificate-denied': {
    fr: {
      subject: 'Décision sur votre demande de certificat',
      paragraphs: [
        'Ce certificat ne peut pas vous être délivré.',
        'La raison et la façon de contester sont écrites dans votre dossier.',
      ],
      link: follow.fr,
    },
    en: {
      subject: 'Decision on your request for a certificate',
      paragraphs: [
        'This certificate cannot be given to you.',
        'The reason and how to contest are written in your file.',
      ],
      link: follow.en,
    },
  },
  'certificate-not-found': {
    fr: {
      subject: 'Votre acte de naissance n’a pas été trouvé',
      paragraphs: [
        'Le centre d’état civil n’a pas trouvé l’acte avec les indications données.',
        'Votre dossier dit quoi vérifier et comment continuer.',
      ],
      link: follow.fr,
    },
    en: {
      subject: 'Your birth act was not found',
      paragraphs: [
        'The civil-status centre did not find the act with what was stated.',
        'Your file says what to check and how to go on.',
      ],
      link: follow.en,
    },
  },
  'certificate-revoked': {
    fr: {
      subject: 'Votre certificat a été retiré',
      paragraphs: ['Il ne vaut plus, et la vérification publique le dit. La raison est écrite dans votre dossier.'],
      link: follow.fr,
    },
    en: {
      subject: 'Your certificate was revoked',
      paragraphs: ['It no longer stands, and public verification says so. The reason is written in your file.'],
      link: follow.en,
    },
  },
} satisfies Record<string, Template>;
