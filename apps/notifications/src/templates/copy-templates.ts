import type { Template } from './template';

const follow = {
  fr: { label: 'Ouvrir ma commande', path: '/fr/files/copy/{subjectId}' },
  en: { label: 'Open my order', path: '/en/files/copy/{subjectId}' },
} as const;

/** Mails about copies and extracts of acts. None says whose act it is: the file does, after signing in. */
export const copyTemplates = {
  'copy-payment-due': {
    fr: {
      subject: 'Un paiement est attendu pour votre copie d’acte',
      paragraphs: [
        'L’acte a été trouvé et vous y avez droit. Montant à payer : {amount}, avant le {dueBy}.',
        'La copie est établie dès que le paiement est reçu.',
      ],
      link: follow.fr,
    },
    en: {
      subject: 'A payment is due for your copy',
      paragraphs: [
        'The act was found and you may have it. Amount due: {amount}, by {dueBy}.',
        'The copy is made as soon as the payment is received.',
      ],
      link: follow.en,
    },
  },
  'copy-paid': {
    fr: {
      subject: 'Paiement reçu pour votre copie d’acte',
      paragraphs: ['Nous avons reçu votre paiement de {amount}.', 'Numéro de reçu : {receiptNumber}. Conservez-le.'],
      link: follow.fr,
    },
    en: {
      subject: 'Payment received for your copy',
      paragraphs: ['We have received your payment of {amount}.', 'Receipt number: {receiptNumber}. Please keep it.'],
      link: follow.en,
    },
  },
  'copy-searching': {
    fr: {
      subject: 'Votre acte est recherché au Mali',
      paragraphs: [
        'Le centre d’état civil qui tient le registre a été saisi. Il répond en principe avant le {answerBy}.',
        'Vous n’avez rien à faire : un message vous dira la suite.',
      ],
      link: follow.fr,
    },
    en: {
      subject: 'Your act is being looked for in Mali',
      paragraphs: [
        'The civil-status centre that keeps the register has been asked. It should answer by {answerBy}.',
        'There is nothing to do: a message will tell you what comes next.',
      ],
      link: follow.en,
    },
  },
  'copy-not-found': {
    fr: {
      subject: 'Votre acte n’a pas été trouvé',
      paragraphs: [
        'Le centre d’état civil n’a pas trouvé l’acte avec les indications données.',
        'Votre dossier dit quoi vérifier et comment continuer.',
      ],
      link: follow.fr,
    },
    en: {
      subject: 'Your act was not found',
      paragraphs: [
        'The civil-status centre did not find the act with what was stated.',
        'Your file says what to check and how to go on.',
      ],
      link: follow.en,
    },
  },
  'copy-denied': {
    fr: {
      subject: 'Décision sur votre commande de copie d’acte',
      paragraphs: [
        'Cette copie ne peut pas vous être remise.',
        'La raison, ce que vous pouvez demander à la place et la façon de contester sont écrites dans votre dossier.',
      ],
      link: follow.fr,
    },
    en: {
      subject: 'Decision on your order of a copy',
      paragraphs: [
        'This copy cannot be given to you.',
        'The reason, what you may ask for instead and how to contest are written in your file.',
      ],
      link: follow.en,
    },
  },
  'copy-sealed': {
    fr: {
      subject: 'Votre copie d’acte est prête',
      paragraphs: [
        'Votre copie scellée est prête. Numéro du document : {documentNumber}.',
        'Téléchargez-la depuis votre dossier. Chacun peut en vérifier le sceau.',
      ],
      link: { ...follow.fr, label: 'Télécharger ma copie' },
    },
    en: {
      subject: 'Your copy is ready',
      paragraphs: [
        'Your sealed copy is ready. Document number: {documentNumber}.',
        'Download it from your file. Anybody can verify its seal.',
      ],
      link: { ...follow.en, label: 'Download my copy' },
    },
  },
} satisfies Record<string, Template>;
