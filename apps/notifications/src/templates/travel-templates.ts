import type { Template } from './template';

const report = {
  fr: { label: 'Ouvrir ma déclaration', path: '/fr/files/loss/{subjectId}' },
  en: { label: 'Open my report', path: '/en/files/loss/{subjectId}' },
} as const;
const document = {
  fr: { label: 'Ouvrir ma demande', path: '/fr/files/emergency-document/{subjectId}' },
  en: { label: 'Open my request', path: '/en/files/emergency-document/{subjectId}' },
} as const;

/** Mails about lost documents and emergency travel documents. None says whose, which number, or where to. */
export const travelTemplates = {
  'loss-reported': {
    fr: {
      subject: 'Votre déclaration de perte ou de vol est enregistrée',
      paragraphs: [
        'Le document déclaré n’est plus valable, et le contrôle des frontières le sait.',
        'À faire maintenant : demandez un document de remplacement dans votre dossier. Le récépissé scellé y sera aussi.',
        'Si vous retrouvez le document, ne voyagez pas avec : remettez-le à un poste.',
        'Si vous n’avez rien déclaré, prévenez le poste.',
      ],
      link: report.fr,
    },
    en: {
      subject: 'Your report of a loss or theft is recorded',
      paragraphs: [
        'The document is no longer valid, and border control knows it.',
        'What to do now: ask for a replacement in your file. The sealed receipt will be there too.',
        'Should you find the document, do not travel with it: hand it in at a post.',
        'If you reported nothing, tell the post.',
      ],
      link: report.en,
    },
  },
  'emergency-document-ready': {
    fr: {
      subject: 'Votre laissez-passer est prêt',
      paragraphs: [
        'Retirez-le au poste. Il vaut pour le seul voyage qui y est écrit, jusqu’à la date qui y est écrite.',
        'Rendez-le à l’arrivée.',
      ],
      link: document.fr,
    },
    en: {
      subject: 'Your emergency travel document is ready',
      paragraphs: [
        'Fetch it at the post. It counts for the one journey written on it, until the date written on it.',
        'Hand it in when you arrive.',
      ],
      link: document.en,
    },
  },
  'emergency-document-refused': {
    fr: {
      subject: 'Décision sur votre demande de laissez-passer',
      paragraphs: ['Le laissez-passer n’a pas été accordé. La raison est écrite dans votre dossier.'],
      link: document.fr,
    },
    en: {
      subject: 'Decision on your request for an emergency travel document',
      paragraphs: ['The document was not granted. The reason is written in your file.'],
      link: document.en,
    },
  },
} satisfies Record<string, Template>;
