import type { Template } from './template';

const open = {
  fr: { label: 'Ouvrir ma demande', path: '/fr/visas/{subjectId}' },
  en: { label: 'Open my application', path: '/en/visas/{subjectId}' },
} as const;

/** Mails about an appeal against the refusal of a visa. None says why it was refused: that is in the file. */
export const appealTemplates = {
  'appeal-lodged': {
    fr: {
      subject: 'Votre recours est enregistré',
      paragraphs: [
        'Des personnes qui n’ont jamais traité votre demande l’examinent de nouveau.',
        'Sans réponse le {dueBy} au plus tard, le recours est rejeté.',
      ],
      link: open.fr,
    },
    en: {
      subject: 'We have received your appeal',
      paragraphs: [
        'People who never handled your application look at it again.',
        'Without an answer by {dueBy}, the appeal is dismissed.',
      ],
      link: open.en,
    },
  },
  'appeal-assigned': {
    fr: {
      subject: 'L’examen de votre recours a commencé',
      paragraphs: ['Vous n’avez rien à faire : un message vous préviendra de la décision.'],
      link: open.fr,
    },
    en: {
      subject: 'The examination of your appeal has begun',
      paragraphs: ['There is nothing to do: a message will tell you the decision.'],
      link: open.en,
    },
  },
  'appeal-upheld': {
    fr: {
      subject: 'Décision sur votre recours',
      paragraphs: [
        'Votre recours n’a pas été accepté : le refus de visa est maintenu.',
        'Vous pouvez faire une nouvelle demande à tout moment.',
      ],
      link: { ...open.fr, label: 'Lire la décision' },
    },
    en: {
      subject: 'Decision on your appeal',
      paragraphs: [
        'Your appeal was not allowed: the refusal of your visa stands.',
        'You may make a new application at any time.',
      ],
      link: { ...open.en, label: 'Read the decision' },
    },
  },
  'appeal-overturned': {
    fr: {
      subject: 'Votre recours est accepté',
      paragraphs: [
        'Le visa vous est accordé. L’e-visa est en préparation : un message vous dira quand le télécharger.',
        'La lettre de refus ne vaut plus.',
      ],
      link: open.fr,
    },
    en: {
      subject: 'Your appeal is allowed',
      paragraphs: [
        'The visa is granted. Your e-visa is being prepared: a message will tell you when to download it.',
        'The letter of refusal no longer counts.',
      ],
      link: open.en,
    },
  },
  'appeal-implicitly-rejected': {
    fr: {
      subject: 'Votre recours est rejeté, faute de réponse',
      paragraphs: [
        'Aucune décision n’a été prise sur votre recours dans le délai : le refus de visa est maintenu.',
        'Vous pouvez faire une nouvelle demande à tout moment.',
      ],
      link: open.fr,
    },
    en: {
      subject: 'Your appeal is dismissed, without an answer',
      paragraphs: [
        'No decision on your appeal came in time: the refusal of your visa stands.',
        'You may make a new application at any time.',
      ],
      link: open.en,
    },
  },
} satisfies Record<string, Template>;
